package dz.mujamma.ejb.job;

import dz.mujamma.persistence.job.DayTurns;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** One task of one body: claimed, done and recorded in one transaction. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DayTurnStep {
    @Inject
    private DayTurns turns;

    public void turn(DayTask task, LocalDate today) {
        turns.claim(task.name(), today).ifPresent(done -> task.turn(done, today));
    }
}
