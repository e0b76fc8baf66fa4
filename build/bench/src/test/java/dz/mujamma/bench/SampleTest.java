package dz.mujamma.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SampleTest {
    @Test
    void theMedianIsTheMiddleOneOrTheMeanOfTheTwoInTheMiddle() {
        assertThat(of(3, 1, 2).median()).isEqualTo(2);
        assertThat(of(4, 1, 2, 9).median()).isEqualTo(3);
    }

    @Test
    void ninetyFiveOfAHundredDoNotExceedTheNinetyFifth() {
        double[] values = new double[100];
        for (int i = 0; i < 100; i++) {
            values[i] = 100 - i;
        }
        assertThat(Sample.at(values, 0.95)).isEqualTo(95);
    }

    private static Sample of(double... seconds) {
        Sample sample = new Sample();
        for (double each : seconds) {
            sample.add(each);
        }
        return sample;
    }
}
