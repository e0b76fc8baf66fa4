package dz.mujamma.ejb.document.template;

import java.util.List;

/** A piece of a parsed template. */
sealed interface Node {
    /** Words that stand as they are. */
    record Words(String text) implements Node {}

    /** A fact, put in words. */
    record Fact(String name, Wording.DayForm form) implements Node {}

    /** The one where the fact is there and not "no", else the other. */
    record Choice(String name, List<Node> then, List<Node> otherwise) implements Node {}

    /** The same for each item of a list. */
    record Repeat(String name, List<Node> body) implements Node {}
}
