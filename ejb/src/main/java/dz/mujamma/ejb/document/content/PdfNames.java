package dz.mujamma.ejb.document.content;

import dz.mujamma.persistence.shared.RuleException;
import java.util.Set;

/**
 * Listens to the names of a PDF ({@code /JavaScript}) as bytes pass, also where their letters are written as numbers
 * ({@code /J#61vaScript}), and refuses those that make it do something of its own.
 */
final class PdfNames {
    private static final int LONGEST = 64;
    private static final Set<String> ACTIVE = Set.of(
            "JavaScript", "Launch", "RichMedia", "SubmitForm", "ImportData", "GoToE", "GoToR", "Rendition", "XFA");
    private static final Set<String> FILES = Set.of("EmbeddedFile", "EmbeddedFiles", "Collection");
    private static final String AT_OPENING = "OpenAction";
    private static final String PROTECTED = "Encrypt";

    /** Is told each name. */
    interface Listener {
        void name(String name);
    }

    private final Listener listener;
    private final StringBuilder name = new StringBuilder();
    private boolean within;
    private int hexDigits;
    private int hex;
    private boolean opening;

    PdfNames(Listener listener) {
        this.listener = listener;
    }

    void pass(int next) {
        if (opening && !isBlank(next)) {
            opening = false;
            // A place in the document to begin at is harmless, and office programs write one; an action is not.
            if (next != '[') {
                throw new RuleException("document.attachment.refused.active");
            }
        }
        if (hexDigits > 0) {
            decode(next);
        } else if (within && next == '#') {
            hexDigits = 2;
            hex = 0;
        } else if (within && !isEnd(next)) {
            add(next);
        } else {
            endOfName(next);
        }
    }

    /** At the end of the bytes: a name may end with them. */
    void end() {
        pass(' ');
    }

    private void decode(int next) {
        int digit = Character.digit(next, 16);
        if (digit < 0) {
            hexDigits = 0;
            within = false;
            return;
        }
        hex = hex << 4 | digit;
        hexDigits--;
        if (hexDigits == 0) {
            add(hex);
        }
    }

    private void add(int letter) {
        if (name.length() == LONGEST) {
            within = false;
        } else {
            name.append((char) letter);
        }
    }

    private void endOfName(int next) {
        if (within) {
            within = false;
            heard(name.toString(), next);
        }
        if (next == '/') {
            within = true;
            name.setLength(0);
        }
    }

    private void heard(String word, int next) {
        if (ACTIVE.contains(word)) {
            throw new RuleException("document.attachment.refused.active");
        }
        if (FILES.contains(word)) {
            throw new RuleException("document.attachment.refused.files-within");
        }
        if (PROTECTED.equals(word)) {
            throw new RuleException("document.attachment.refused.protected");
        }
        if (AT_OPENING.equals(word)) {
            opening = next != '[';
            if (opening && !isBlank(next)) {
                throw new RuleException("document.attachment.refused.active");
            }
        }
        listener.name(word);
    }

    private static boolean isBlank(int next) {
        return next == ' ' || next == '\n' || next == '\r' || next == '\t' || next == '\f' || next == 0;
    }

    private static boolean isEnd(int next) {
        return isBlank(next) || "/<>[](){}%".indexOf(next) >= 0;
    }
}
