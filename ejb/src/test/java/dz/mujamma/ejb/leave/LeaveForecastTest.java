package dz.mujamma.ejb.leave;

import static dz.mujamma.ejb.leave.LeaveFixtures.annualLeave;
import static dz.mujamma.ejb.leave.LeaveFixtures.civilHired;
import static org.assertj.core.api.Assertions.assertThat;

import dz.mujamma.persistence.shared.Explanation.Step;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LeaveForecastTest {
    private static Forecast forecast(String day, String balance, String grantedThrough) {
        return LeaveForecast.on(
                LocalDate.parse(day),
                annualLeave(),
                civilHired("2015-03-02"),
                new BigDecimal(balance),
                LocalDate.parse(grantedThrough));
    }

    @Test
    void eachMonthToComeAddsItsGrant() {
        assertThat(forecast("2026-12-31", "12", "2026-10-31").days()).isEqualByComparingTo("17");
        assertThat(forecast("2026-12-30", "12", "2026-10-31").days()).isEqualByComparingTo("14.5");
    }

    @Test
    void overTheEndOfThePeriodBothPeriodsAdd() {
        Forecast forecast = forecast("2027-08-31", "12", "2026-10-31");
        assertThat(forecast.coming()).isEqualByComparingTo("25");
        assertThat(forecast.why().steps())
                .extracting(Step::key)
                .containsExactly(
                        "leave.forecast.balance",
                        "leave.forecast.coming",
                        "leave.forecast.coming",
                        "leave.forecast.total");
    }

    @Test
    void aMonthGrantedAlreadyIsNotForetoldAgain() {
        assertThat(forecast("2026-11-30", "12", "2026-11-30").days()).isEqualByComparingTo("12");
        assertThat(forecast("2026-11-25", "12", "2026-11-30").days()).isEqualByComparingTo("12");
    }
}
