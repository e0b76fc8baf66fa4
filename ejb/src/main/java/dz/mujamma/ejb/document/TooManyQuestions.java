package dz.mujamma.ejb.document;

import jakarta.ejb.ApplicationException;

/** Somebody, or everybody together, looks up more papers than people do. */
@ApplicationException
public class TooManyQuestions extends Exception {
    private final int seconds;

    TooManyQuestions(int seconds) {
        super("too many questions");
        this.seconds = seconds;
    }

    /** After how many seconds it may be asked again. */
    public int seconds() {
        return seconds;
    }
}
