package dz.mujamma.ejb.career.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dz.mujamma.ejb.file.Header;
import dz.mujamma.ejb.file.RawLine;
import dz.mujamma.persistence.career.Position;
import dz.mujamma.persistence.career.intake.CareerLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CareerLineRuleTest {
    private static final List<String> ARABIC_TITLES = List.of(
            "الرقم التسلسلي",
            "نوع المقرر",
            "رقم المقرر",
            "تاريخ التوقيع",
            "تاريخ السريان",
            "تاريخ النهاية",
            "الرتبة",
            "الدرجة",
            "رقم المنصب",
            "رمز الوحدة",
            "الوضعية القانونية الأساسية",
            "رقم المقرر المعني");
    private static final List<String> GOOD =
            List.of("A-1", "توظيف", "12/2010", "25/02/2010", "2010-03-01", "", "متصرف", "0", "P-7", "DRH", "", "");
    private static final Header<CareerColumn> HEADER = Header.read(CareerColumn.class, ARABIC_TITLES);

    @Test
    void aGoodLineIsReadEntirely() {
        assertThat(read(GOOD).rejections()).isEmpty();
        assertThat(read(GOOD).line())
                .isEqualTo(new CareerLine(
                        2,
                        "A-1",
                        "RECRUITMENT",
                        "12/2010",
                        LocalDate.of(2010, 2, 25),
                        LocalDate.of(2010, 3, 1),
                        null,
                        1L,
                        0,
                        "P-7",
                        "DRH",
                        null,
                        null));
    }

    @ParameterizedTest
    @CsvSource({"RECRUITMENT", "recrutement", "RECRUTEMENT", "توظيف", "تـوظيف"})
    void aKindIsFoundByItsIdAndItsNames(String kind) {
        assertThat(readBut(CareerColumn.KIND, kind).line().kind()).isEqualTo("RECRUITMENT");
    }

    @ParameterizedTest
    @CsvSource({"ADM,1", "متصرف رئيسي,2", "administrateur principal,2", "adm-p,2"})
    void aGradeIsFoundByItsCodeAndItsNames(String grade, long id) {
        assertThat(readBut(CareerColumn.GRADE, grade).line().grade()).isEqualTo(id);
    }

    @Test
    void aPositionIsFoundByItsName() {
        List<String> cells = new ArrayList<>(GOOD);
        cells.set(1, "Situation initiale");
        cells.set(10, "Activité");
        assertThat(read(cells).line().position()).isEqualTo(Position.ACTIVE);
    }

    @ParameterizedTest
    @CsvSource({
        "MATRICULE,,empty",
        "MATRICULE,1.23E+05,shortened-number",
        "KIND,,empty",
        "KIND,Fête,kind",
        "KIND,Sanction,discipline",
        "NUMBER,,empty",
        "NUMBER,=1+1,formula",
        "SIGNED_ON,31/02/2010,date-impossible",
        "SIGNED_ON,hier,date-form",
        "SIGNED_ON,22/11/2026,signed-later",
        "EFFECT_ON,01/01/1949,too-early",
        "EFFECT_ON,01/01/2035,effect-late",
        "ENDS_ON,28/02/2010,end-before-effect",
        "GRADE,Roi,grade",
        "GRADE,,needed",
        "STEP,13,step",
        "STEP,deux,step",
        "UNIT,,needed",
        "UNIT,D R H,code-form",
        "POSITION,Debout,position-name",
        "TARGET,4/2009,target-of-none"
    })
    void whatIsWrongIsToldByColumn(CareerColumn column, String cell, String reason) {
        assertThat(readBut(column, cell == null ? "" : cell).rejections())
                .extracting(told -> told.column() + " "
                        + told.reason().substring(told.reason().lastIndexOf('.') + 1))
                .contains(column + " " + reason);
    }

    @Test
    void actsOfDisciplineAreReadForThoseWithTheRight() {
        List<String> cells = new ArrayList<>(GOOD);
        cells.set(1, "Sanction");
        assertThat(new CareerLineRule(HEADER, Catalogued.WORDS, CareerLimits.on(LocalDate.of(2026, 11, 21), true))
                        .read(new RawLine(2, cells))
                        .rejections())
                .isEmpty();
    }

    @Test
    void aCancellationNeedsTheActItSpeaksOf() {
        List<String> cells = new ArrayList<>(GOOD);
        cells.set(1, "Annulation");
        assertThat(read(cells).rejections())
                .extracting(told -> told.column() + " " + told.reason())
                .containsExactly("TARGET intake.refused.needed");
    }

    private static ReadCareerLine readBut(CareerColumn column, String cell) {
        List<String> cells = new ArrayList<>(GOOD);
        cells.set(HEADER.positions().get(column), cell);
        return read(cells);
    }

    private static ReadCareerLine read(List<String> cells) {
        return new CareerLineRule(HEADER, Catalogued.WORDS, CareerLimits.on(LocalDate.of(2026, 11, 21), false))
                .read(new RawLine(2, cells));
    }
}
