package dz.mujamma.ejb.career;

import dz.mujamma.ejb.job.DayTask;
import dz.mujamma.persistence.career.CareerPresent;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** On the day an act takes effect, the staff list says so. */
@Dependent
public class CareerPresentTask implements DayTask {
    @Inject
    private CareerPresent present;

    @Override
    public String name() {
        return "career-present";
    }

    @Override
    public void turn(LocalDate done, LocalDate today) {
        present.followAll(done, today);
    }
}
