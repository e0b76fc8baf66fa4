package dz.mujamma.ejb.career.intake;

import dz.mujamma.persistence.career.intake.StoredAct;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * The order of acts copied from paper: by the day they were signed, and on one day as they come. It is negative, so that it
 * lies before that of acts signed in the house.
 */
final class SigningOrder {
    private static final long FURTHEST_DAY = 100_000;
    private static final long ACTS_OF_A_DAY = 1_000_000;

    private final Set<Long> taken = new HashSet<>();

    SigningOrder(Collection<StoredAct> stored) {
        stored.forEach(known -> taken.add(known.act().order()));
    }

    /** The next free place of a day. */
    long next(LocalDate signedOn) {
        long place = (signedOn.toEpochDay() - FURTHEST_DAY) * ACTS_OF_A_DAY;
        while (!taken.add(place)) {
            place++;
        }
        return place;
    }
}
