package dz.mujamma.ejb.personnel.file;

import dz.mujamma.ejb.file.Header;
import dz.mujamma.ejb.file.RawLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Headers, lines and wilayas for the tests of this package. */
final class StaffFiles {
    static final List<String> FRENCH_TITLES = List.of(
            "Matricule",
            "Nom (arabe)",
            "Prénom (arabe)",
            "Nom",
            "Prénom",
            "Sexe",
            "Date de naissance",
            "Wilaya de naissance",
            "NIN",
            "NSS",
            "Date de recrutement",
            "Régime",
            "Code unité",
            "Poste",
            "Grade",
            "Matricule du responsable",
            "E-mail");
    static final List<String> ARABIC_TITLES = List.of(
            "الرقم التسلسلي",
            "اللقب بالعربية",
            "الاسم بالعربية",
            "اللقب بالفرنسية",
            "الاسم بالفرنسية",
            "الجنس",
            "تاريخ الميلاد",
            "ولاية الميلاد",
            "رقم التعريف الوطني",
            "رقم الضمان الاجتماعي",
            "تاريخ التوظيف",
            "النظام القانوني",
            "رمز الوحدة",
            "المنصب",
            "الرتبة",
            "الرقم التسلسلي للمسؤول",
            "البريد الإلكتروني");
    static final List<String> ENGLISH_TITLES = List.of(
            "Employee number",
            "Last name (Arabic)",
            "First name (Arabic)",
            "Last name",
            "First name",
            "Sex",
            "Birth date",
            "Birth wilaya",
            "NIN",
            "NSS",
            "Hire date",
            "Legal regime",
            "Unit code",
            "Post title",
            "Grade label",
            "Chief's matricule",
            "E-mail");
    static final List<String> GOOD = List.of(
            "A-0001",
            "بن علي",
            "محمد",
            "BENALI",
            "Mohamed",
            "M",
            "15/03/1980",
            "16",
            "198012345678901234",
            "801234567890",
            "01/09/2005",
            "06-03",
            "DG",
            "Chef de bureau",
            "Administrateur",
            "",
            "m.benali@cnas.dz");
    static final Header<StaffColumn> HEADER = Header.read(StaffColumn.class, FRENCH_TITLES);

    private StaffFiles() {}

    static List<String> goodBut(StaffColumn column, String cell) {
        List<String> cells = new ArrayList<>(GOOD);
        cells.set(HEADER.positions().get(column), cell);
        return cells;
    }

    static ReadLine read(List<String> cells) {
        return rule(HEADER).read(new RawLine(2, cells));
    }

    static ReadLine readBut(StaffColumn column, String cell) {
        return read(goodBut(column, cell));
    }

    static StaffLineRule rule(Header<StaffColumn> header) {
        return new StaffLineRule(header, wilayas(), StaffLimits.on(LocalDate.of(2026, 11, 21)));
    }

    static WilayaNames wilayas() {
        return new WilayaNames(Arrays.asList(
                new WilayaNames.Name(16, "16", "الجزائر", "Alger"),
                new WilayaNames.Name(19, "19", "سطيف", "Sétif"),
                new WilayaNames.Name(1, "01", "أدرار", "Adrar"),
                new WilayaNames.Name(33, "33", "إليزي", "Illizi"),
                new WilayaNames.Name(28, "28", "المسيلة", "M'Sila")));
    }
}
