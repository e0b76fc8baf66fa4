package dz.mujamma.ejb.document.template;

import dz.mujamma.persistence.document.PaperLanguage;
import dz.mujamma.persistence.shared.Localized;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** How days and numbers are written on a paper: western digits, months as they are called in Algeria. */
public record Wording(PaperLanguage language) {
    private static final List<String> MONTHS_AR = List.of(
            "جانفي", "فيفري", "مارس", "أفريل", "ماي", "جوان", "جويلية", "أوت", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر");
    private static final List<String> MONTHS_FR = List.of(
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre");

    /** Ways to write a day: 05/07/2026; 5 juillet 2026; all in words. */
    public enum DayForm {
        SHORT,
        LONG,
        WORDS
    }

    public String of(Localized text) {
        return language.of(text);
    }

    public String day(LocalDate day, DayForm form) {
        return switch (form) {
            case SHORT -> "%02d/%02d/%04d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
            case LONG -> dayOfMonth(day) + " " + month(day) + " " + day.getYear();
            case WORDS -> DayInWords.of(day, language, month(day));
        };
    }

    public String number(Number number) {
        String plain = new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
        return plain.replace('.', ',');
    }

    /** "المادة الأولى" and "Article 1er" first, then by number. */
    public String article(int no) {
        if (language == PaperLanguage.AR) {
            return no == 1 ? "المادة الأولى" : "المادة " + no;
        }
        return no == 1 ? "Article 1er" : "Article " + no;
    }

    /** What stands before the number of a paper. */
    public String numberLabel() {
        return language == PaperLanguage.AR ? "الرقم: " : "N° ";
    }

    private String dayOfMonth(LocalDate day) {
        return language == PaperLanguage.FR && day.getDayOfMonth() == 1 ? "1er" : String.valueOf(day.getDayOfMonth());
    }

    private String month(LocalDate day) {
        return (language == PaperLanguage.AR ? MONTHS_AR : MONTHS_FR).get(day.getMonthValue() - 1);
    }
}
