package dz.mujamma.web.home;

import dz.mujamma.ejb.identity.AccountAdministration;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What waits for the administrator: logins that rest after refused attempts. */
@Named
@RequestScoped
public class AdministratorHome {
    @EJB
    private AccountAdministration accounts;

    private long count;
    private Map<String, Instant> locks;

    @PostConstruct
    void read() {
        count = accounts.count("");
        locks = accounts.locks();
    }

    public long getCount() {
        return count;
    }

    public List<Map.Entry<String, Instant>> getLocks() {
        return List.copyOf(locks.entrySet());
    }
}
