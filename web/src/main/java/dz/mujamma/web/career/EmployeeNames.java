package dz.mujamma.web.career;

import dz.mujamma.ejb.personnel.EmployeeService;
import dz.mujamma.persistence.personnel.EmployeeFilter;
import dz.mujamma.web.shared.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Employees as people look for them, by any part of the name or by matricule, and back by name. */
@Dependent
class EmployeeNames implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String BETWEEN = " · ";
    private static final int OFFERED = 12;

    @Inject
    private EmployeeService employees;

    @Inject
    private Texts texts;

    private final Map<Long, String> names = new HashMap<>();

    /** Whom a text may mean, the nearest first, as the field then shows the one chosen. */
    List<String> complete(String text) {
        return text.isBlank()
                ? List.of()
                : employees.find(new EmployeeFilter(text.strip(), null, null), null, 0, OFFERED).rows().stream()
                        .map(row -> row.matricule() + BETWEEN + texts.of(row.name()))
                        .toList();
    }

    /** @param chosen one of those offered, or a matricule as typed */
    long id(String chosen) {
        return employees.get(chosen.split(BETWEEN, 2)[0].strip()).id();
    }

    String name(long id) {
        return names.computeIfAbsent(
                id, employee -> texts.of(employees.get(employee).name()));
    }
}
