package dz.mujamma.it.job;

import static org.assertj.core.api.Assertions.assertThat;

import dz.mujamma.ejb.job.JobRuns;
import dz.mujamma.ejb.job.RunRow;
import dz.mujamma.ejb.leave.LeaveAccrueJob;
import dz.mujamma.it.harness.Caller;
import dz.mujamma.it.harness.Database;
import dz.mujamma.it.harness.Deployments;
import dz.mujamma.it.harness.Hats;
import dz.mujamma.it.harness.Jobs;
import dz.mujamma.persistence.job.RunStatus;
import dz.mujamma.persistence.shared.RuleException;
import dz.mujamma.persistence.tenancy.Role;
import jakarta.ejb.EJB;
import java.sql.Connection;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class RunRestartIT {
    private static final String BODY = "ESSS";
    private static final int PEOPLE = 33_000;
    private static final Caller OFFICER = Caller.wearing(Hats.madeUp("officer.esss", Role.HR_OFFICER, BODY, null));
    private static final Caller DIRECTOR = Caller.wearing(Hats.madeUp("director.esss", Role.HR_DIRECTOR, BODY, null));

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/LeaveAccrueJob")
    private LeaveAccrueJob accrual;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/JobRuns")
    private JobRuns runs;

    @Deployment
    static WebArchive deployment() {
        return Deployments.of(RunRestartIT.class, Staff.class);
    }

    @Test
    void aStoppedRunIsRestartedByOnePersonAndGoesOnWhereItStopped() throws Exception {
        Staff.hire(BODY, "R", PEOPLE, "2015-03-01");
        long rehearsal = OFFICER.call(() -> accrual.rehearse(YearMonth.parse("2025-09")));
        Jobs.await(rehearsal);
        long run = stopInTheMiddle(rehearsal);
        RunRow stopped = OFFICER.call(() -> runs.progress(run));
        assertThat(stopped.status()).isEqualTo(RunStatus.STOPPED);
        assertThat(stopped.done()).isBetween(10_000L, PEOPLE - 1L);
        assertThat(Staff.granted(BODY, "2025-09")).startsWith(stopped.done() + " × ");
        Long last = Database.seeOne("select max(id) from mujamma.leave_entry where body_id = ?", BODY);

        assertThat(restartAtOnce(run, 4)).isEqualTo(1);

        Jobs.await(run);
        RunRow done = OFFICER.call(() -> runs.progress(run));
        assertThat(done.status()).isEqualTo(RunStatus.COMPLETED);
        assertThat(done.done()).isEqualTo(PEOPLE);
        assertThat(done.summary().get("persons")).isEqualByComparingTo("33000");
        assertThat(Staff.granted(BODY, "2025-09")).isEqualTo("33000 × 82500.00");
        Long written = Database.seeOne(
                "select count(*) from mujamma.leave_entry where body_id = ? and id > ? and created_by = 'director.esss'",
                BODY,
                last);
        assertThat(written).isEqualTo(PEOPLE - stopped.done());
    }

    /** Holds one person's balance in each half until the run has been told to stop, so that it cannot end before. */
    private long stopInTheMiddle(long rehearsal) throws Exception {
        try (Connection connection = Database.asSuperuser()) {
            connection.setAutoCommit(false);
            Database.run(
                    connection,
                    "insert into mujamma.leave_balance (body_id, employee_id, leave_type_id, period_start, days) "
                            + "select body_id, id, 'ANNUAL_CS', '2025-07-01', 0 from mujamma.employee "
                            + "where body_id = ? and matricule in ('R007500', 'R024000')",
                    BODY);
            long run = OFFICER.call(() -> accrual.commit(rehearsal));
            while (OFFICER.call(() -> runs.progress(run)).done() < 10_000) {
                Thread.sleep(50);
            }
            OFFICER.run(() -> runs.stop(run));
            Thread.sleep(500);
            connection.rollback();
            Jobs.await(run);
            return run;
        }
    }

    /** @return how many of them were let */
    private int restartAtOnce(long run, int people) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(people);
        try {
            Callable<Integer> restart = () -> restarted(run);
            List<Future<Integer>> tries = threads.invokeAll(Collections.nCopies(people, restart));
            int let = 0;
            for (Future<Integer> one : tries) {
                let += one.get();
            }
            return let;
        } finally {
            threads.shutdown();
        }
    }

    private int restarted(long run) throws Exception {
        try {
            DIRECTOR.run(() -> runs.restart(run));
            return 1;
        } catch (RuleException refused) {
            assertThat(refused.key()).isEqualTo("job.refused.notRestartable");
            return 0;
        }
    }
}
