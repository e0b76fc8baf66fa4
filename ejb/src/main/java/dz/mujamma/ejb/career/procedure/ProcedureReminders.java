package dz.mujamma.ejb.career.procedure;

import dz.mujamma.ejb.job.DayTask;
import dz.mujamma.persistence.career.procedure.ProcedureClocks;
import dz.mujamma.persistence.career.procedure.ProcedureReminder;
import dz.mujamma.persistence.tenancy.Right;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Reminds human resources before the clocks of procedures run out; what was missed is sent once. */
@Dependent
public class ProcedureReminders implements DayTask {
    private static final String TOLD = "leaving.told.hr.clock";

    @Inject
    private ProcedureClocks clocks;

    @Inject
    private HrMail mail;

    @Override
    public String name() {
        return "procedure-clocks";
    }

    @Override
    public void turn(LocalDate done, LocalDate today) {
        clocks.claim(today).forEach(this::remind);
    }

    private void remind(ProcedureReminder reminder) {
        Object[] arguments = {reminder.name(), reminder.person(), reminder.due()};
        if (reminder.restricted()) {
            mail.tellHolders(Right.DISCIPLINE, TOLD, reminder.page(), arguments);
        } else {
            mail.tell(TOLD, reminder.page(), arguments);
        }
    }
}
