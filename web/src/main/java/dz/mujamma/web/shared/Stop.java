package dz.mujamma.web.shared;

/**
 * One stop on the way of something, as {@code m:path} draws it.
 *
 * @param look done, here, back (it was sent back, or broke off there) or ahead
 * @param said who and when, or an empty text
 */
public record Stop(String name, String look, String said) {
    public static Stop done(String name, String said) {
        return new Stop(name, "done", said);
    }

    public static Stop here(String name, String said) {
        return new Stop(name, "here", said);
    }

    public static Stop back(String name, String said) {
        return new Stop(name, "back", said);
    }

    public static Stop ahead(String name, String said) {
        return new Stop(name, "ahead", said);
    }
}
