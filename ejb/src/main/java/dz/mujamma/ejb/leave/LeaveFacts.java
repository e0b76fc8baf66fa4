package dz.mujamma.ejb.leave;

import dz.mujamma.persistence.personnel.ServiceGap;
import java.time.LocalDate;
import java.util.List;

/**
 * What annual leave depends on in a person's file.
 *
 * @param gaps days that are no work for leave, in order and without overlap
 */
public record LeaveFacts(LocalDate hireDate, String regimeId, List<ServiceGap> gaps) {
    public LeaveFacts {
        gaps = List.copyOf(gaps);
    }

    /** Of somebody who has worked ever since. */
    public LeaveFacts(LocalDate hireDate, String regimeId) {
        this(hireDate, regimeId, List.of());
    }
}
