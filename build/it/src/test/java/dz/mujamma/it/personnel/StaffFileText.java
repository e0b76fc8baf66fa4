package dz.mujamma.it.personnel;

import dz.mujamma.ejb.file.XlsxSheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A staff file put together line by line: good lines, and what is changed in them. */
final class StaffFileText {
    static final int MATRICULE = 0;
    static final int BIRTH = 6;
    static final int NIN = 8;
    static final int NSS = 9;
    static final int HIRED = 10;
    static final int UNIT = 12;
    static final int POST = 13;
    static final int CHIEF = 15;

    private static final String HEADER =
            "Matricule;Nom (arabe);Prénom (arabe);Nom;Prénom;Sexe;Date de naissance;Wilaya de naissance;NIN;NSS;"
                    + "Date de recrutement;Régime;Code unité;Poste;Grade;Matricule du responsable;E-mail";

    private final String prefix;
    private final List<String[]> lines = new ArrayList<>();

    /** @param prefix of matricules; its number also makes NIN and NSS unique */
    StaffFileText(String prefix) {
        this.prefix = prefix;
    }

    StaffFileText people(int count) {
        for (int i = 0; i < count; i++) {
            lines.add(good(lines.size() + 1));
        }
        return this;
    }

    /** @param line counted from 1, without the header */
    StaffFileText with(int line, int column, String cell) {
        lines.get(line - 1)[column] = cell;
        return this;
    }

    String cell(int line, int column) {
        return lines.get(line - 1)[column];
    }

    /** The same as a spreadsheet program would save it. */
    byte[] workbook() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XlsxSheet sheet = new XlsxSheet(bytes, "Personnel", false)) {
            sheet.line(List.of(HEADER.split(";")));
            for (String[] line : lines) {
                sheet.line(List.of(line));
            }
        }
        return bytes.toByteArray();
    }

    byte[] bytes() {
        return bytes(StandardCharsets.UTF_8);
    }

    byte[] bytes(Charset charset) {
        StringBuilder text = new StringBuilder(HEADER).append("\r\n");
        lines.forEach(line -> text.append(String.join(";", line)).append("\r\n"));
        return text.toString().getBytes(charset);
    }

    String matricule(int line) {
        return prefix + String.format("%05d", line);
    }

    private String[] good(int number) {
        long seed = Math.abs(prefix.hashCode()) % 1_000_000L;
        return new String[] {
            matricule(number),
            "بن علي",
            "محمد",
            "Benali",
            "Mohamed",
            "M",
            "15/03/1980",
            "16",
            String.format("%06d%012d", seed, number),
            String.format("%06d%06d", seed, number),
            "01/09/2005",
            "06-03",
            "DG",
            "Chef de bureau",
            "Administrateur",
            "",
            ""
        };
    }
}
