package dz.mujamma.ejb.document.template;

import dz.mujamma.persistence.document.PaperContent;
import dz.mujamma.persistence.document.PaperKind;
import dz.mujamma.persistence.document.PaperLanguage;
import dz.mujamma.persistence.document.PaperPart;
import dz.mujamma.persistence.document.TemplateTexts;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The words of one paper in one language: part by part, line by line, empty lines left out. */
public record Sheet(PaperLanguage language, Map<PaperPart, List<String>> lines) {
    public static Sheet of(PaperKind kind, TemplateTexts template, PaperContent facts, PaperLanguage language) {
        Wording wording = new Wording(language);
        Map<PaperPart, List<String>> lines = new EnumMap<>(PaperPart.class);
        for (PaperPart part : PaperPart.values()) {
            String words = Template.of(kind, part, template.part(part)).expand(facts, wording);
            lines.put(part, split(words));
        }
        return new Sheet(language, lines);
    }

    public List<String> part(PaperPart part) {
        return lines.get(part);
    }

    /** On one line. */
    public String title() {
        return String.join(" ", part(PaperPart.TITLE));
    }

    private static List<String> split(String words) {
        return Arrays.stream(words.split("\n"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
