package dz.mujamma.persistence.career.intake;

import dz.mujamma.persistence.career.CareerPeriod;

/** A period that comes, or a stored one that goes. */
public record PlannedPeriod(long employee, boolean goes, CareerPeriod period) {}
