package dz.mujamma.ejb.job;

import dz.mujamma.persistence.tenancy.Hat;
import dz.mujamma.persistence.tenancy.Places;
import dz.mujamma.persistence.tenancy.Places.Place;
import dz.mujamma.persistence.tenancy.Right;
import dz.mujamma.persistence.tenancy.Role;
import dz.mujamma.persistence.tenancy.Scope;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;

/**
 * Turns the day for every body: each task in a transaction of its own, claimed in the database, so that one node does it, a
 * task that fails holds up no other and is tried again, and a day the servers slept through is caught up.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DayTurn {
    private static final Logger LOG = System.getLogger(DayTurn.class.getName());

    @Inject
    private Instance<DayTask> tasks;

    @Inject
    private Places places;

    @Inject
    private Clock clock;

    @EJB
    private DayTurnStep step;

    @Schedule(hour = "*", minute = "*/10", persistent = false)
    void tick() {
        turn(LocalDate.now(clock));
    }

    /** Brings every body up to a day; what has been done stays done. */
    public void turn(LocalDate today) {
        List<String> bodies = places.bodies().stream().map(Place::id).toList();
        for (String body : bodies) {
            for (DayTask task : tasks) {
                turn(body, task, today);
            }
        }
    }

    private void turn(String body, DayTask task, LocalDate today) {
        try {
            Scope.call(system(body), () -> {
                step.turn(task, today);
                return null;
            });
        } catch (Exception e) {
            LOG.log(
                    Level.ERROR,
                    "the day's task " + task.name() + " of " + body + " failed and will be tried again",
                    e);
        }
    }

    /** It shows nothing to anybody, and reminds of restricted papers too. */
    private static Hat system(String body) {
        return new Hat(0, "system", Role.SYSTEM, body, null, null, EnumSet.allOf(Right.class));
    }
}
