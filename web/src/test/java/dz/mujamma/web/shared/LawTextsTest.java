package dz.mujamma.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LawTextsTest {
    private static final LawTexts ARABIC = new LawTexts(Catalogue.in(Language.AR));

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "ord. 06-03 art. 134, 136~المادة 134, 136 من الأمر رقم 06-03",
                "loi 90-11~القانون رقم 90-11",
                "ord. 66-133; décret 85-59~الأمر رقم 66-133 · المرسوم رقم 85-59",
                "ord. 06-03 art. 83-86, DE 17-322: stage d'un an~المادة 83-86 من الأمر رقم 06-03 والمرسوم التنفيذي رقم 17-322: تربص لمدة سنة",
                "ord. 06-03 art. 173-174, demi-traitement: non vérifié~المادة 173-174 من الأمر رقم 06-03 ونصف الراتب: غير متحقق منه",
                "DP 23-54 phase 2~المرسوم الرئاسي رقم 23-54، المرحلة 2",
                "loi 90-11 art. 73 et suivants: non vérifié~المادة 73 من القانون رقم 90-11 وما يليها: غير متحقق منه",
                "loi 83-12 modifiée par la loi 16-15~القانون رقم 83-12 المعدل بموجب القانون رقم 16-15",
                "DE 08-04 (non vérifié)~المرسوم التنفيذي رقم 08-04 (غير متحقق منه)",
                "non vérifié; convention collective~غير متحقق منه · الاتفاقية الجماعية"
            })
    void whatIsStoredIsSaidInArabic(String stored, String said) {
        assertThat(ARABIC.of(stored).replaceAll("[\u2066\u2069]", "")).isEqualTo(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"accord du 3 mars, art. 7", "محضر الاتفاق", "ord. secrète", ""})
    void whatABodyTypedItselfStaysAsItIs(String typed) {
        assertThat(ARABIC.of(typed)).isEqualTo(typed);
    }

    @Test
    void aFrenchReaderFindsTheNoteAsItIsStored() {
        assertThat(new LawTexts(Catalogue.in(Language.FR)).of("ord. 06-03 art. 134: non vérifié"))
                .isEqualTo("Ordonnance 06-03, art. 134: non vérifié");
    }
}
