package dz.mujamma.persistence.document;

/** The papers there are templates for; any act without one of its own is a {@link #DECISION}. */
public enum PaperKind {
    RECRUITMENT(Register.DECISIONS),
    INSTALLATION(Register.DECISIONS),
    CONFIRMATION(Register.DECISIONS),
    STEP(Register.DECISIONS),
    PROMOTION(Register.DECISIONS),
    TRANSFER(Register.DECISIONS),
    SECONDMENT(Register.DECISIONS),
    AVAILABILITY(Register.DECISIONS),
    SANCTION(Register.DECISIONS),
    END_OF_SERVICE(Register.DECISIONS),
    DECISION(Register.DECISIONS),
    LEAVE_DECISION(Register.LEAVES),
    WORK_CERTIFICATE(Register.CERTIFICATES),
    SERVICE_CERTIFICATE(Register.CERTIFICATES),
    /** Tells somebody absent to come back: mise en demeure. */
    FORMAL_NOTICE(Register.LETTERS);

    private final Register register;

    PaperKind(Register register) {
        this.register = register;
    }

    /** Where it takes its number. */
    public Register register() {
        return register;
    }
}
