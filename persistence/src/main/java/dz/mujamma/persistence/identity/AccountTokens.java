package dz.mujamma.persistence.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Bearer tokens of programs. */
@Dependent
public class AccountTokens {
    @PersistenceContext(unitName = "mujamma")
    private EntityManager entityManager;

    public void add(AccountToken token) {
        entityManager.persist(token);
        entityManager.flush();
    }

    public List<AccountToken> of(String login) {
        return entityManager
                .createQuery(
                        "select t from AccountToken t where t.account.login = :login order by t.id desc",
                        AccountToken.class)
                .setParameter("login", login)
                .getResultList();
    }

    /** Notes the use of a living token and gives the login it stands for. */
    public Optional<String> use(byte[] secretHash, Instant now) {
        List<?> logins = entityManager
                .createNativeQuery(
                        """
                        update account_token t set last_used_at = ?2 from account a
                        where a.id = t.account_id and a.enabled and t.secret_hash = ?1
                          and t.revoked_at is null and t.expires_at > ?2
                        returning a.login""")
                .setParameter(1, secretHash)
                .setParameter(2, now)
                .getResultList();
        return logins.stream().map(String.class::cast).findFirst();
    }

    /** Ends every living token of an account. */
    public void revokeAll(Account account, Instant now) {
        entityManager
                .createQuery("update AccountToken t set t.revokedAt = :now"
                        + " where t.account = :account and t.revokedAt is null")
                .setParameter("now", now)
                .setParameter("account", account)
                .executeUpdate();
    }

    public Optional<AccountToken> find(String login, byte[] secretHash) {
        return entityManager
                .createQuery(
                        "select t from AccountToken t where t.account.login = :login and t.secretHash = :hash",
                        AccountToken.class)
                .setParameter("login", login)
                .setParameter("hash", secretHash)
                .getResultStream()
                .findFirst();
    }
}
