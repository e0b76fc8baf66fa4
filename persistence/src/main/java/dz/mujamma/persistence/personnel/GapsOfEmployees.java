package dz.mujamma.persistence.personnel;

import dz.mujamma.persistence.shared.Statements;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Where the career tells which days are no work for leave. */
@Dependent
public class GapsOfEmployees {
    private static final String FORGET = "delete from mujamma.employee_service_gap where employee_id = any(?)";
    private static final String ADD =
            """
            insert into mujamma.employee_service_gap (body_id, employee_id, gap_from, gap_to, reason_ar, reason_fr, source)
            select (select current_setting('mujamma.body')), g.*
            from unnest(?, ?, ?, ?, ?, ?) as g (employee_id, gap_from, gap_to, reason_ar, reason_fr, source)""";

    @Inject
    private Statements statements;

    /** Replaces the gaps of each employee named: two statements, however many they are. */
    public void become(Map<Long, List<ServiceGap>> gaps) {
        statements.run(FORGET, (Object) gaps.keySet().toArray(Long[]::new));
        List<Long> employees = new ArrayList<>();
        List<ServiceGap> all = new ArrayList<>();
        gaps.forEach((employee, own) -> own.forEach(gap -> {
            employees.add(employee);
            all.add(gap);
        }));
        if (!all.isEmpty()) {
            statements.run(
                    ADD,
                    employees.toArray(Long[]::new),
                    all.stream().map(ServiceGap::from).toArray(LocalDate[]::new),
                    all.stream().map(ServiceGap::to).toArray(LocalDate[]::new),
                    all.stream().map(gap -> gap.reason().ar()).toArray(String[]::new),
                    all.stream().map(gap -> gap.reason().fr()).toArray(String[]::new),
                    all.stream().map(ServiceGap::source).toArray(String[]::new));
        }
    }
}
