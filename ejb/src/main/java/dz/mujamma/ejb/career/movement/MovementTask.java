package dz.mujamma.ejb.career.movement;

import dz.mujamma.ejb.job.AfterCommit;
import dz.mujamma.ejb.job.DayTask;
import dz.mujamma.persistence.career.movement.Movement;
import dz.mujamma.persistence.career.movement.Movements;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.LocalDate;

/** On the day of a movement the agreed parts pass over; what was hindered before is tried again. */
@Dependent
public class MovementTask implements DayTask {
    @Inject
    private Movements movements;

    @EJB
    private MovementFinish finish;

    @Resource
    private TransactionSynchronizationRegistry transaction;

    @Override
    public String name() {
        return "movement";
    }

    @Override
    public void turn(LocalDate done, LocalDate today) {
        for (Movement movement : movements.toFinish()) {
            transaction.registerInterposedSynchronization(new AfterCommit(() -> finish.both(movement, today)));
        }
    }
}
