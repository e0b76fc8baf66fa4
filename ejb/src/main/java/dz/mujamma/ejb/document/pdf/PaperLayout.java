package dz.mujamma.ejb.document.pdf;

import dz.mujamma.ejb.document.template.Sheet;
import dz.mujamma.ejb.document.template.Wording;
import dz.mujamma.persistence.document.PaperLanguage;
import dz.mujamma.persistence.document.PaperPart;
import java.util.Arrays;
import java.util.List;

/** A paper as formatting objects: A4, head centred, articles numbered, seal and page number at the foot of each page. */
final class PaperLayout {
    private final Sheet sheet;
    private final Seal seal;
    private final boolean arabic;
    private final Wording wording;
    private final FormattingObjects out = new FormattingObjects();

    PaperLayout(Sheet sheet, Seal seal) {
        this.sheet = sheet;
        this.seal = seal;
        this.arabic = sheet.language() == PaperLanguage.AR;
        this.wording = new Wording(sheet.language());
    }

    String write() {
        String mode = arabic ? "rl-tb" : "lr-tb";
        out.open("root", "font-family", "Amiri", "font-size", arabic ? "14pt" : "12pt");
        out.open("layout-master-set");
        out.open(
                "simple-page-master",
                "master-name",
                "a4",
                "page-height",
                "29.7cm",
                "page-width",
                "21cm",
                "margin",
                "1.4cm 2cm 1cm 2cm",
                "writing-mode",
                mode);
        out.empty("region-body", "margin-bottom", "2.9cm");
        out.empty("region-after", "extent", "2.6cm", "display-align", "after");
        out.close().close();
        out.open(
                "page-sequence",
                "master-reference",
                "a4",
                "language",
                arabic ? "ar" : "fr",
                "country",
                "DZ",
                "script",
                arabic ? "arab" : "latn",
                "writing-mode",
                mode);
        foot();
        out.open("flow", "flow-name", "xsl-region-body");
        head();
        decision();
        articles();
        paragraphs();
        signature();
        out.empty("block", "id", "end");
        out.close().close().close();
        return out.xml();
    }

    private void head() {
        for (String line : sheet.part(PaperPart.HEADER)) {
            block(line, "text-align", "center", "font-weight", "bold", "line-height", "1.35");
        }
        for (String line : sheet.part(PaperPart.ORIGIN)) {
            block(line, "text-align", "start", "font-weight", "bold", "space-before", "2pt");
        }
        block(wording.numberLabel() + seal.number(), "text-align", "start", "space-before", "2pt");
        block(
                sheet.title(),
                "text-align",
                "center",
                "font-weight",
                "bold",
                "font-size",
                arabic ? "20pt" : "16pt",
                "space-before",
                "22pt",
                "space-after",
                "16pt");
    }

    private void decision() {
        lines(PaperPart.OPENING, "space-after", "5pt", "font-weight", "bold");
        lines(
                PaperPart.VISAS,
                "space-after",
                "3pt",
                "text-align",
                "justify",
                "start-indent",
                "0.6cm",
                "text-indent",
                "-0.6cm");
        lines(
                PaperPart.RECITALS,
                "space-after",
                "3pt",
                "text-align",
                "justify",
                "start-indent",
                "0.6cm",
                "text-indent",
                "-0.6cm");
        lines(
                PaperPart.VERB,
                "text-align",
                "center",
                "font-weight",
                "bold",
                "font-size",
                arabic ? "16pt" : "13pt",
                "space-before",
                "8pt",
                "space-after",
                "8pt");
    }

    private void articles() {
        List<String> articles = sheet.part(PaperPart.ARTICLES);
        for (int i = 0; i < articles.size(); i++) {
            out.open("block", "text-align", "justify", "space-after", "6pt");
            out.open("inline", "font-weight", "bold");
            out.text(wording.article(i + 1) + (arabic ? ": " : " : "), arabic);
            out.close();
            out.text(articles.get(i), arabic);
            out.close();
        }
    }

    private void paragraphs() {
        List<String> lines = sheet.part(PaperPart.TEXT);
        int i = 0;
        while (i < lines.size()) {
            int end = i;
            while (end < lines.size() && lines.get(end).startsWith("|")) {
                end++;
            }
            if (end > i) {
                table(lines.subList(i, end));
                i = end;
            } else {
                block(lines.get(i), "text-align", "justify", "space-after", "7pt", "line-height", "1.6");
                i++;
            }
        }
    }

    /** The first row is the head. */
    private void table(List<String> rows) {
        int columns = rows.stream().mapToInt(row -> cells(row).size()).max().orElse(1);
        out.open("table", "table-layout", "fixed", "width", "100%", "space-before", "6pt", "space-after", "10pt");
        for (int i = 0; i < columns; i++) {
            out.empty("table-column", "column-width", "proportional-column-width(1)");
        }
        out.open("table-body");
        for (int i = 0; i < rows.size(); i++) {
            out.open("table-row", "keep-together.within-page", "always");
            List<String> cells = cells(rows.get(i));
            for (int c = 0; c < columns; c++) {
                out.open("table-cell", "border", "0.5pt solid #666666", "padding", "3pt 4pt");
                block(
                        c < cells.size() ? cells.get(c) : "",
                        "font-weight",
                        i == 0 ? "bold" : "normal",
                        "text-align",
                        "start",
                        "start-indent",
                        "0pt");
                out.close();
            }
            out.close();
        }
        out.close().close();
    }

    private static List<String> cells(String row) {
        String inner = row.substring(1, row.endsWith("|") && row.length() > 1 ? row.length() - 1 : row.length());
        return Arrays.stream(inner.split("\\|", -1)).map(String::strip).toList();
    }

    private void signature() {
        lines(PaperPart.CLOSING, "text-align", "start", "space-before", "10pt", "keep-with-next.within-page", "always");
        List<String> lines = sheet.part(PaperPart.SIGNATORY);
        for (int i = 0; i < lines.size(); i++) {
            boolean last = i == lines.size() - 1;
            block(
                    lines.get(i),
                    "text-align",
                    "center",
                    "font-weight",
                    "bold",
                    "start-indent",
                    "9cm",
                    "space-before",
                    i == 0 ? "12pt" : "2pt",
                    "space-after",
                    last ? "2cm" : "0pt",
                    "keep-with-next.within-page",
                    last ? "auto" : "always");
        }
    }

    private void foot() {
        out.open("static-content", "flow-name", "xsl-region-after");
        out.open("table", "table-layout", "fixed", "width", "100%", "border-top", "0.5pt solid #666666");
        out.empty("table-column", "column-width", "2.5cm");
        out.empty("table-column", "column-width", "proportional-column-width(1)");
        out.empty("table-column", "column-width", "2.2cm");
        out.open("table-body").open("table-row");
        out.open("table-cell", "padding-top", "3pt");
        out.open("block", "line-height", "0");
        out.empty("external-graphic", "src", seal.picture(), "content-width", "2.1cm", "content-height", "2.1cm");
        out.close().close();
        out.open("table-cell", "padding-top", "5pt", "font-size", "8.5pt");
        block(
                arabic
                        ? "للتحقق من صحة هذه الوثيقة امسح الرمز أو افتح العنوان:"
                        : "Pour vérifier ce document, scannez le code ou ouvrez l'adresse :");
        leftToRight(seal.page());
        leftToRight(seal.code());
        out.close();
        out.open("table-cell", "padding-top", "5pt", "font-size", "8.5pt");
        out.open("block", "text-align", "end");
        out.open("bidi-override", "unicode-bidi", "embed", "direction", "ltr");
        out.empty("page-number");
        out.raw(" / ");
        out.empty("page-number-citation", "ref-id", "end");
        out.close().close().close();
        out.close().close().close().close();
    }

    private void leftToRight(String text) {
        out.open("block", "text-align", "start");
        out.open("bidi-override", "unicode-bidi", "embed", "direction", "ltr");
        out.raw(text);
        out.close().close();
    }

    private void lines(PaperPart part, String... attributes) {
        sheet.part(part).forEach(line -> block(line, attributes));
    }

    private void block(String text, String... attributes) {
        out.open("block", attributes);
        out.text(text, arabic);
        out.close();
    }
}
