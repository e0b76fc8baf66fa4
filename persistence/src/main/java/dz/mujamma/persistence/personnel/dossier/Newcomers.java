package dz.mujamma.persistence.personnel.dossier;

import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.shared.Statements;
import dz.mujamma.persistence.tenancy.Scope;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Employees entered one by one: the next free matricule, who looks like the same person, and the row itself. */
@Dependent
public class Newcomers {
    /** Rests on employee_name_*_ix or on a scan of one body, only when somebody is hired. */
    private static final String TWINS =
            """
            select e.id, e.matricule, e.last_name_ar || ' ' || e.first_name_ar, e.last_name_fr || ' ' || e.first_name_fr,
                   coalesce(e.nin = ?, false) or coalesce(e.nss = ?, false) as same
            from mujamma.employee e
            where e.nin = ? or e.nss = ?
               or (e.birth_year = ? and (e.birth_date is null or cast(? as date) is null or e.birth_date = cast(? as date))
                   and (public.similarity(lower(e.last_name_fr || ' ' || e.first_name_fr), lower(?)) > 0.5
                        or public.similarity(e.last_name_ar || ' ' || e.first_name_ar, ?) > 0.5))
            order by same desc, e.id limit 10""";

    @Inject
    private Statements statements;

    /** How the matricules of a body are made: a prefix, then a number of so many digits. */
    public record Pattern(String prefix, int digits) {}

    public Optional<Pattern> pattern() {
        return statements
                .rows(
                        row -> new Pattern(row.getString(1), row.getInt(2)),
                        "select prefix, digits from mujamma.matricule_setting")
                .stream()
                .findFirst();
    }

    public void set(Pattern pattern) {
        statements.run(
                """
                insert into mujamma.matricule_setting (body_id, prefix, digits) values (?, ?, ?)
                on conflict on constraint matricule_setting_one_uk
                do update set prefix = excluded.prefix, digits = excluded.digits, version = matricule_setting.version + 1""",
                Scope.hat().bodyId(),
                pattern.prefix(),
                pattern.digits());
    }

    /** The highest number in use under a pattern, or 0. */
    public long highest(Pattern pattern) {
        return statements.number(
                """
                select coalesce(max(substr(matricule, length(?) + 1)::bigint), 0) from mujamma.employee
                where starts_with(matricule, ?) and substr(matricule, length(?) + 1) ~ ('^[0-9]{' || ? || '}$')""",
                pattern.prefix(),
                pattern.prefix(),
                pattern.prefix(),
                String.valueOf(pattern.digits()));
    }

    public boolean isTaken(String matricule) {
        return statements.number("select count(*) from mujamma.employee where matricule = ?", matricule) > 0;
    }

    /**
     * Those who have the same unique number, or a like name and the same birth.
     *
     * @param values fields of the identity
     */
    public List<Twin> twins(Map<String, String> values) {
        String nin = values.get("nin");
        String nss = values.get("nss");
        String date = values.get("birth_date");
        String year = values.get("birth_year");
        LocalDate birth = date == null ? null : LocalDate.parse(date);
        int bornIn = birth != null ? birth.getYear() : year == null ? 0 : Integer.parseInt(year);
        return statements.rows(
                row -> new Twin(
                        row.getLong(1),
                        row.getString(2),
                        new Localized(row.getString(3), row.getString(4)),
                        row.getBoolean(5)),
                TWINS,
                nin,
                nss,
                nin,
                nss,
                bornIn,
                birth,
                birth,
                values.get("last_name_fr") + " " + values.get("first_name_fr"),
                values.get("last_name_ar") + " " + values.get("first_name_ar"));
    }

    /**
     * Somebody new, with what the law of the house needs from the first day; the rest of the identity follows.
     *
     * @param values fields of the identity, checked
     */
    public long enter(
            String matricule,
            Map<String, String> values,
            LocalDate hireDate,
            String regimeId,
            long unitId,
            String postTitle) {
        return statements.number(
                """
                insert into mujamma.employee (body_id, matricule, last_name_ar, first_name_ar, last_name_fr, first_name_fr, sex,
                    birth_date, birth_year, nin, nss, hire_date, regime_id, unit_id, post_title)
                values (?, ?, ?, ?, ?, ?, ?, cast(? as date), cast(? as smallint), ?, ?, ?, ?, ?, ?) returning id""",
                Scope.hat().bodyId(),
                matricule,
                values.get("last_name_ar"),
                values.get("first_name_ar"),
                values.get("last_name_fr"),
                values.get("first_name_fr"),
                values.get("sex"),
                values.get("birth_date"),
                values.get("birth_year"),
                values.get("nin"),
                values.get("nss"),
                hireDate,
                regimeId,
                unitId,
                postTitle);
    }
}
