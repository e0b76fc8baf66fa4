package dz.mujamma.ejb.personnel.file;

import static dz.mujamma.ejb.personnel.file.StaffColumn.*;
import static org.assertj.core.api.Assertions.assertThat;

import dz.mujamma.ejb.file.Header;
import dz.mujamma.ejb.file.RawLine;
import dz.mujamma.ejb.file.Rejection;
import dz.mujamma.persistence.personnel.StaffLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StaffLineRuleTest {
    @Test
    void aGoodLineIsReadEntirely() {
        ReadLine line = StaffFiles.read(StaffFiles.GOOD);

        assertThat(line.line())
                .isEqualTo(new StaffLine(
                        2,
                        "A-0001",
                        "بن علي",
                        "محمد",
                        "BENALI",
                        "Mohamed",
                        "M",
                        LocalDate.of(1980, 3, 15),
                        1980,
                        16,
                        "198012345678901234",
                        "801234567890",
                        LocalDate.of(2005, 9, 1),
                        "CIVIL_SERVICE",
                        "DG",
                        "Chef de bureau",
                        "Administrateur",
                        null,
                        "m.benali@cnas.dz"));
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "MATRICULE",
                "LAST_NAME_AR",
                "FIRST_NAME_AR",
                "LAST_NAME_FR",
                "FIRST_NAME_FR",
                "SEX",
                "BIRTH",
                "HIRE_DATE",
                "REGIME",
                "UNIT",
                "POST_TITLE"
            })
    void aRequiredCellMayNotBeEmpty(StaffColumn column) {
        assertRefused(column, " ", "empty");
    }

    @ParameterizedTest
    @EnumSource(names = {"BIRTH_WILAYA", "NIN", "NSS", "GRADE_LABEL", "CHIEF", "EMAIL"})
    void theOtherCellsMay(StaffColumn column) {
        assertThat(StaffFiles.readBut(column, "").rejections()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "01/09/2005, 2005-09-01",
        "1/9/2005, 2005-09-01",
        "2005-09-01, 2005-09-01",
        "01-09-2005, 2005-09-01",
        "01.09.2005, 2005-09-01",
        "٠١/٠٩/٢٠٠٥, 2005-09-01",
        "2005-09-01T00:00, 2005-09-01",
    })
    void aDayIsReadInItsUsualForms(String cell, LocalDate day) {
        assertThat(StaffFiles.readBut(HIRE_DATE, cell).line().hireDate()).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/1990", "30/02/2000", "29/02/2001", "12/13/2001", "2001-04-31", "00/01/2001"})
    void aDayThatIsInNoCalendarIsRefused(String cell) {
        assertRefused(HIRE_DATE, cell, "date-impossible");
    }

    @ParameterizedTest
    @ValueSource(strings = {"38596", "1 septembre 2005", "01/09/05", "hier"})
    void aDayInAnotherFormIsRefused(String cell) {
        assertRefused(HIRE_DATE, cell, "date-form");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1975", "00/00/1975", "présumé 1975", "مولود خلال 1975", "١٩٧٥"})
    void aPresumedBirthHasAYearAndNoDay(String cell) {
        ReadLine line = StaffFiles.readBut(BIRTH, cell);

        assertThat(line.line().birthYear()).isEqualTo(1975);
        assertThat(line.line().birthDate()).isNull();
        assertThat(line.rejections()).isEmpty();
    }

    @Test
    void theYearMayStandInAColumnOfItsOwn() {
        List<String> titles = new ArrayList<>(StaffFiles.FRENCH_TITLES);
        titles.add("Année de naissance");
        List<String> cells = StaffFiles.goodBut(BIRTH, "");
        cells.add("1961");

        ReadLine line = StaffFiles.rule(Header.read(StaffColumn.class, titles)).read(new RawLine(2, cells));

        assertThat(line.line().birthYear()).isEqualTo(1961);
        assertThat(line.rejections()).isEmpty();
    }

    @Test
    void nobodyIsHiredBeforeSixteen() {
        assertRefused(HIRE_DATE, "14/03/1996", "too-young");
        assertThat(StaffFiles.readBut(HIRE_DATE, "15/03/1996").rejections()).isEmpty();
    }

    @Test
    void nobodyIsHiredFarAheadOrBornInTheFuture() {
        assertRefused(HIRE_DATE, "22/11/2027", "hire-too-late");
        assertRefused(BIRTH, "22/11/2026", "birth-implausible");
        assertRefused(BIRTH, "1899", "birth-implausible");
    }

    @Test
    void spacesInNumbersDoNotCount() {
        assertThat(StaffFiles.readBut(NIN, "1980 1234 5678 9012 34").line().nin())
                .isEqualTo("198012345678901234");
        assertThat(StaffFiles.readBut(NSS, "80\u00A01234 5678 90").line().nss()).isEqualTo("801234567890");
        assertThat(StaffFiles.readBut(NSS, "٨٠١٢٣٤٥٦٧٨٩٠").line().nss()).isEqualTo("801234567890");
    }

    @Test
    void numbersOfTheWrongLengthAreToldWithTheirLength() {
        assertThat(StaffFiles.readBut(NIN, "12345").rejections())
                .containsExactly(Rejection.of(NIN, "12345", "file.refused.digit-count", 18, 5));
        assertRefused(NSS, "80123456789X", "not-digits");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.23457E+17", "1,98012E+17", "1E17"})
    void aNumberThatExcelShortenedIsRefused(String cell) {
        assertRefused(NIN, cell, "shortened-number");
        assertRefused(MATRICULE, cell.replace(",", "."), "shortened-number");
    }

    @ParameterizedTest
    @CsvSource({"ذكر, M", "أنثى, F", "انثى, F", "Féminin, F", "MASCULIN, M", "female, F", "H, M"})
    void sexIsReadInThreeLanguages(String cell, String sex) {
        assertThat(StaffFiles.readBut(SEX, cell).line().sex()).isEqualTo(sex);
    }

    @ParameterizedTest
    @CsvSource({
        "الوظيفة العمومية, CIVIL_SERVICE",
        "Fonction publique, CIVIL_SERVICE",
        "civil service, CIVIL_SERVICE",
        "علاقات العمل, LABOUR_90_11",
        "Loi 90-11, LABOUR_90_11",
        "90/11, LABOUR_90_11",
    })
    void theRegimeIsReadInThreeLanguages(String cell, String regime) {
        assertThat(StaffFiles.readBut(REGIME, cell).line().regime()).isEqualTo(regime);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1",
        "01, 1",
        "أدرار, 1",
        "ادرار, 1",
        "SETIF, 19",
        "19 - Sétif, 19",
        "ولاية سطيف, 19",
        "Wilaya de Sétif, 19",
        "اليزي, 33",
        "Msila, 28"
    })
    void aWilayaIsFoundByCodeOrName(String cell, int id) {
        assertThat(StaffFiles.readBut(BIRTH_WILAYA, cell).line().birthWilaya()).isEqualTo(id);
    }

    @Test
    void anUnknownWilayaIsRefused() {
        assertRefused(BIRTH_WILAYA, "99", "wilaya");
        assertRefused(BIRTH_WILAYA, "Paris", "wilaya");
        assertRefused(BIRTH_WILAYA, "16 - Sétif", "wilaya");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "=HYPERLINK(\"http://x\")", "+cmd", "-2+3", "@SUM(A1)", "'=1+1"})
    void aFormulaIsRefusedWhereverItStands(String cell) {
        assertRefused(POST_TITLE, cell, "formula");
        assertRefused(MATRICULE, cell, "formula");
        assertRefused(EMAIL, cell, "formula");
    }

    @Test
    void controlCharactersAreRefusedAndDirectionMarksDoNotCount() {
        assertRefused(POST_TITLE, "Chef\nde bureau", "control-character");
        assertThat(StaffFiles.readBut(LAST_NAME_AR, "\u200Fبن علي\u200E").line().lastNameAr())
                .isEqualTo("بن علي");
    }

    @Test
    void namesInTheWrongAlphabetAreTold() {
        List<String> swapped = StaffFiles.goodBut(LAST_NAME_AR, "BENALI");
        swapped.set(3, "بن علي");

        assertThat(StaffFiles.read(swapped).rejections())
                .extracting(Rejection::column, Rejection::reason)
                .containsExactly(
                        Tuple.tuple(LAST_NAME_AR, "file.refused.names-swapped"),
                        Tuple.tuple(LAST_NAME_FR, "file.refused.names-swapped"));
        assertRefused(FIRST_NAME_AR, "Mohamed", "not-arabic");
        assertRefused(FIRST_NAME_FR, "محمد", "not-latin");
        assertRefused(FIRST_NAME_FR, "Mohamed 2", "not-a-name");
    }

    @Test
    void namesKeepTheirApostrophesAndHyphens() {
        assertThat(StaffFiles.readBut(LAST_NAME_FR, "N'Guessan-Aït  Ali").line().lastNameFr())
                .isEqualTo("N'Guessan-Aït Ali");
    }

    @Test
    void nobodyIsTheirOwnChief() {
        assertRefused(CHIEF, "A-0001", "own-chief");
    }

    @ParameterizedTest
    @ValueSource(strings = {"m.benali", "a@b", "a b@cnas.dz", "a@cnas..dz"})
    void anAddressMustBeOne(String cell) {
        assertRefused(EMAIL, cell, "email");
    }

    @Test
    void tooLongCellsAndTooManyCellsAreRefused() {
        assertRefused(POST_TITLE, "x".repeat(201), "too-long");
        List<String> cells = new ArrayList<>(StaffFiles.GOOD);
        cells.add("more");
        assertThat(StaffFiles.read(cells).rejections())
                .extracting(Rejection::reason)
                .containsExactly("file.refused.too-many-cells");
    }

    @Test
    void aLineTellsAllThatIsWrongWithIt() {
        List<String> cells = StaffFiles.goodBut(SEX, "?");
        cells.set(6, "31/02/1990");
        cells.set(8, "1");

        assertThat(StaffFiles.read(cells).rejections())
                .extracting(Rejection::column)
                .containsExactlyInAnyOrder(SEX, BIRTH, NIN);
    }

    private static void assertRefused(StaffColumn column, String cell, String reason) {
        assertThat(StaffFiles.readBut(column, cell).rejections())
                .as("%s in %s", cell, column)
                .extracting(Rejection::column, told -> told.reason()
                        .substring(told.reason().lastIndexOf('.') + 1))
                .containsExactly(Tuple.tuple(column, reason));
    }
}
