package dz.mujamma.ejb.leave;

import dz.mujamma.persistence.shared.Explanation;

/** How many days a leave takes, and why. */
public record CountedDays(int days, Explanation why) {}
