package dz.mujamma.ejb.job;

import java.io.Serializable;

/** Items whose keys are greater than {@code after} and at most {@code upTo}. */
public record KeyRange(long after, long upTo) implements Serializable {}
