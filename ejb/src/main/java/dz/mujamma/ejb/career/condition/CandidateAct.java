package dz.mujamma.ejb.career.condition;

import dz.mujamma.persistence.career.CareerAct;
import java.time.LocalDate;

/** An act that might be signed. @param commissionRef of the minutes in which the commission was heard, or null */
public record CandidateAct(CareerAct act, String commissionRef, LocalDate commissionOn) {}
