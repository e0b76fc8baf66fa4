package dz.mujamma.ejb.job;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;

/** Does something once the transaction has committed, and nothing when it was rolled back. */
public record AfterCommit(Runnable action) implements Synchronization {
    @Override
    public void beforeCompletion() {
        // Nothing is due before the outcome is known.
    }

    @Override
    public void afterCompletion(int status) {
        if (status == Status.STATUS_COMMITTED) {
            action.run();
        }
    }
}
