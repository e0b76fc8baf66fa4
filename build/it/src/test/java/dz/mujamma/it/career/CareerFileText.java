package dz.mujamma.it.career;

import dz.mujamma.it.harness.Database;
import dz.mujamma.it.harness.Facts;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A career file put together line by line, about employees made for it. */
final class CareerFileText {
    static final int KIND = 1;
    static final int NUMBER = 2;
    static final int SIGNED = 3;
    static final int EFFECT = 4;
    static final int GRADE = 6;
    static final int POST = 8;
    static final int UNIT = 9;

    private static final String HEADER =
            "Matricule;Nature de l'acte;N° de l'acte;Date de signature;Date d'effet;Date de fin;Grade;Échelon;N° de poste;"
                    + "Code unité;Position statutaire;N° de l'acte visé";

    private final String body;
    private final List<String[]> lines = new ArrayList<>();

    CareerFileText(String body) {
        this.body = body;
    }

    static long person(String body) {
        return Facts.employee(body, LocalDate.of(2010, 3, 1), "CIVIL_SERVICE", null);
    }

    static String matricule(long employee) {
        return Database.seeOne("select matricule from mujamma.employee where id = ?", employee);
    }

    /** Recruited, installed, confirmed, promoted: four lines. */
    CareerFileText career(long employee) {
        String unit = Database.seeOne(
                "select u.code from mujamma.employee e join mujamma.unit u on u.id = e.unit_id where e.id = ?",
                employee);
        String matricule = matricule(employee);
        line(
                matricule,
                "Recrutement et nomination",
                "1/2010",
                "25/02/2010",
                "01/03/2010",
                "",
                "ADM",
                "0",
                "",
                unit,
                "",
                "");
        line(matricule, "تنصيب", "2/2010", "15/03/2010", "2010-03-15", "", "", "", "", "", "", "");
        line(matricule, "CONFIRMATION", "3/2011", "20/03/2011", "15/03/2011", "", "", "", "", "", "", "");
        return line(
                matricule, "PROMOTION", "4/2018", "01/02/2018", "01/01/2018", "", "متصرف رئيسي", "2", "", unit, "", "");
    }

    CareerFileText line(String... cells) {
        lines.add(cells);
        return this;
    }

    /** @param line counted from 1, without the header; negative from the end */
    CareerFileText with(int line, int column, String cell) {
        lines.get(line < 0 ? lines.size() + line : line - 1)[column] = cell;
        return this;
    }

    CareerFileText without(int line) {
        lines.remove(line - 1);
        return this;
    }

    byte[] bytes() {
        StringBuilder text = new StringBuilder(HEADER).append("\r\n");
        lines.forEach(line -> text.append(String.join(";", line)).append("\r\n"));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
