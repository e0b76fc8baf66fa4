package dz.mujamma.ejb.personnel.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumberReadingTest {
    @Test
    void theSecondDigitOfTheNinTellsTheSex() {
        assertThat(NumberReading.sexOfNin("109850000000000000")).contains("M");
        assertThat(NumberReading.sexOfNin("119850000000000000")).contains("F");
        assertThat(NumberReading.sexOfNin("129850000000000000")).isEmpty();
    }

    @Test
    void theThirdToFifthDigitTellTheYear() {
        assertThat(NumberReading.yearOfNin("109850000000000000")).contains(1985);
        assertThat(NumberReading.yearOfNin("100050000000000000")).contains(2005);
        assertThat(NumberReading.yearOfNin("105000000000000000")).isEmpty();
    }

    /** 8+9+9+0+7 at odd ranks count twice: 66; 6+4+6+0+1 once: 17; 99 - 83 = 16. */
    @Test
    void theKeyOfTheNssIsNinetyNineLessTheWeightedSum() {
        assertThat(NumberReading.hasKeyOfNss("869496007116")).isTrue();
        assertThat(NumberReading.hasKeyOfNss("869496007117")).isFalse();
    }
}
