package dz.mujamma.web.shared;

import java.time.Instant;

/**
 * Something that happened, as {@code m:happenings} lists it.
 *
 * @param what in words
 * @param at when it was noted
 * @param by the account, or null
 * @param side the body that did it, where two are concerned; else null
 * @param note what was said with it, or null
 */
public record Happening(String what, Instant at, String by, String side, String note) {
    public static Happening of(String what, Instant at, String by, String note) {
        return new Happening(what, at, by, null, note);
    }
}
