package dz.mujamma.ejb.document;

import dz.mujamma.persistence.document.PaperKind;
import dz.mujamma.persistence.document.PaperLanguage;
import dz.mujamma.persistence.document.PaperPart;
import dz.mujamma.persistence.document.TemplateTexts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The templates as the migrations bring them, read from their text. */
public final class SuppliedTemplates {
    private static final String SQL =
            read("V202611220510__document_supplied_templates") + read("V202611221210__document_formal_notice");

    private SuppliedTemplates() {}

    public static TemplateTexts of(PaperKind kind, PaperLanguage language) {
        String tag = "\\$" + language.tag() + "\\$";
        Matcher call = Pattern.compile("call supply\\('" + kind + "'.*?" + tag + "(.*?)" + tag, Pattern.DOTALL)
                .matcher(SQL);
        Matcher every = Pattern.compile("every_" + language.tag() + ".*?\\$every\\$(.*?)\\$every\\$", Pattern.DOTALL)
                .matcher(SQL);
        if (!call.find() || !every.find()) {
            throw new IllegalStateException("no template of " + kind + " in " + language);
        }
        Map<PaperPart, String> parts = parts(every.group(1));
        parts.putAll(parts(call.group(1)));
        return new TemplateTexts(parts);
    }

    private static Map<PaperPart, String> parts(String source) {
        Map<PaperPart, String> parts = new EnumMap<>(PaperPart.class);
        Pattern.compile("\\[([A-Z]+)\\]\\n([^\\[]*)")
                .matcher(source)
                .results()
                .forEach(part -> parts.put(
                        PaperPart.valueOf(part.group(1)), part.group(2).strip()));
        return parts;
    }

    private static String read(String migration) {
        try (InputStream sql = SuppliedTemplates.class.getResourceAsStream("/db/migration/" + migration + ".sql")) {
            return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
