package dz.mujamma.persistence.career.movement;

/** The parts of a file that two bodies may agree to hand over. Health and discipline are none; papers are agreed by their kinds. */
public enum FilePart {
    FAMILY,
    DIPLOMAS,
    LANGUAGES,
    EARLIER_EMPLOYERS,
    NATIONAL_SERVICE,
    CONTACTS,
    CAREER
}
