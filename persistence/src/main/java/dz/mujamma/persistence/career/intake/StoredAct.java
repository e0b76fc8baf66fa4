package dz.mujamma.persistence.career.intake;

import dz.mujamma.persistence.career.CareerAct;
import java.time.LocalDate;

/** A signed act that the house has already, with what makes it known again on paper. */
public record StoredAct(long employee, CareerAct act, String reference, LocalDate signedOn) {}
