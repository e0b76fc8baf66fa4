package dz.mujamma.ejb.career.resignation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What the act of a resignation rests on, as it is printed in both languages. */
final class ResignationBasis {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private ResignationBasis() {}

    static String day(LocalDate filedOn) {
        return DAY.format(filedOn);
    }

    static String ar(String day) {
        return "طلب الاستقالة المؤرخ في " + day;
    }

    static String fr(String day) {
        return "la demande de démission du " + day;
    }
}
