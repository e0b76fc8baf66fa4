package dz.mujamma.persistence.organization;

import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.shared.Statements;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The people of units by the present-day columns of the employee file: unit_id and chief_id. The one place where the tree of
 * units touches that file; what career knows of past and future days it keeps itself.
 */
@Dependent
public class UnitPeople {
    private static final String PERSON =
            """
            select e.id, e.matricule, e.last_name_ar || ' ' || e.first_name_ar, e.last_name_fr || ' ' || e.first_name_fr
            from mujamma.employee e where %s""";

    /** Whoever has a career is where the career says; who has none is where the staff file says. */
    private static final String SITTING =
            """
            select f.id from mujamma.employee f
            where f.unit_id = ? and not exists (select from mujamma.career_period k where k.employee_id = f.id and k.known_to is null)
            union
            select p.employee_id from mujamma.career_period p
            where p.unit_id = ? and p.known_to is null and p.position_id not in ('ENDED', 'NONE')
              and (p.valid_to is null or p.valid_to > ?)""";

    /** The chain of those who decide, from somebody up. */
    private static final String CHAIN =
            """
            with recursive up (id, chief_id) as (
                select id, chief_id from mujamma.employee where id = ?
                union
                select e.id, e.chief_id from up join mujamma.employee e on e.id = up.chief_id)
            """;

    private static final String LEAVE =
            """
            update mujamma.employee e set unit_id = u.successor_id, version = e.version + 1
            from mujamma.unit u where u.id = e.unit_id and u.closed_on <= ? and u.successor_id is not null""";

    @Inject
    private Statements statements;

    public Optional<PersonName> find(long id) {
        return statements.rows(UnitPeople::person, PERSON.formatted("e.id = ?"), id).stream()
                .findFirst();
    }

    public Optional<PersonName> findByMatricule(String matricule) {
        return statements.rows(UnitPeople::person, PERSON.formatted("e.matricule = ?"), matricule).stream()
                .findFirst();
    }

    /** Those in the unit by the staff file, and those whom their career has in it on the day or later. */
    public long countIn(long unitId, LocalDate day) {
        return statements.number("select count(*) from (" + SITTING + ") sitting", unitId, unitId, day);
    }

    /** Some of them, by their matricules. */
    public List<PersonName> in(long unitId, LocalDate day, int most) {
        return statements.rows(
                UnitPeople::person,
                PERSON.formatted("e.id in (" + SITTING + ") order by e.matricule limit ?"),
                unitId,
                unitId,
                day,
                most);
    }

    /** Lets the people of units that are closed by the day go where they are to go, over several closings where need be. */
    public int leaveClosedUnits(LocalDate day) {
        int moved = 0;
        for (int some = statements.run(LEAVE, day); some > 0; some = statements.run(LEAVE, day)) {
            moved += some;
        }
        return moved;
    }

    /** Whether somebody of the unit, or the person, is among those who decide on somebody, who counts too. */
    public boolean isInChain(long from, long unitId, long personId) {
        return statements.number(
                        CHAIN
                                + "select count(*) from up join mujamma.employee e on e.id = up.id where e.unit_id = ? or e.id = ?",
                        from,
                        unitId,
                        personId)
                > 0;
    }

    /** The people of a unit who would get another chief: all but the chief and, unless the chief gets another one, those above. */
    public long countToLead(long unitId, long chiefId, boolean thoseAboveToo) {
        return statements.number(
                CHAIN
                        + """
                        select count(*) from mujamma.employee e
                        where e.unit_id = ? and e.id <> ? and e.chief_id is distinct from ?
                          and (? or e.id not in (select id from up))""",
                chiefId,
                unitId,
                chiefId,
                chiefId,
                thoseAboveToo);
    }

    /** Lets the chief decide on the people of the unit, as {@link #countToLead} counts them. */
    public int lead(long unitId, long chiefId, boolean thoseAboveToo) {
        return statements.run(
                CHAIN
                        + """
                        update mujamma.employee e set chief_id = ?, version = e.version + 1
                        where e.unit_id = ? and e.id <> ? and e.chief_id is distinct from ?
                          and (? or e.id not in (select id from up))""",
                chiefId,
                chiefId,
                unitId,
                chiefId,
                chiefId,
                thoseAboveToo);
    }

    public void setChief(long employeeId, long chiefId) {
        statements.run(
                "update mujamma.employee set chief_id = ?, version = version + 1 where id = ? and chief_id is distinct from ?",
                chiefId,
                employeeId,
                chiefId);
    }

    /** For a choice: those whose matricule or name begins so, a few at most. */
    public List<PersonName> beginning(String text, int most) {
        String pattern = text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
        return statements.rows(
                UnitPeople::person,
                PERSON.formatted(
                        "e.matricule ilike ? or e.last_name_ar like ? or e.last_name_fr ilike ? order by e.matricule limit ?"),
                pattern,
                pattern,
                pattern,
                most);
    }

    private static PersonName person(ResultSet row) throws SQLException {
        return new PersonName(row.getLong(1), row.getString(2), new Localized(row.getString(3), row.getString(4)));
    }
}
