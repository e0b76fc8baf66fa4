package dz.mujamma.ejb.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dz.mujamma.ejb.document.SampleFacts;
import dz.mujamma.ejb.document.SuppliedTemplates;
import dz.mujamma.ejb.document.template.Sheet;
import dz.mujamma.persistence.document.PaperContent;
import dz.mujamma.persistence.document.PaperKind;
import dz.mujamma.persistence.document.PaperLanguage;
import dz.mujamma.persistence.shared.Localized;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PdfPressTest {
    private static final Instant ISSUED = Instant.parse("2026-07-05T09:30:00Z");
    private static final Seal SEAL = new Seal(
            "DEC 12/2026",
            "http://127.0.0.1:8080/verify/7H2K-9QXM-4TRB-0VZD-8NPC-3WYE-6FJA",
            "7H2K-9QXM-4TRB-0VZD-8NPC-3WYE-6FJA");

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void everySuppliedPaperPrintsInBothLanguagesTheSameEachTime(PaperKind kind) throws IOException {
        for (PaperLanguage language : PaperLanguage.values()) {
            byte[] pdf = PdfPress.print(sheet(kind, language), SEAL, ISSUED);
            Files.write(target(kind + "-" + language.tag() + ".pdf"), pdf);
            String text = new String(pdf, StandardCharsets.ISO_8859_1);
            assertThat(text).startsWith("%PDF-1.4");
            assertThat(text).contains("<pdfaid:part>1</pdfaid:part>", "<pdfaid:conformance>B</pdfaid:conformance>");
            assertThat(text).contains("/Type /OutputIntent", "+Amiri-Regular", "/FontFile2");
            assertThat(text).doesNotContain("/JavaScript", "/Launch", "/EmbeddedFile");
            assertThat(PdfPress.print(sheet(kind, language), SEAL, ISSUED)).isEqualTo(pdf);
        }
    }

    private static Sheet sheet(PaperKind kind, PaperLanguage language) {
        PaperContent facts = SampleFacts.of(kind)
                .with(
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
        return Sheet.of(kind, SuppliedTemplates.of(kind, language), facts, language);
    }

    private static Path target(String name) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "papers"));
        return folder.resolve(name);
    }
}
