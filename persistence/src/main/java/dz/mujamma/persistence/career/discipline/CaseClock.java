package dz.mujamma.persistence.career.discipline;

/** The legal clocks of a case. */
public enum CaseClock {
    /** Grievances notified and file communicated after the opening. */
    FILE,
    /** The council asked after the fault was found; later it is prescribed. */
    REFER,
    /** Between the convocation and the hearing. */
    HEARING,
    /** The council's opinion after it was asked. */
    COUNCIL,
    /** The decision notified after its signature. */
    NOTIFY,
    /** An appeal after the notification. */
    APPEAL
}
