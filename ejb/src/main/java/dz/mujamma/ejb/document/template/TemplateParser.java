package dz.mujamma.ejb.document.template;

import dz.mujamma.ejb.document.template.Placeholder.Type;
import dz.mujamma.persistence.document.PaperKind;
import dz.mujamma.persistence.document.PaperPart;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a part of a template, once, and notes every fault with its place rather than stopping at the first. */
final class TemplateParser {
    private static final int LONGEST = 20_000;
    private static final int DEEPEST = 6;
    private static final Pattern TAG = Pattern.compile("\\{\\{([^{}\\n]{0,80})}}");
    private static final Pattern NAME = Pattern.compile("[a-z]+(\\.[a-zA-Z]+)*");

    /** What XML cannot hold, and marks that would turn the direction of what follows. */
    private static final Pattern BAD = Pattern.compile(
            "[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff\\u202a-\\u202e\\u2066-\\u2069]|[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]");

    private final PaperPart part;
    private final String text;
    private final Map<String, Placeholder> known;
    private final List<TemplateFault> faults = new ArrayList<>();
    private final Deque<Block> open = new ArrayDeque<>();
    private int line = 1;

    /** A block whose end has not come yet. */
    private static final class Block {
        private final String word;
        private final String name;
        private final int line;
        private final List<Node> then = new ArrayList<>();
        private final List<Node> otherwise = new ArrayList<>();
        private boolean inElse;

        private Block(String word, String name, int line) {
            this.word = word;
            this.name = name;
            this.line = line;
        }

        private List<Node> current() {
            return inElse ? otherwise : then;
        }

        private Node node() {
            return word.equals("each") ? new Node.Repeat(name, then) : new Node.Choice(name, then, otherwise);
        }
    }

    TemplateParser(PaperKind kind, PaperPart part, String text) {
        this.part = part;
        this.text = text.replace("\r\n", "\n");
        this.known = Placeholders.of(kind);
    }

    List<TemplateFault> faults() {
        return faults;
    }

    List<Node> parse() {
        Block whole = new Block("", "", 1);
        open.push(whole);
        if (text.length() > LONGEST) {
            fault(TemplateFault.TOO_LONG, String.valueOf(LONGEST));
            return whole.then;
        }
        Matcher tag = TAG.matcher(text);
        int from = 0;
        while (tag.find()) {
            words(text.substring(from, tag.start()));
            take(tag.group(1).strip());
            from = tag.end();
        }
        words(text.substring(from));
        while (open.size() > 1) {
            Block unclosed = open.pop();
            faults.add(new TemplateFault(
                    TemplateFault.UNCLOSED_BLOCK, part, "#" + unclosed.word + " " + unclosed.name, unclosed.line));
        }
        return whole.then;
    }

    private void words(String words) {
        if (words.contains("{{") || words.contains("}}")) {
            int at = words.contains("{{") ? words.indexOf("{{") : words.indexOf("}}");
            int where = line
                    + (int) words.substring(0, at)
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            String shown =
                    words.substring(at, Math.min(words.length(), at + 30)).replace('\n', ' ');
            faults.add(new TemplateFault(TemplateFault.UNCLOSED_BRACES, part, shown, where));
        }
        Matcher bad = BAD.matcher(words);
        if (bad.find()) {
            fault(TemplateFault.BAD_CHARACTER, "U+%04X".formatted((int)
                            bad.group().charAt(0)));
        }
        open.peek().current().add(new Node.Words(words));
        line += (int) words.chars().filter(c -> c == '\n').count();
    }

    private void take(String tag) {
        if (tag.startsWith("#if ") || tag.startsWith("#each ")) {
            String word = tag.substring(1, tag.indexOf(' '));
            begin(word, tag.substring(tag.indexOf(' ') + 1).strip());
        } else if (tag.equals("#else")) {
            turn();
        } else if (tag.equals("/if") || tag.equals("/each")) {
            end(tag.substring(1));
        } else {
            fact(tag);
        }
    }

    private void begin(String word, String name) {
        if (open.size() > DEEPEST) {
            fault(TemplateFault.TOO_DEEP, name);
        }
        Type type = typeOf(name);
        boolean nested = open.stream().anyMatch(block -> block.word.equals("each"));
        if (type != null && word.equals("each") && (type != Type.LIST || nested)) {
            fault(TemplateFault.NO_LIST, name);
        }
        open.push(new Block(word, name, line));
    }

    private void turn() {
        Block block = open.peek();
        if (!block.word.equals("if") || block.inElse) {
            fault(TemplateFault.UNOPENED_BLOCK, "#else");
        } else {
            block.inElse = true;
        }
    }

    private void end(String word) {
        if (open.peek().word.equals(word)) {
            Node node = open.pop().node();
            open.peek().current().add(node);
        } else {
            fault(TemplateFault.UNOPENED_BLOCK, "/" + word);
        }
    }

    private void fact(String tag) {
        int bar = tag.indexOf('|');
        String name = bar < 0 ? tag : tag.substring(0, bar).strip();
        Wording.DayForm form =
                bar < 0 ? Wording.DayForm.SHORT : form(tag.substring(bar + 1).strip());
        Type type = typeOf(name);
        if (type == null) {
            return;
        }
        if (form == null || bar >= 0 && type != Type.DAY) {
            fault(TemplateFault.NO_DAY, tag);
        } else if (type == Type.LIST || type == Type.FLAG) {
            fault(TemplateFault.A_LIST, name);
        } else {
            open.peek().current().add(new Node.Fact(name, form));
        }
    }

    private static Wording.DayForm form(String word) {
        return switch (word) {
            case "long" -> Wording.DayForm.LONG;
            case "words" -> Wording.DayForm.WORDS;
            default -> null;
        };
    }

    /** Null, with a fault noted, where there is no such fact here. */
    private Type typeOf(String name) {
        Placeholder found = NAME.matcher(name).matches() ? known.getOrDefault(name, item(name)) : null;
        if (found == null) {
            fault(TemplateFault.UNKNOWN, name);
            return null;
        }
        return found.type();
    }

    private Placeholder item(String name) {
        return open.stream()
                .filter(block -> block.word.equals("each") && known.containsKey(block.name))
                .flatMap(block -> known.get(block.name).items().stream())
                .filter(item -> item.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private void fault(String key, String name) {
        faults.add(new TemplateFault(key, part, name, line));
    }
}
