package dz.mujamma.ejb.job;

import java.time.LocalDate;

/**
 * What a feature does for a body when the day turns: bring present-day columns up to the day, remind of clocks. Found by CDI.
 * Works in one transaction under the body's scope and the SYSTEM hat: it calls repositories and services open to it, none
 * that asks for a person's role.
 */
public interface DayTask {
    /** Names it in the record of what has been done; never changed later. */
    String name();

    /**
     * Does all days after {@code done} up to and including {@code today}; days that were missed are among them.
     *
     * @param done the last day done before; the day before {@code today} at the first time
     */
    void turn(LocalDate done, LocalDate today);
}
