package dz.mujamma.ejb.document.template;

import dz.mujamma.persistence.document.PaperLanguage;
import java.time.LocalDate;
import java.util.List;

/** A day all in words, as minutes begin: "L'an deux mille vingt-six et le cinq juillet", "سنة ألفين وست وعشرين وفي اليوم الخامس". */
final class DayInWords {
    private static final List<String> ORDINALS = List.of(
            "الأول",
            "الثاني",
            "الثالث",
            "الرابع",
            "الخامس",
            "السادس",
            "السابع",
            "الثامن",
            "التاسع",
            "العاشر",
            "الحادي عشر",
            "الثاني عشر",
            "الثالث عشر",
            "الرابع عشر",
            "الخامس عشر",
            "السادس عشر",
            "السابع عشر",
            "الثامن عشر",
            "التاسع عشر",
            "العشرين",
            "الحادي والعشرين",
            "الثاني والعشرين",
            "الثالث والعشرين",
            "الرابع والعشرين",
            "الخامس والعشرين",
            "السادس والعشرين",
            "السابع والعشرين",
            "الثامن والعشرين",
            "التاسع والعشرين",
            "الثلاثين",
            "الحادي والثلاثين");

    /** After "سنة", which is feminine. */
    private static final List<String> UNITS_AR =
            List.of("", "واحدة", "اثنتين", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع");

    private static final List<String> TEENS_AR = List.of(
            "عشر",
            "إحدى عشرة",
            "اثنتي عشرة",
            "ثلاث عشرة",
            "أربع عشرة",
            "خمس عشرة",
            "ست عشرة",
            "سبع عشرة",
            "ثماني عشرة",
            "تسع عشرة");
    private static final List<String> TENS_AR =
            List.of("", "", "عشرين", "ثلاثين", "أربعين", "خمسين", "ستين", "سبعين", "ثمانين", "تسعين");
    private static final List<String> TO_NINETEEN_FR = List.of(
            "zéro",
            "un",
            "deux",
            "trois",
            "quatre",
            "cinq",
            "six",
            "sept",
            "huit",
            "neuf",
            "dix",
            "onze",
            "douze",
            "treize",
            "quatorze",
            "quinze",
            "seize",
            "dix-sept",
            "dix-huit",
            "dix-neuf");
    private static final List<String> TENS_FR = List.of(
            "", "", "vingt", "trente", "quarante", "cinquante", "soixante", "soixante", "quatre-vingt", "quatre-vingt");

    private DayInWords() {}

    static String of(LocalDate day, PaperLanguage language, String month) {
        int within = day.getYear() - 2000;
        if (within < 0 || within > 99) {
            return day.getDayOfMonth() + " " + month + " " + day.getYear();
        }
        return language == PaperLanguage.AR
                ? "سنة ألفين" + (within == 0 ? "" : " و" + arabic(within)) + " وفي اليوم "
                        + ORDINALS.get(day.getDayOfMonth() - 1) + " من شهر " + month
                : "L'an deux mille" + (within == 0 ? "" : " " + french(within)) + " et le "
                        + (day.getDayOfMonth() == 1 ? "premier" : french(day.getDayOfMonth())) + " " + month;
    }

    private static String arabic(int number) {
        if (number < 10) {
            return UNITS_AR.get(number);
        }
        if (number < 20) {
            return TEENS_AR.get(number - 10);
        }
        return number % 10 == 0
                ? TENS_AR.get(number / 10)
                : (number % 10 == 1 ? "إحدى" : UNITS_AR.get(number % 10)) + " و" + TENS_AR.get(number / 10);
    }

    private static String french(int number) {
        if (number < 20) {
            return TO_NINETEEN_FR.get(number);
        }
        String tens = TENS_FR.get(number / 10);
        int rest = number / 10 == 7 || number / 10 == 9 ? number % 20 : number % 10;
        if (rest == 0) {
            return number == 80 ? "quatre-vingts" : tens;
        }
        boolean and = (rest == 1 || rest == 11) && number < 80;
        return tens + (and ? " et " : "-") + TO_NINETEEN_FR.get(rest);
    }
}
