package dz.mujamma.persistence.notification;

import dz.mujamma.persistence.shared.Page;
import dz.mujamma.persistence.tenancy.Scope;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** The inboxes of the body of the scope; row-level security keeps the others out. */
@Dependent
public class Notifications {
    private static final String ADD =
            """
            insert into mujamma.notification (body_id, employee_id, message_key, arguments, link, created_at)
            values (?1, ?2, ?3, ?4, ?5, ?6)""";
    private static final String PAGE =
            """
            select id, message_key, arguments, link, created_at, read_at, count(*) over () as total
            from mujamma.notification where employee_id = ?1
            order by created_at desc, id desc offset ?2 limit ?3""";
    private static final String UNREAD =
            "select count(*) from mujamma.notification where employee_id = ?1 and read_at is null";
    private static final String READ =
            """
            update mujamma.notification set read_at = ?2
            where employee_id = ?1 and read_at is null and id = any(?3)""";
    private static final String ALL_READ =
            "update mujamma.notification set read_at = ?2 where employee_id = ?1 and read_at is null";

    @PersistenceContext(unitName = "mujamma")
    private EntityManager entityManager;

    public void add(long employeeId, String key, List<String> arguments, String link, Instant at) {
        entityManager
                .createNativeQuery(ADD)
                .setParameter(1, Scope.hat().bodyId())
                .setParameter(2, employeeId)
                .setParameter(3, key)
                .setParameter(4, arguments.toArray(String[]::new))
                .setParameter(5, link)
                .setParameter(6, at)
                .executeUpdate();
    }

    /** Newest first. */
    public Page<Notification> page(long employeeId, int first, int size) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = entityManager
                .createNativeQuery(PAGE, Tuple.class)
                .setParameter(1, employeeId)
                .setParameter(2, first)
                .setParameter(3, size)
                .getResultList();
        long total = rows.isEmpty() ? 0 : ((Number) rows.get(0).get("total")).longValue();
        return new Page<>(rows.stream().map(Notifications::notification).toList(), total);
    }

    public long unread(long employeeId) {
        return ((Number) entityManager
                        .createNativeQuery(UNREAD)
                        .setParameter(1, employeeId)
                        .getSingleResult())
                .longValue();
    }

    /** Those of the ids that are the employee's; others are passed over. */
    public void markRead(long employeeId, List<Long> ids, Instant at) {
        entityManager
                .createNativeQuery(READ)
                .setParameter(1, employeeId)
                .setParameter(2, at)
                .setParameter(3, ids.toArray(Long[]::new))
                .executeUpdate();
    }

    public void markAllRead(long employeeId, Instant at) {
        entityManager
                .createNativeQuery(ALL_READ)
                .setParameter(1, employeeId)
                .setParameter(2, at)
                .executeUpdate();
    }

    private static Notification notification(Tuple row) {
        return new Notification(
                ((Number) row.get("id")).longValue(),
                row.get("message_key", String.class),
                Arrays.asList((String[]) row.get("arguments")),
                row.get("link", String.class),
                row.get("created_at", Instant.class),
                row.get("read_at", Instant.class));
    }
}
