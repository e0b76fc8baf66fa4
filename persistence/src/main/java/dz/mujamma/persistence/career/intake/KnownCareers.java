package dz.mujamma.persistence.career.intake;

import dz.mujamma.persistence.career.CareerAct;
import dz.mujamma.persistence.career.CareerPeriod;
import dz.mujamma.persistence.career.Position;
import dz.mujamma.persistence.career.Situation;
import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.shared.Statements;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** What the house knows already: the acts and periods of many persons at once, and the names of grades and positions. */
@Dependent
public class KnownCareers {
    private static final String ACTS =
            """
            select a.employee_id, a.id, a.kind_id, a.regime_id, a.effect_on, a.ends_on, a.position_id, a.grade_id, a.step, a.post_id,
                   a.unit_id, a.target_act_id, a.signed_order, a.reference, a.signed_on
            from mujamma.act a where a.employee_id = any(?) and a.status = 'SIGNED' order by a.employee_id""";
    private static final String PERIODS =
            """
            select p.employee_id, p.valid_from, p.valid_to, p.position_id, p.grade_id, p.step, p.post_id, p.unit_id, p.act_id
            from mujamma.career_period p where p.employee_id = any(?) and p.known_to is null order by p.employee_id, p.valid_from""";

    @Inject
    private Statements statements;

    /** A thing with a code and two names. */
    public record Named<T>(T id, String code, Localized name) {}

    /** A stored period and whose it is. */
    public record Of(long employee, CareerPeriod period) {}

    /** All signed acts, of discipline too: the fold needs them whole, and shows nobody any. */
    public List<StoredAct> acts(Long[] employees) {
        unveil("acts");
        try {
            return statements.rows(KnownCareers::act, ACTS, (Object) employees);
        } finally {
            unveil("");
        }
    }

    public List<Of> periods(Long[] employees) {
        return statements.rows(KnownCareers::period, PERIODS, (Object) employees);
    }

    public List<Named<Long>> grades() {
        return statements.rows(
                row -> new Named<>(row.getLong(1), row.getString(2), new Localized(row.getString(3), row.getString(4))),
                "select id, code, name_ar, name_fr from mujamma.grade order by code");
    }

    public List<Named<Position>> positions() {
        return statements.rows(
                row -> new Named<>(
                        Position.valueOf(row.getString(1)),
                        row.getString(1),
                        new Localized(row.getString(2), row.getString(3))),
                "select id, name_ar, name_fr from mujamma.statutory_position where id <> 'NONE' order by no");
    }

    /** Numbers for acts to come. */
    public List<Long> newActIds(int count) {
        return statements.rows(
                row -> row.getLong(1), "select nextval('mujamma.act_id_seq') from generate_series(1, ?)", count);
    }

    private void unveil(String what) {
        statements.rows(row -> row.getString(1), "select set_config('mujamma.unveiled', ?, true)", what);
    }

    private static StoredAct act(ResultSet row) throws SQLException {
        CareerAct act = new CareerAct(
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                row.getObject(5, LocalDate.class),
                row.getObject(6, LocalDate.class),
                situation(row, 7),
                row.getObject(12, Long.class),
                row.getLong(13));
        return new StoredAct(row.getLong(1), act, row.getString(14), row.getObject(15, LocalDate.class));
    }

    private static Of period(ResultSet row) throws SQLException {
        return new Of(
                row.getLong(1),
                new CareerPeriod(
                        row.getObject(2, LocalDate.class),
                        row.getObject(3, LocalDate.class),
                        situation(row, 4),
                        row.getLong(9)));
    }

    private static Situation situation(ResultSet row, int first) throws SQLException {
        String position = row.getString(first);
        return new Situation(
                position == null ? null : Position.valueOf(position),
                row.getObject(first + 1, Long.class),
                row.getObject(first + 2, Integer.class),
                row.getObject(first + 3, Long.class),
                row.getObject(first + 4, Long.class));
    }
}
