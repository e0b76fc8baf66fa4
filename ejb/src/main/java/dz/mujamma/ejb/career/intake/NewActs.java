package dz.mujamma.ejb.career.intake;

import dz.mujamma.persistence.career.intake.StagedLine;

/** Gives the act that a line would make its number. */
public interface NewActs {
    long idOf(StagedLine line);
}
