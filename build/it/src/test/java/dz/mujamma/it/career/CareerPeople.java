package dz.mujamma.it.career;

import dz.mujamma.it.harness.Database;
import dz.mujamma.it.harness.Facts;
import dz.mujamma.it.harness.Hats;
import dz.mujamma.persistence.tenancy.Hat;
import dz.mujamma.persistence.tenancy.Right;
import dz.mujamma.persistence.tenancy.Role;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/** People, posts and signatures made for one test; each call makes somebody or something new. */
public final class CareerPeople {
    public static final String BODY = "CNAS";
    public static final String OTHER_BODY = "CASNOS";
    static final LocalDate HIRED = LocalDate.of(2020, 3, 1);
    private static final AtomicLong NEXT = new AtomicLong(System.nanoTime() % 1_000_000_000);

    private CareerPeople() {}

    public static long employee() {
        return Facts.employee(BODY, HIRED, "CIVIL_SERVICE", null);
    }

    public static Hat officer() {
        return Hats.madeUp("hr-" + NEXT.incrementAndGet(), Role.HR_OFFICER, BODY, null);
    }

    /** The head of human resources, who has no signature. */
    public static Hat director() {
        return Hats.madeUp("director-" + NEXT.incrementAndGet(), Role.HR_DIRECTOR, BODY, employee());
    }

    public static Hat with(Hat hat, Right... rights) {
        return new Hat(
                hat.id(), hat.login(), hat.role(), hat.bodyId(), hat.complexId(), hat.employeeId(), Set.of(rights));
    }

    /** Somebody who may sign everything. */
    public static Hat signatory() {
        Hat hat = Hats.madeUp("dg-" + NEXT.incrementAndGet(), Role.HR_DIRECTOR, BODY, employee());
        right(hat.employeeId());
        return hat;
    }

    public static long right(long holder) {
        return enter(
                "insert into mujamma.signing_right (body_id, holder_id, capacity_ar, capacity_fr, valid_from) "
                        + "values (?, ?, 'المدير العام', 'Le Directeur général', date '2020-01-01') returning id",
                BODY,
                holder);
    }

    public static Hat self(long employee) {
        return Hats.madeUp("e-" + employee, Role.EMPLOYEE, BODY, employee);
    }

    public static long unit() {
        return Facts.unit(BODY);
    }

    public static long grade() {
        long number = NEXT.incrementAndGet();
        return enter(
                "insert into mujamma.grade (body_id, scheme_id, code, name_ar, name_fr, corps_ar, corps_fr, category, level, "
                        + "source, verified) values (?, 'DP_07_304', ?, 'متصرف', 'Administrateur', 'المتصرفون', "
                        + "'Administrateurs', '12', 120, 'it', true) returning id",
                BODY,
                "IT" + number);
    }

    public static long post(long unit) {
        long number = NEXT.incrementAndGet();
        return enter(
                "insert into mujamma.post (body_id, number, title_ar, title_fr, unit_id, valid_from) "
                        + "values (?, ?, 'مكلف بالدراسات', 'Chargé d''études', ?, date '2000-01-01') returning id",
                BODY,
                "IT-" + number,
                unit);
    }

    static long enter(String sql, Object... arguments) {
        try (Connection connection = Database.asApp()) {
            Database.scope(connection, BODY);
            long id = (Long) Database.ask(connection, sql, arguments).get(0).get("id");
            connection.commit();
            return id;
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }
}
