package dz.mujamma.persistence.personnel;

import dz.mujamma.persistence.shared.Statements;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

/** The lines of staff files as they were read. Written many rows per statement. */
@Dependent
public class StaffLines {
    private static final String ADD =
            """
            insert into mujamma.staff_line (body_id, file_id, line_no, matricule, last_name_ar, first_name_ar,
                last_name_fr, first_name_fr, sex, birth_date, birth_year, birth_wilaya_id, nin, nss, hire_date,
                regime_id, unit_code, post_title, grade_label, chief_matricule, email)
            select current_setting('mujamma.body'), ?, l.*
            from unnest(?::integer[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::date[],
                ?::smallint[], ?::smallint[], ?::text[], ?::text[], ?::date[], ?::text[], ?::text[], ?::text[],
                ?::text[], ?::text[], ?::text[]) as l""";

    @Inject
    private Statements statements;

    public void add(long fileId, List<StaffLine> lines) {
        if (lines.isEmpty()) {
            return;
        }
        statements.run(
                ADD,
                fileId,
                column(lines, Integer[]::new, StaffLine::number),
                texts(lines, StaffLine::matricule),
                texts(lines, StaffLine::lastNameAr),
                texts(lines, StaffLine::firstNameAr),
                texts(lines, StaffLine::lastNameFr),
                texts(lines, StaffLine::firstNameFr),
                texts(lines, StaffLine::sex),
                column(lines, LocalDate[]::new, StaffLine::birthDate),
                column(lines, Integer[]::new, StaffLine::birthYear),
                column(lines, Integer[]::new, StaffLine::birthWilaya),
                texts(lines, StaffLine::nin),
                texts(lines, StaffLine::nss),
                column(lines, LocalDate[]::new, StaffLine::hireDate),
                texts(lines, StaffLine::regime),
                texts(lines, StaffLine::unitCode),
                texts(lines, StaffLine::postTitle),
                texts(lines, StaffLine::gradeLabel),
                texts(lines, StaffLine::chiefMatricule),
                texts(lines, StaffLine::email));
    }

    /** Deletes what is kept of files while they are on their way; not what they brought. */
    public void forget(Long[] files) {
        for (String table : List.of("staff_verdict", "staff_line")) {
            statements.run("delete from mujamma." + table + " where file_id = any(?)", (Object) files);
        }
    }

    private static <T> String[] texts(List<T> rows, Function<T, String> value) {
        return column(rows, String[]::new, value);
    }

    private static <T, V> V[] column(List<T> rows, IntFunction<V[]> array, Function<T, V> value) {
        return rows.stream().map(value).toArray(array);
    }
}
