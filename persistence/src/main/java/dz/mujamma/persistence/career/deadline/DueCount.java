package dz.mujamma.persistence.career.deadline;

/** How many open deadlines have passed, and how many are due soon. */
public record DueCount(long overdue, long soon) {}
