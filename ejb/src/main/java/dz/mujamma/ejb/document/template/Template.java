package dz.mujamma.ejb.document.template;

import dz.mujamma.persistence.document.PaperContent;
import dz.mujamma.persistence.document.PaperKind;
import dz.mujamma.persistence.document.PaperPart;
import dz.mujamma.persistence.shared.Localized;
import java.time.LocalDate;
import java.util.List;

/**
 * One part of a template, understood: words, {@code {{a.fact}}}, {@code {{a.day|long}}} and {@code {{a.day|words}}},
 * {@code {{#if a.fact}} … {{#else}} … {{/if}}}, {@code {{#each a.list}} … {{item.text}} … {{/each}}}. Nothing else has a
 * meaning; there is nothing to call and nowhere to read from.
 */
public final class Template {
    private final List<Node> nodes;

    private Template(List<Node> nodes) {
        this.nodes = nodes;
    }

    /** What is wrong with a part; empty where nothing is. */
    public static List<TemplateFault> faults(PaperKind kind, PaperPart part, String text) {
        TemplateParser parser = new TemplateParser(kind, part, text);
        parser.parse();
        return parser.faults();
    }

    /** @throws IllegalArgumentException where the text has faults: it should not have been published */
    public static Template of(PaperKind kind, PaperPart part, String text) {
        TemplateParser parser = new TemplateParser(kind, part, text);
        List<Node> nodes = parser.parse();
        if (!parser.faults().isEmpty()) {
            throw new IllegalArgumentException(parser.faults().toString());
        }
        return new Template(nodes);
    }

    /** The words of this part for the facts of one paper; what is not there leaves nothing. */
    public String expand(PaperContent facts, Wording wording) {
        StringBuilder out = new StringBuilder();
        expand(nodes, facts, wording, out);
        return out.toString();
    }

    private static void expand(List<Node> nodes, PaperContent facts, Wording wording, StringBuilder out) {
        for (Node node : nodes) {
            if (node instanceof Node.Words words) {
                out.append(words.text());
            } else if (node instanceof Node.Fact fact) {
                facts.find(fact.name()).ifPresent(value -> out.append(word(value, fact.form(), wording)));
            } else if (node instanceof Node.Choice choice) {
                expand(holds(facts, choice.name()) ? choice.then() : choice.otherwise(), facts, wording, out);
            } else if (node instanceof Node.Repeat repeat) {
                items(facts, repeat.name()).forEach(item -> expand(repeat.body(), item.over(facts), wording, out));
            }
        }
    }

    private static boolean holds(PaperContent facts, String name) {
        return facts.find(name)
                .filter(value -> !Boolean.FALSE.equals(value) && !(value instanceof List<?> list && list.isEmpty()))
                .isPresent();
    }

    @SuppressWarnings("unchecked")
    private static List<PaperContent> items(PaperContent facts, String name) {
        return (List<PaperContent>) facts.find(name).orElse(List.of());
    }

    /** One line, whatever the fact holds: the lines of a template are its own. */
    private static String word(Object value, Wording.DayForm form, Wording wording) {
        String words;
        if (value instanceof Localized text) {
            words = wording.of(text);
        } else if (value instanceof LocalDate day) {
            words = wording.day(day, form);
        } else if (value instanceof Number number) {
            words = wording.number(number);
        } else {
            words = String.valueOf(value);
        }
        return words.replaceAll("\\s+", " ").strip();
    }
}
