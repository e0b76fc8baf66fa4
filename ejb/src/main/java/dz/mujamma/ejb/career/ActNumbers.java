package dz.mujamma.ejb.career;

import dz.mujamma.ejb.document.RegisterNumbers;
import dz.mujamma.persistence.career.ActNumber;
import dz.mujamma.persistence.document.Register;
import dz.mujamma.persistence.document.RegisterNumber;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;

/** The numbers of acts, from the registers of the body's papers: an act and its paper have one number. */
@Dependent
class ActNumbers {
    @EJB
    private RegisterNumbers numbers;

    /** Taken for this transaction: one that rolls back gives it back. */
    ActNumber next(String register, int year) {
        RegisterNumber next = numbers.next(Register.valueOf(register), year);
        return new ActNumber(register, year, (int) next.number(), next.text());
    }
}
