package dz.mujamma.ejb.document.template;

import java.util.List;

/**
 * A fact that a template may name.
 *
 * @param name such as {@code employee.name}; its meaning is the text {@code document.placeholder.<name>}
 * @param needed whether a paper cannot be issued without it
 * @param items what each item of a list holds, by names that begin with {@code item.}; empty for all else
 */
public record Placeholder(String name, Type type, boolean needed, List<Placeholder> items) {
    /** What kind of value stands there. */
    public enum Type {
        TEXT,
        DAY,
        NUMBER,
        FLAG,
        LIST
    }

    static Placeholder needed(Type type, String name) {
        return new Placeholder(name, type, true, List.of());
    }

    static Placeholder maybe(Type type, String name) {
        return new Placeholder(name, type, false, List.of());
    }

    static Placeholder list(String name, Placeholder... items) {
        return new Placeholder(name, Type.LIST, false, List.of(items));
    }

    Placeholder whenNeeded() {
        return new Placeholder(name, type, true, items);
    }
}
