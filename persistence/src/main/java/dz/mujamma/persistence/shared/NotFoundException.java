package dz.mujamma.persistence.shared;

/**
 * What was asked for is not there for this person: it never was, or it is somebody else's. Both look alike on purpose. Pages
 * and programs answer it with 404.
 */
public class NotFoundException extends RuleException {
    public NotFoundException() {
        super("shared.refused.not-found");
    }
}
