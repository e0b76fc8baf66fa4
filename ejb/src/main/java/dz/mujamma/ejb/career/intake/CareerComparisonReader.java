package dz.mujamma.ejb.career.intake;

import dz.mujamma.ejb.job.ListReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.util.List;

/** Asks once for the comparison. */
@Dependent
@Named
public class CareerComparisonReader extends ListReader {
    @Override
    protected List<?> items() {
        return List.of("COMPARE");
    }
}
