package dz.mujamma.ejb.career;

import dz.mujamma.persistence.career.ActNumber;
import dz.mujamma.persistence.career.Acts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The numbers of a body's registers: without gap, one after the other however many sign at once. */
@Dependent
class ActNumbers {
    @Inject
    private Acts acts;

    /** Taken for this transaction: one that rolls back gives it back. */
    ActNumber next(String register, int year) {
        int number = acts.nextNumber(register, year);
        return new ActNumber(register, year, number, number + "/" + year);
    }
}
