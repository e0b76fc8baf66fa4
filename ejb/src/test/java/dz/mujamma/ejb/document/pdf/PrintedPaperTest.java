package dz.mujamma.ejb.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dz.mujamma.ejb.document.SampleFacts;
import dz.mujamma.ejb.document.SuppliedTemplates;
import dz.mujamma.ejb.document.template.Placeholder;
import dz.mujamma.ejb.document.template.Placeholders;
import dz.mujamma.ejb.document.template.Sheet;
import dz.mujamma.persistence.document.PaperContent;
import dz.mujamma.persistence.document.PaperKind;
import dz.mujamma.persistence.document.PaperLanguage;
import dz.mujamma.persistence.shared.Localized;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every supplied paper read back from its PDF: with all facts, with the fewest, and with the longest. */
class PrintedPaperTest {
    private static final Instant ISSUED = Instant.parse("2026-07-05T09:30:00Z");
    private static final String CODE = "7H2K-9QXM-4TRB-0VZD-8NPC-3WYE-6FJA";
    private static final Seal SEAL = new Seal("DEC 12/2026", "https://rh.example.dz/verify/" + CODE, CODE);

    /** In points, of 72 to the inch: the narrower margins of the page. */
    private static final float LEFT = 56;

    private static final float RIGHT = 595 - 56;

    /** A page as it was printed. */
    private record Printed(List<String> complaints, String text, List<String> strays, int withoutGlyph, int pages) {}

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void everyPaperIsPrintedWholeInsideItsMarginsAndWithAllItsLetters(PaperKind kind) throws IOException {
        for (PaperLanguage language : PaperLanguage.values()) {
            for (PaperContent facts : List.of(SampleFacts.of(kind), fewest(kind), longest(kind))) {
                Printed printed = print(kind, language, facts);
                String paper = kind + " in " + language + "\n" + printed.text();
                assertThat(printed.complaints()).as(paper).isEmpty();
                assertThat(printed.withoutGlyph()).as(paper).isZero();
                assertThat(printed.strays()).as(paper).isEmpty();
                assertThat(printed.text())
                        .as(paper)
                        .doesNotContain("{{", "}}", "null", "???", "#")
                        .contains(CODE);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void aFrenchPaperHoldsNoArabicAndAnArabicOneNoFrench(PaperKind kind) throws IOException {
        assertThat(print(kind, PaperLanguage.FR, SampleFacts.of(kind)).text())
                .contains("République Algérienne", "Benali Samir")
                .doesNotContainPattern("\\p{IsArabic}");
        String arabic = print(kind, PaperLanguage.AR, SampleFacts.of(kind)).text();
        String words = arabic.replace(SEAL.page(), "")
                .replace(CODE, "")
                .replace("DEC", "")
                .replace("DRH", "");
        assertThat(words).doesNotContainPattern("[A-Za-z]{2,}");
    }

    @Test
    void aLetterWithoutAGlyphAndALineTooLongAreHeardOf() throws IOException {
        PaperContent strange = SampleFacts.of(PaperKind.SANCTION).with("act.reason", new Localized("漢", "漢"));
        assertThat(print(PaperKind.SANCTION, PaperLanguage.FR, strange).complaints())
                .anyMatch(complaint -> complaint.contains("Glyph"));
        String endless = "x".repeat(200);
        PaperContent wide = SampleFacts.of(PaperKind.SANCTION).with("act.reason", new Localized(endless, endless));
        Printed printed = print(PaperKind.SANCTION, PaperLanguage.FR, wide);
        assertThat(printed.complaints()).isNotEmpty();
        assertThat(printed.strays()).isNotEmpty();
    }

    @Test
    void aLongCareerGoesOnOverPagesThatEachBearTheSeal() throws IOException {
        List<PaperContent> periods = new ArrayList<>();
        PaperContent sample = SampleFacts.of(PaperKind.SERVICE_CERTIFICATE);
        for (int i = 0; i < 60; i++) {
            periods.add((PaperContent) ((List<?>) sample.values().get("periods")).get(0));
        }
        for (PaperLanguage language : PaperLanguage.values()) {
            Printed printed =
                    print(PaperKind.SERVICE_CERTIFICATE, language, sample.with("periods", List.copyOf(periods)));
            assertThat(printed.pages()).isGreaterThan(1);
            assertThat(printed.complaints()).isEmpty();
            assertThat(printed.strays()).isEmpty();
            assertThat(printed.text().split("/verify/" + CODE, -1)).hasSize(printed.pages() + 1);
        }
    }

    /** Only what the paper cannot go without. */
    private static PaperContent fewest(PaperKind kind) {
        PaperContent all = SampleFacts.of(kind);
        PaperContent fewest = PaperContent.empty();
        for (Placeholder placeholder : Placeholders.of(kind).values()) {
            if (placeholder.needed()) {
                fewest = fewest.with(placeholder.name(), all.values().get(placeholder.name()));
            }
        }
        return fewest;
    }

    /** Each text of the length that the forms allow at most, as some names of units and texts of law have it. */
    private static PaperContent longest(PaperKind kind) {
        PaperContent facts = SampleFacts.of(kind);
        for (Placeholder placeholder : Placeholders.of(kind).values()) {
            if (facts.values().get(placeholder.name()) instanceof Localized text) {
                facts = facts.with(
                        placeholder.name(),
                        new Localized(
                                (text.ar() + " ").repeat(8).strip(),
                                (text.fr() + " ").repeat(8).strip()));
            }
        }
        return facts;
    }

    private static Printed print(PaperKind kind, PaperLanguage language, PaperContent facts) throws IOException {
        PaperContent content = facts.with(
                        "body.name",
                        new Localized(
                                "الصندوق الوطني للتأمينات الاجتماعية للعمال الأجراء",
                                "Caisse nationale des assurances sociales des travailleurs salariés"))
                .with("body.acronym", "CNAS")
                .with(
                        "body.ministry",
                        new Localized(
                                "وزارة العمل والتشغيل والضمان الاجتماعي",
                                "Ministère du travail, de l'emploi et de la sécurité sociale"))
                .with("body.office", new Localized("مديرية الموارد البشرية", "Direction des ressources humaines"))
                .with("paper.number", "DEC 12/2026")
                .with("paper.day", LocalDate.of(2026, 7, 5));
        Complaints complaints = new Complaints();
        Sheet sheet = Sheet.of(kind, SuppliedTemplates.of(kind, language), content, language);
        byte[] pdf = PdfPress.print(sheet, SEAL, ISSUED, complaints);
        Letters letters = new Letters();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = letters.getText(document);
            return new Printed(
                    complaints.said(), text, letters.strays, letters.withoutGlyph, document.getNumberOfPages());
        }
    }

    /** Looks at each letter: whether its font has it, and whether it stands on the page. */
    private static final class Letters extends PDFTextStripper {
        private final List<String> strays = new ArrayList<>();
        private int withoutGlyph;

        @Override
        protected void processTextPosition(TextPosition letter) {
            PDType0Font font = (PDType0Font) letter.getFont();
            for (int code : letter.getCharacterCodes()) {
                withoutGlyph += glyph(font, code) == 0 ? 1 : 0;
            }
            boolean blank = letter.getUnicode().isBlank();
            if (!blank && (letter.getXDirAdj() < LEFT || letter.getXDirAdj() + letter.getWidthDirAdj() > RIGHT)) {
                strays.add(letter.getUnicode() + " at " + letter.getXDirAdj());
            }
            super.processTextPosition(letter);
        }

        private static int glyph(PDType0Font font, int code) {
            try {
                return font.codeToGID(code);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }
}
