package dz.mujamma.ejb.personnel.file;

import static dz.mujamma.ejb.personnel.file.StaffColumn.*;

import dz.mujamma.ejb.file.Days;
import dz.mujamma.ejb.file.Header;
import dz.mujamma.ejb.file.LineReading;
import dz.mujamma.ejb.file.RawLine;
import dz.mujamma.persistence.personnel.StaffLine;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/** Reads one line by itself: what each cell must be, and what the cells of one line must be to one another. */
public final class StaffLineRule {
    private static final int NIN_DIGITS = 18;
    private static final int NSS_DIGITS = 12;
    private static final int OLDEST_YEAR = 1900;
    private static final Pattern E_MAIL =
            Pattern.compile("[A-Za-z0-9][A-Za-z0-9._%+-]*@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*\\.[A-Za-z]{2,}");

    private final Header<StaffColumn> header;
    private final WilayaNames wilayas;
    private final StaffLimits limits;

    public StaffLineRule(Header<StaffColumn> header, WilayaNames wilayas, StaffLimits limits) {
        this.header = header;
        this.wilayas = wilayas;
        this.limits = limits;
    }

    public ReadLine read(RawLine line) {
        LineReading<StaffColumn> cells = new LineReading<>(header, line);
        String matricule = cells.code(MATRICULE, cells.required(MATRICULE, 30));
        Birth birth = birth(cells);
        LocalDate hired = hireDate(cells, birth);
        StaffLine read = new StaffLine(
                line.number(),
                matricule,
                cells.arabicName(LAST_NAME_AR, LAST_NAME_FR),
                cells.arabicName(FIRST_NAME_AR, FIRST_NAME_FR),
                cells.frenchName(LAST_NAME_FR, LAST_NAME_AR),
                cells.frenchName(FIRST_NAME_FR, FIRST_NAME_AR),
                cells.word(SEX, cells.required(SEX, 60), StaffWords.SEX, "personnel.refused.sex"),
                birth.date(),
                birth.year(),
                wilaya(cells),
                cells.digits(NIN, NIN_DIGITS),
                cells.digits(NSS, NSS_DIGITS),
                hired,
                cells.word(REGIME, cells.required(REGIME, 60), StaffWords.REGIME, "personnel.refused.regime"),
                cells.code(UNIT, cells.required(UNIT, 40)),
                cells.required(POST_TITLE, 200),
                cells.optional(GRADE_LABEL, 200),
                chief(cells, matricule),
                cells.form(EMAIL, cells.optional(EMAIL, 254), E_MAIL, "personnel.refused.email"));
        return new ReadLine(read, cells.rejections());
    }

    private static String chief(LineReading<StaffColumn> cells, String matricule) {
        String chief = cells.code(CHIEF, cells.optional(CHIEF, 30));
        return chief != null && chief.equals(matricule)
                ? cells.reject(CHIEF, chief, "personnel.refused.own-chief")
                : chief;
    }

    private Integer wilaya(LineReading<StaffColumn> cells) {
        String text = cells.optional(BIRTH_WILAYA, 60);
        return text == null
                ? null
                : wilayas.find(text).orElseGet(() -> {
                    cells.reject(BIRTH_WILAYA, text, "personnel.refused.wilaya");
                    return null;
                });
    }

    /** A day, or a year alone for a presumed birth. */
    private record Birth(LocalDate date, Integer year) {
        static final Birth UNKNOWN = new Birth(null, null);
    }

    private Birth birth(LineReading<StaffColumn> cells) {
        StaffColumn column = cells.isEmpty(BIRTH) && !cells.isEmpty(BIRTH_YEAR) ? BIRTH_YEAR : BIRTH;
        String text = cells.text(column);
        if (text.isEmpty()) {
            return noBirth(cells, header.has(BIRTH) ? BIRTH : BIRTH_YEAR);
        }
        int year = Days.yearAlone(text);
        if (year > 0) {
            return plausible(cells, column, text, new Birth(null, year));
        }
        LocalDate date = cells.day(column);
        return date == null ? Birth.UNKNOWN : plausible(cells, column, text, new Birth(date, date.getYear()));
    }

    private static Birth noBirth(LineReading<StaffColumn> cells, StaffColumn column) {
        if (!cells.isRejected(BIRTH) && !cells.isRejected(BIRTH_YEAR)) {
            cells.reject(column, "", "file.refused.empty");
        }
        return Birth.UNKNOWN;
    }

    private Birth plausible(LineReading<StaffColumn> cells, StaffColumn column, String text, Birth birth) {
        boolean future = birth.date() == null
                ? birth.year() > limits.today().getYear()
                : birth.date().isAfter(limits.today());
        if (birth.year() < OLDEST_YEAR || future) {
            cells.reject(column, text, "personnel.refused.birth-implausible");
            return Birth.UNKNOWN;
        }
        return birth;
    }

    private LocalDate hireDate(LineReading<StaffColumn> cells, Birth birth) {
        cells.required(HIRE_DATE, 30);
        LocalDate hired = cells.day(HIRE_DATE);
        if (hired == null) {
            return null;
        }
        if (hired.isAfter(limits.latestHire())) {
            cells.reject(HIRE_DATE, cells.text(HIRE_DATE), "personnel.refused.hire-too-late", limits.latestHire());
            return null;
        }
        return birth.year() == null ? hired : hiredAtAnAge(cells, birth, hired);
    }

    private LocalDate hiredAtAnAge(LineReading<StaffColumn> cells, Birth birth, LocalDate hired) {
        long age = birth.date() == null
                ? (long) hired.getYear() - birth.year()
                : ChronoUnit.YEARS.between(birth.date(), hired);
        if (age < limits.youngestAtHire()) {
            cells.reject(
                    HIRE_DATE,
                    cells.text(HIRE_DATE),
                    "personnel.refused.too-young",
                    limits.youngestAtHire(),
                    birth.year());
            return null;
        }
        if (age > limits.oldestAtHire()) {
            cells.reject(
                    HIRE_DATE, cells.text(HIRE_DATE), "personnel.refused.too-old", limits.oldestAtHire(), birth.year());
            return null;
        }
        return hired;
    }
}
