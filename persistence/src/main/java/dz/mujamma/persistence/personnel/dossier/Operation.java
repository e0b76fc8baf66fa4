package dz.mujamma.persistence.personnel.dossier;

/** What is to be done to a part: enter something, change what is there, take something out. */
public enum Operation {
    ADD,
    CHANGE,
    REMOVE
}
