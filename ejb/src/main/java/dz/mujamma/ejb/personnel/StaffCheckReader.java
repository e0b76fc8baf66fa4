package dz.mujamma.ejb.personnel;

import dz.mujamma.ejb.job.ListReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.util.List;

/** Hands out the checks one by one. */
@Dependent
@Named
public class StaffCheckReader extends ListReader {
    @Override
    protected List<?> items() {
        return List.of(StaffCheck.values());
    }
}
