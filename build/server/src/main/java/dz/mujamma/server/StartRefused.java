package dz.mujamma.server;

/** The start cannot go on; the message is the one sentence the person at the terminal reads. */
public class StartRefused extends RuntimeException {

    public StartRefused(String sentence) {
        super(sentence);
    }

    public StartRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
