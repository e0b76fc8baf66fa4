package dz.mujamma.persistence.career;

import dz.mujamma.persistence.shared.Statements;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The timeline as stored. What is found to have been otherwise is superseded, never deleted. */
@Dependent
public class CareerPeriods {
    private static final String COLUMNS =
            "p.valid_from, p.valid_to, p.position_id, p.grade_id, p.step, p.post_id, p.unit_id, p.act_id";
    private static final String KNOWN = "select " + COLUMNS
            + " from mujamma.career_period p where p.employee_id = ? and p.known_from <= ? and (p.known_to is null or p.known_to > ?)"
            + " order by p.valid_from";
    private static final String BELIEVED = "select " + COLUMNS
            + " from mujamma.career_period p where p.employee_id = ? and p.known_to is null order by p.valid_from";
    private static final String ON_DAY = "select " + COLUMNS
            + " from mujamma.career_period p where p.employee_id = ? and p.known_to is null"
            + " and p.valid_from <= ? and (p.valid_to is null or p.valid_to > ?)";
    private static final String SUPERSEDE =
            "update mujamma.career_period set known_to = ? where employee_id = ? and known_to is null and valid_from = any(?)";
    private static final String INSERT =
            """
            insert into mujamma.career_period (body_id, employee_id, valid_from, valid_to, position_id, grade_id, step, post_id,
                unit_id, act_id, known_from)
            values ((select current_setting('mujamma.body')), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    @Inject
    private Statements statements;

    /** As it is known now. */
    public List<CareerPeriod> of(long employee) {
        return statements.rows(CareerPeriods::period, BELIEVED, employee);
    }

    /** As it was known at an instant. */
    public List<CareerPeriod> of(long employee, Instant known) {
        OffsetDateTime then = known.atOffset(ZoneOffset.UTC);
        return statements.rows(CareerPeriods::period, KNOWN, employee, then, then);
    }

    public Optional<CareerPeriod> on(long employee, LocalDate day) {
        return statements.rows(CareerPeriods::period, ON_DAY, employee, day, day).stream()
                .findFirst();
    }

    /**
     * Makes the stored timeline the one given, writing the difference only. The caller holds the employee, so that of two
     * who sign at once the second sees what the first wrote.
     */
    public void become(long employee, List<CareerPeriod> wanted, Instant now) {
        List<CareerPeriod> stored = of(employee);
        List<CareerPeriod> gone = new ArrayList<>(stored);
        gone.removeAll(wanted);
        List<CareerPeriod> come = new ArrayList<>(wanted);
        come.removeAll(stored);
        OffsetDateTime instant = now.atOffset(ZoneOffset.UTC);
        if (!gone.isEmpty()) {
            LocalDate[] starts = gone.stream().map(CareerPeriod::from).toArray(LocalDate[]::new);
            statements.run(SUPERSEDE, instant, employee, starts);
        }
        come.forEach(period -> insert(employee, period, instant));
    }

    private void insert(long employee, CareerPeriod period, OffsetDateTime now) {
        Situation situation = period.situation();
        statements.run(
                INSERT,
                employee,
                period.from(),
                period.to(),
                situation.position().name(),
                situation.grade(),
                situation.step(),
                situation.post(),
                situation.unit(),
                period.act(),
                now);
    }

    private static CareerPeriod period(ResultSet row) throws SQLException {
        Situation situation = new Situation(
                Position.valueOf(row.getString(3)),
                row.getObject(4, Long.class),
                row.getObject(5, Integer.class),
                row.getObject(6, Long.class),
                row.getObject(7, Long.class));
        return new CareerPeriod(
                row.getObject(1, LocalDate.class), row.getObject(2, LocalDate.class), situation, row.getLong(8));
    }
}
