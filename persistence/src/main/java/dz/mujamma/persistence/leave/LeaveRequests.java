package dz.mujamma.persistence.leave;

import dz.mujamma.persistence.shared.DateRange;
import dz.mujamma.persistence.shared.Page;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The requests of the body of the scope. */
@Dependent
public class LeaveRequests {
    private static final String HOLDING = "r.status in (LeaveStatus.PENDING, LeaveStatus.APPROVED)";
    private static final String OVERLAPPING = "r.firstDay <= :last and r.lastDay >= :first";

    @PersistenceContext(unitName = "mujamma")
    private EntityManager entityManager;

    public void add(LeaveRequest request) {
        entityManager.persist(request);
    }

    /** The request with its people, in one statement. */
    public Optional<LeaveRequest> find(long id) {
        return entityManager
                .createQuery(
                        "select r from LeaveRequest r join fetch r.employee e join fetch e.unit "
                                + "left join fetch r.decider where r.id = :id",
                        LeaveRequest.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** The request as it is now, held against others who would decide or withdraw it until this transaction ends. */
    public Optional<LeaveRequest> findToChange(long id) {
        return Optional.ofNullable(entityManager.find(LeaveRequest.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Requests of a person that hold a day of the range. */
    public List<LeaveRequest> holding(long employeeId, DateRange range) {
        return ranged(
                        "select r from LeaveRequest r where r.employee.id = :id and " + HOLDING + " and " + OVERLAPPING
                                + " order by r.firstDay",
                        employeeId,
                        range)
                .getResultList();
    }

    /** Requests of a person that touch the range, and all that still wait; the latest leave first. */
    public List<LeaveRequest> touching(long employeeId, DateRange range) {
        return ranged(
                        "select r from LeaveRequest r left join fetch r.decider where r.employee.id = :id"
                                + " and (r.status = LeaveStatus.PENDING or " + OVERLAPPING
                                + ") order by r.firstDay desc, r.id desc",
                        employeeId,
                        range)
                .getResultList();
    }

    /** Who of a chief's team is or wants to be away on days of the range. */
    public List<LeaveRequest> awayFromTeam(long chiefId, DateRange range) {
        return away("e.chief.id = :id", chiefId, range);
    }

    /** Likewise for a unit. */
    public List<LeaveRequest> awayFromUnit(long unitId, DateRange range) {
        return away("e.unit.id = :id", unitId, range);
    }

    public long teamSize(long chiefId) {
        return count("select count(e) from Employee e where e.chief.id = :id", Map.of("id", chiefId));
    }

    public long unitSize(long unitId) {
        return count("select count(e) from Employee e where e.unit.id = :id", Map.of("id", unitId));
    }

    private List<LeaveRequest> away(String whose, long id, DateRange range) {
        return ranged(
                        "select r from LeaveRequest r join fetch r.employee e where " + whose + " and " + HOLDING
                                + " and " + OVERLAPPING + " order by r.firstDay, r.id",
                        id,
                        range)
                .getResultList();
    }

    /** Two statements: the rows and how many there are. */
    public Page<LeaveRequest> inbox(InboxQuery query) {
        Map<String, Object> parameters = new HashMap<>();
        String where = where(query, parameters);
        String direction = query.ascending() ? " asc" : " desc";
        TypedQuery<LeaveRequest> rows = entityManager.createQuery(
                "select r from LeaveRequest r join fetch r.employee e join fetch e.unit left join fetch r.decider"
                        + where + " order by " + query.order().path() + direction + ", r.id" + direction,
                LeaveRequest.class);
        parameters.forEach(rows::setParameter);
        return new Page<>(
                rows.setFirstResult(query.first()).setMaxResults(query.size()).getResultList(),
                count("select count(r) from LeaveRequest r join r.employee e" + where, parameters));
    }

    /** @param deciderId the chief, or null for those HR decides */
    public long waiting(Long deciderId) {
        return deciderId == null
                ? count(
                        "select count(r) from LeaveRequest r where r.decider is null and r.status = LeaveStatus.PENDING",
                        Map.of())
                : count(
                        "select count(r) from LeaveRequest r where r.decider.id = :id and r.status = LeaveStatus.PENDING",
                        Map.of("id", deciderId));
    }

    private static String where(InboxQuery query, Map<String, Object> parameters) {
        StringBuilder where = new StringBuilder(" where 1 = 1");
        if (query.deciderId() != null) {
            where.append(" and r.decider.id = :decider");
            parameters.put("decider", query.deciderId());
        } else if (!query.everybody()) {
            where.append(" and r.decider is null");
        }
        if (query.status() != null) {
            where.append(" and r.status = :status");
            parameters.put("status", query.status());
        }
        if (!query.text().isBlank()) {
            where.append(" and (lower(e.lastNameFr || ' ' || e.firstNameFr) like :text"
                    + " or e.lastNameAr || ' ' || e.firstNameAr like :text or lower(e.matricule) like :text)");
            parameters.put(
                    "text", "%" + query.text().strip().toLowerCase(Locale.ROOT).replaceAll("[%_\\\\]", "") + "%");
        }
        return where.toString();
    }

    private TypedQuery<LeaveRequest> ranged(String query, long id, DateRange range) {
        return entityManager
                .createQuery(query, LeaveRequest.class)
                .setParameter("id", id)
                .setParameter("first", range.first())
                .setParameter("last", range.last());
    }

    private long count(String query, Map<String, Object> parameters) {
        TypedQuery<Long> count = entityManager.createQuery(query, Long.class);
        parameters.forEach(count::setParameter);
        return count.getSingleResult();
    }
}
