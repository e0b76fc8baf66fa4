package dz.mujamma.persistence.identity;

import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.tenancy.Right;
import dz.mujamma.persistence.tenancy.Role;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Accounts with their grants and locks. */
@Dependent
public class Accounts {
    @PersistenceContext(unitName = "mujamma")
    private EntityManager entityManager;

    public Optional<Account> find(String login) {
        return entityManager
                .createQuery("select a from Account a where a.login = :login", Account.class)
                .setParameter("login", login)
                .getResultStream()
                .findFirst();
    }

    public Account get(long id) {
        return Optional.ofNullable(entityManager.find(Account.class, id)).orElseThrow(NotFoundException::new);
    }

    /** Grants of an account with the account itself, in one statement; the oldest grant first. */
    public List<AccountGrant> grants(String login) {
        return entityManager
                .createQuery(
                        "select g from AccountGrant g join fetch g.account a where a.login = :login order by g.id",
                        AccountGrant.class)
                .setParameter("login", login)
                .getResultList();
    }

    public List<AccountGrant> grants(List<Long> accountIds) {
        return accountIds.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "select g from AccountGrant g join fetch g.account a where a.id in :ids order by g.id",
                                AccountGrant.class)
                        .setParameter("ids", accountIds)
                        .getResultList();
    }

    public List<Account> page(String filter, int first, int size) {
        return matching("select a from Account a where ", filter, Account.class, " order by a.login")
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    public long count(String filter) {
        return matching("select count(a) from Account a where ", filter, Long.class, "")
                .getSingleResult();
    }

    private <T> TypedQuery<T> matching(String select, String filter, Class<T> type, String order) {
        return entityManager
                .createQuery(
                        select + "(a.login like :like or lower(a.name.fr) like :like or a.name.ar like :like)" + order,
                        type)
                .setParameter("like", "%" + filter.strip().toLowerCase().replaceAll("[%_\\\\]", "") + "%");
    }

    public void add(Account account) {
        entityManager.persist(account);
    }

    public void add(AccountGrant grant) {
        entityManager.persist(grant);
        entityManager.flush();
    }

    public Optional<AccountGrant> findGrant(long id) {
        return Optional.ofNullable(entityManager.find(AccountGrant.class, id));
    }

    /** Whether an account belongs to an employee, under whichever hat it works now. */
    public boolean belongsTo(String login, String bodyId, long employeeId) {
        return !entityManager
                .createQuery(
                        "select g.id from AccountGrant g where g.account.login = :login and g.inBody = :body"
                                + " and g.employeeId = :employee",
                        Long.class)
                .setParameter("login", login)
                .setParameter("body", bodyId)
                .setParameter("employee", employeeId)
                .getResultList()
                .isEmpty();
    }

    /** Who an account is in a body, under whichever hat it works now. */
    public List<Long> employeesOf(String login, String bodyId) {
        return entityManager
                .createQuery(
                        "select distinct g.employeeId from AccountGrant g where g.account.login = :login and g.inBody = :body"
                                + " and g.employeeId is not null",
                        Long.class)
                .setParameter("login", login)
                .setParameter("body", bodyId)
                .getResultList();
    }

    /** Whether somebody of a body can read there what is told to employees. */
    public boolean isReached(String bodyId, long employeeId) {
        return !entityManager
                .createQuery(
                        "select g.id from AccountGrant g where g.inBody = :body and g.employeeId = :employee"
                                + " and g.role = :role and g.account.enabled = true",
                        Long.class)
                .setParameter("body", bodyId)
                .setParameter("employee", employeeId)
                .setParameter("role", Role.EMPLOYEE)
                .getResultList()
                .isEmpty();
    }

    /** The employees of a body whose account is granted one of the roles. */
    public List<Long> employeesWith(String bodyId, List<Role> roles) {
        return entityManager
                .createQuery(
                        "select distinct g.employeeId from AccountGrant g where g.inBody = :body and g.role in :roles"
                                + " and g.employeeId is not null",
                        Long.class)
                .setParameter("body", bodyId)
                .setParameter("roles", roles)
                .getResultList();
    }

    /** Of those who have one of these roles in a body, the employees whose grant carries a right as well. */
    @SuppressWarnings("unchecked")
    public List<Long> employeesWith(String bodyId, List<Role> roles, Right right) {
        Stream<Number> found = entityManager
                .createNativeQuery("select distinct g.employee_id from mujamma.account_grant g where g.in_body = ?1"
                        + " and g.role = any(?2) and g.employee_id is not null and ?3 = any(g.rights)")
                .setParameter(1, bodyId)
                .setParameter(2, roles.stream().map(Role::name).toArray(String[]::new))
                .setParameter(3, right.name())
                .getResultStream();
        return found.map(Number::longValue).toList();
    }

    /** Number of the employee with this matricule in the body of the scope, and nothing else of the file. */
    @SuppressWarnings("unchecked")
    public Optional<Long> findEmployee(String matricule) {
        Stream<Number> found = entityManager
                .createNativeQuery("select id from employee where matricule = :matricule")
                .setParameter("matricule", matricule)
                .getResultStream();
        return found.map(Number::longValue).findFirst();
    }

    public void remove(AccountGrant grant) {
        entityManager.remove(grant);
    }

    /**
     * Lets one attempt at a login go on at a time, until the transaction ends.
     *
     * @return whether this attempt may go on
     */
    public boolean claimAttempt(String login) {
        return (boolean) entityManager
                .createNativeQuery("select pg_try_advisory_xact_lock(hashtextextended('sign-in ' || ?1, 0))")
                .setParameter(1, login)
                .getSingleResult();
    }

    /** Refused attempts since the last success, for known and unknown logins alike. */
    public Optional<Failures> failures(String login) {
        return failures("where login = ?1", login).stream().findFirst();
    }

    /** Everybody with at least so many refused attempts, the latest first. */
    public List<Failures> failures(int atLeast) {
        return failures("where failures >= ?1 order by last_failure_at desc limit 100", atLeast);
    }

    @SuppressWarnings("unchecked")
    private List<Failures> failures(String where, Object parameter) {
        List<Object[]> rows = entityManager
                .createNativeQuery("select login, failures, last_failure_at from account_lock " + where, Object[].class)
                .setParameter(1, parameter)
                .getResultList();
        return rows.stream()
                .map(row -> new Failures((String) row[0], ((Number) row[1]).intValue(), (Instant) row[2]))
                .toList();
    }

    /** @param count refused attempts since the last success */
    public record Failures(String login, int count, Instant last) {}

    /** Adds to the history of an account; never changed or removed. */
    public void record(String login, String kind, String by, String detail) {
        entityManager
                .createNativeQuery(
                        "insert into account_event (login, kind, by_account, detail) values (?1, ?2, ?3, ?4)")
                .setParameter(1, login)
                .setParameter(2, kind)
                .setParameter(3, by)
                .setParameter(4, detail)
                .executeUpdate();
    }
}
