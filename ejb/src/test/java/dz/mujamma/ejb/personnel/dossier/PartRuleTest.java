package dz.mujamma.ejb.personnel.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dz.mujamma.persistence.personnel.dossier.Part;
import dz.mujamma.persistence.personnel.dossier.PartRow;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartRuleTest {
    private static Map<String, String> identityWith(String field, String value) {
        Map<String, String> identity = Files.identity();
        identity.put(field, value);
        return identity;
    }

    @ParameterizedTest
    @CsvSource({
        "nin, 10985163294960070, nin digit-count",
        "nin, 1098516329496007088, nin digit-count",
        "nin, 10985163294960070A, nin digits",
        "nss, 8694960071, nss digit-count",
        "email, samir@, email email",
        "last_name_ar, Benali, last_name_ar not-arabic",
        "last_name_fr, بن علي, last_name_fr not-latin",
        "sex, X, sex choice",
        "family_status, ENGAGED, family_status choice",
        "birth_date, 31/12/1985, birth_date day",
        "birth_date, 2030-01-01, birth_date future",
        "birth_date, 1899-12-31, birth_date too-early"
    })
    void aWrongFormatIsRefusedAtItsField(String field, String value, String problem) {
        assertThat(Files.problems(Part.IDENTITY, identityWith(field, value), Files.with()))
                .containsExactly(problem);
    }

    @Test
    void doubtfulNumbersAreTakenAndSpacesDoNotCount() {
        Map<String, String> identity = identityWith("nin", "1199 0163 2949 6007 08");
        identity.put("nss", "86 9496 0071-99");
        Checked checked = PartRule.check(Part.IDENTITY, 7L, identity, Files.with());
        assertThat(checked.problems()).isEmpty();
        assertThat(checked.values()).containsEntry("nin", "119901632949600708").containsEntry("nss", "869496007199");
    }

    @Test
    void aNameMayHoldPartsApostrophesAndVowelMarks() {
        Map<String, String> identity = identityWith("last_name_fr", "Aït-Ouali d'Azeffoun");
        identity.put("last_name_ar", "آيت وَعلي");
        assertThat(Files.problems(Part.IDENTITY, identity, Files.with())).isEmpty();
    }

    @Test
    void aPresumedBirthHasAYearAlone() {
        Map<String, String> identity = identityWith("birth_date", "");
        Checked checked = PartRule.check(Part.IDENTITY, 7L, identity, Files.with());
        assertThat(checked.problems()).isEmpty();
        assertThat(checked.values()).containsEntry("birth_date", null).containsEntry("birth_year", "1985");
    }

    @Test
    void aDateGivesTheYearAndMayNotContradictIt() {
        Checked checked = PartRule.check(Part.IDENTITY, 7L, identityWith("birth_year", null), Files.with());
        assertThat(checked.values()).containsEntry("birth_year", "1985");
        assertThat(Files.problems(Part.IDENTITY, identityWith("birth_year", "1986"), Files.with()))
                .containsExactly("birth_year birth-year");
    }

    @Test
    void neitherDateNorYearIsNoBirth() {
        Map<String, String> identity = identityWith("birth_date", null);
        identity.remove("birth_year");
        assertThat(Files.problems(Part.IDENTITY, identity, Files.with())).containsExactly("birth_date birth");
    }

    @Test
    void nobodyWasHiredAsAChildOrInOldAge() {
        Map<String, String> young = identityWith("birth_date", "1999-03-02");
        young.remove("birth_year");
        assertThat(Files.problems(Part.IDENTITY, young, Files.with())).containsExactly("birth_date too-young");
        Map<String, String> justOldEnough = identityWith("birth_date", "1999-03-01");
        justOldEnough.remove("birth_year");
        assertThat(Files.problems(Part.IDENTITY, justOldEnough, Files.with())).isEmpty();
        Map<String, String> old = identityWith("birth_date", null);
        old.put("birth_year", "1930");
        assertThat(Files.problems(Part.IDENTITY, old, Files.with())).containsExactly("birth_year too-old");
    }

    @Test
    void noChildIsBornBeforeItsParentFromWhicheverSideItIsTold() {
        assertThat(Files.problems(Part.CHILD, Files.child("1985-12-31"), Files.with()))
                .containsExactly("birth_date before-parent");
        assertThat(Files.problems(Part.CHILD, Files.child("2012-03-04"), Files.with()))
                .isEmpty();
        PartRow child = Files.row(Part.CHILD, 1, Files.child("1995-03-04"));
        Map<String, String> younger = identityWith("birth_date", "1996-01-01");
        younger.remove("birth_year");
        assertThat(Files.problems(Part.IDENTITY, younger, Files.with(child))).containsExactly("birth_date child-older");
    }

    @Test
    void aChildThatDiedIsNoLongerDependent() {
        Map<String, String> child = Files.child("2012-03-04");
        child.put("died_on", "2012-03-01");
        child.put("dependent", "true");
        assertThat(Files.problems(Part.CHILD, child, Files.with()))
                .containsExactly("died_on order", "dependent dead-dependent");
        child.put("died_on", "2013-03-01");
        child.put("dependent", "false");
        assertThat(Files.problems(Part.CHILD, child, Files.with())).isEmpty();
    }

    @Test
    void severalMarriagesMayStandAtOnce() {
        PartRow first = Files.row(Part.SPOUSE, 1, Files.spouse("2010-06-05"));
        assertThat(Files.problems(Part.SPOUSE, Files.spouse("2018-06-05"), Files.with(first)))
                .isEmpty();
    }

    @Test
    void aMarriageEndsOnADayForAReasonAfterItsBeginning() {
        Map<String, String> spouse = Files.spouse("2010-06-05");
        spouse.put("ended_on", "2010-06-04");
        assertThat(Files.problems(Part.SPOUSE, spouse, Files.with()))
                .containsExactly("ended_on order", "ended_by marriage-end");
        spouse.remove("ended_on");
        spouse.put("ended_by", "DIVORCE");
        assertThat(Files.problems(Part.SPOUSE, spouse, Files.with())).containsExactly("ended_on marriage-end");
    }

    @Test
    void nobodyMarriesBeforeBeingBorn() {
        Map<String, String> spouse = Files.spouse("1985-06-05");
        spouse.put("birth_year", "1990");
        assertThat(Files.problems(Part.SPOUSE, spouse, Files.with()))
                .containsExactly("married_on married-before-birth", "married_on married-before-own-birth");
    }

    @Test
    void aLanguageStandsOnceAndMayBeChangedInItsPlace() {
        Map<String, String> french = Map.of("language", "FRENCH", "mastery", "GOOD");
        FileFacts facts = Files.with(Files.row(Part.LANGUAGE, 3, french));
        assertThat(Files.problems(Part.LANGUAGE, french, facts)).containsExactly("language language-twice");
        assertThat(PartRule.check(Part.LANGUAGE, 3L, french, facts).problems()).isEmpty();
    }

    @Test
    void datesOfEmployersAndOfNationalServiceAreInOrder() {
        assertThat(Files.problems(Part.EMPLOYER, Files.employer("Sonelgaz", "2010-01-01", "2009-01-01"), Files.with()))
                .containsExactly("ended_on order");
        assertThat(Files.problems(
                        Part.NATIONAL_SERVICE,
                        Map.of("situation", "DONE", "started_on", "2006-01-01", "ended_on", "2005-01-01"),
                        Files.with()))
                .containsExactly("ended_on order");
    }

    @ParameterizedTest
    @CsvSource({"0550 12 34 56, 0550123456", "+213 (0)21.73.73.73, +213021737373"})
    void aPhoneIsKeptAsItsDigits(String typed, String kept) {
        Checked checked = PartRule.check(Part.CONTACT, null, Map.of("phone", typed), Files.with());
        assertThat(checked.problems()).isEmpty();
        assertThat(checked.values()).containsEntry("phone", kept);
    }

    @Test
    void anEmptyContactSaysNothing() {
        assertThat(Files.problems(Part.CONTACT, Map.of("address", "  "), Files.with()))
                .containsExactly("address nothing");
    }

    @Test
    void whatIsNoFieldOfThePartIsPassedOver() {
        Map<String, String> typed = new HashMap<>(Files.identity());
        typed.put("unit_id", "1");
        typed.put("grade_label", "Administrateur");
        typed.put("body_id", "CASNOS");
        assertThat(PartRule.check(Part.IDENTITY, 7L, typed, Files.with()).values())
                .doesNotContainKeys("unit_id", "grade_label", "body_id");
    }

    @Test
    void anOddNameFromAnOldFileDoesNotKeepTheRestFromBeingCorrected() {
        Map<String, String> old = identityWith("last_name_fr", "Benali 2");
        Map<String, String> corrected = new HashMap<>(old);
        corrected.put("family_status", "MARRIED");
        assertThat(PartRule.check(Part.IDENTITY, 7L, corrected, Files.with(old)).problems())
                .isEmpty();
        corrected.put("last_name_fr", "Benali 3");
        assertThat(PartRule.check(Part.IDENTITY, 7L, corrected, Files.with(old)).problems())
                .extracting(Problem::key)
                .containsExactly("personnel.problem.not-latin");
    }

    @Test
    void onlyWhatDiffersIsProposed() {
        PartRow present = Files.row(Part.IDENTITY, 7, Files.identity());
        Map<String, String> checked = PartRule.check(
                        Part.IDENTITY, 7L, identityWith("first_name_fr", "Samy"), Files.with())
                .values();
        assertThat(PartRule.differences(present, checked)).containsExactly("first_name_fr");
    }
}
