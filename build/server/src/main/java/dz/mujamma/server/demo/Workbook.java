package dz.mujamma.server.demo;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The smallest XLSX that spreadsheet programs open: one sheet of texts, written while it is made. */
final class Workbook implements StaffFile.Sheet {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String PACKAGES = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final ZipOutputStream zip;

    Workbook(OutputStream out) throws IOException {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        part(
                "[Content_Types].xml",
                "<Types xmlns=\"%scontent-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"%ssheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"%sworksheet+xml\"/></Types>"
                        .formatted(PACKAGES, TYPE, TYPE));
        part("_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
        part("xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"));
        part(
                "xl/workbook.xml",
                "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets><sheet name=\"staff\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
                        .formatted(MAIN, OFFICE));
        zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
        write(HEAD + "<worksheet xmlns=\"" + MAIN
                + "\"><sheetViews><sheetView rightToLeft=\"1\" workbookViewId=\"0\"/></sheetViews><sheetData>");
    }

    @Override
    public void line(List<String> cells) throws IOException {
        StringBuilder row = new StringBuilder("<row>");
        for (String cell : cells) {
            row.append("<c t=\"inlineStr\"><is><t>")
                    .append(cell.replace("&", "&amp;").replace("<", "&lt;"))
                    .append("</t></is></c>");
        }
        write(row.append("</row>").toString());
    }

    @Override
    public void close() throws IOException {
        write("</sheetData></worksheet>");
        zip.closeEntry();
        zip.finish();
    }

    private static String relation(String kind, String target) {
        return "<Relationships xmlns=\"%srelationships\"><Relationship Id=\"rId1\" Type=\"%s/%s\" Target=\"%s\"/></Relationships>"
                .formatted(PACKAGES, OFFICE, kind, target);
    }

    private void part(String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        write(HEAD + content);
        zip.closeEntry();
    }

    private void write(String text) throws IOException {
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
