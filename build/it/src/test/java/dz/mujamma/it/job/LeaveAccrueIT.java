package dz.mujamma.it.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dz.mujamma.ejb.job.JobRuns;
import dz.mujamma.ejb.job.RunRow;
import dz.mujamma.ejb.leave.AccrualMonth;
import dz.mujamma.ejb.leave.LeaveAccrueJob;
import dz.mujamma.it.harness.Caller;
import dz.mujamma.it.harness.Database;
import dz.mujamma.it.harness.Deployments;
import dz.mujamma.it.harness.Hats;
import dz.mujamma.it.harness.Jobs;
import dz.mujamma.persistence.job.Difference;
import dz.mujamma.persistence.job.Rejection;
import dz.mujamma.persistence.job.RunStatus;
import dz.mujamma.persistence.shared.RuleException;
import dz.mujamma.persistence.tenancy.Role;
import jakarta.ejb.EJB;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Each test has a month of its own, so that none waits for another's. */
@ExtendWith(ArquillianExtension.class)
class LeaveAccrueIT {
    private static final String BODY = "INPRP";
    private static final String OTHER_BODY = "OPREBATPH";
    private static final int PEOPLE = 30;
    private static final Caller OFFICER = Caller.wearing(Hats.madeUp("officer.inprp", Role.HR_OFFICER, BODY, null));
    private static final Caller STRANGER =
            Caller.wearing(Hats.madeUp("officer.oprebatph", Role.HR_OFFICER, OTHER_BODY, null));

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/LeaveAccrueJob")
    private LeaveAccrueJob accrual;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/JobRuns")
    private JobRuns runs;

    @Deployment
    static WebArchive deployment() {
        return Deployments.of(LeaveAccrueIT.class, Staff.class);
    }

    @BeforeAll
    static void hireStaff() {
        Long people = Database.seeOne("select count(*) from mujamma.employee where body_id = ?", BODY);
        if (people == 0) {
            Staff.hire(BODY, "A", PEOPLE, "2015-03-01");
            Staff.hire(OTHER_BODY, "B", PEOPLE, "2015-03-01");
        }
    }

    @Test
    void aRehearsalShowsEachPersonAndWritesNoLedger() throws Exception {
        long run = rehearse("2025-07");
        RunRow row = progress(run);
        assertThat(row.status()).isEqualTo(RunStatus.COMPLETED);
        assertThat(row.total()).isEqualTo(PEOPLE);
        assertThat(row.done()).isEqualTo(PEOPLE);
        assertThat(row.summary().get("persons")).isEqualByComparingTo("30");
        assertThat(row.summary().get("days")).isEqualByComparingTo("75");
        List<Difference> shown = OFFICER.call(() -> runs.differences(run, "", 0, 100));
        assertThat(shown).hasSize(PEOPLE);
        assertThat(shown).allSatisfy(one -> {
            assertThat(one.before()).isEqualByComparingTo("0");
            assertThat(one.after()).isEqualByComparingTo("2.5");
        });
        assertThat(Staff.granted(BODY, "2025-07")).isEqualTo("0 × 0");
    }

    @Test
    void aRehearsalIsSearchedByMatriculeAndPaged() throws Exception {
        long run = rehearse("2025-08");
        assertThat(OFFICER.call(() -> runs.countDifferences(run, "A000007"))).isEqualTo(1);
        assertThat(OFFICER.call(() -> runs.countDifferences(run, "%"))).isZero();
        assertThat(OFFICER.call(() -> runs.differences(run, "", 25, 10))).hasSize(5);
    }

    @Test
    void aCommitWritesWhatWasShownInTheNameOfWhoCommitted() throws Exception {
        long run = commit(rehearse("2025-09"));
        assertThat(progress(run).status()).isEqualTo(RunStatus.COMPLETED);
        assertThat(Staff.granted(BODY, "2025-09")).isEqualTo("30 × 75.00");
        Long wrong = Database.seeOne(
                "select count(*) from mujamma.leave_entry where run_id = ? and not (days = 2.5 and "
                        + "period_start = '2025-07-01' and effective_on = '2025-09-30' and leave_type_id = 'ANNUAL_CS' "
                        + "and created_by = 'officer.inprp' and rule_id is not null)",
                run);
        assertThat(wrong).isZero();
        Long audited = Database.seeOne(
                "select count(*) from mujamma.audit_entry where table_name = 'leave_entry' and body_id = ? "
                        + "and after ->> 'run_id' = ? and account = 'officer.inprp' and hat = 'HR_OFFICER@INPRP'",
                BODY,
                Long.toString(run));
        assertThat(audited).isEqualTo(PEOPLE);
        assertThat(Staff.granted(OTHER_BODY, "2025-09")).isEqualTo("0 × 0");
    }

    @Test
    void theSecondRunOfAMonthChangesNothing() throws Exception {
        commit(rehearse("2025-10"));
        String before = Staff.granted(BODY, "2025-10");
        long again = rehearse("2025-10");
        assertThat(progress(again).summary().get("already")).isEqualByComparingTo("30");
        assertThat(OFFICER.call(() -> runs.countDifferences(again, ""))).isZero();
        commit(again);
        assertThat(Staff.granted(BODY, "2025-10")).isEqualTo(before).isEqualTo("30 × 75.00");
    }

    @Test
    void twoRehearsalsCommittedOneAfterTheOtherGrantOnce() throws Exception {
        long first = rehearse("2025-11");
        long second = rehearse("2025-11");
        commit(first);
        long late = commit(second);
        assertThat(progress(late).summary().get("already")).isEqualByComparingTo("30");
        assertThat(Staff.granted(BODY, "2025-11")).isEqualTo("30 × 75.00");
    }

    @Test
    void aRehearsalIsCommittedOnce() throws Exception {
        long rehearsal = rehearse("2025-12");
        commit(rehearsal);
        assertThatThrownBy(() -> commit(rehearsal)).isInstanceOfSatisfying(RuleException.class, e -> assertThat(e.key())
                .isEqualTo("job.refused.alreadyCommitted"));
    }

    @Test
    void whoseFigureChangedSinceTheRehearsalIsRefusedAndTold() throws Exception {
        Staff.hire(BODY, "C", 2, "2026-01-01");
        long rehearsal = rehearse("2026-01");
        Database.lay(
                "update mujamma.employee set hire_date = '2026-02-01' where body_id = ? and matricule = 'C000001'",
                BODY);
        Staff.hire(BODY, "D", 1, "2015-03-01");
        long run = commit(rehearsal);
        List<Rejection> told = OFFICER.call(() -> runs.rejections(run, "", 0, 10));
        Database.lay("delete from mujamma.job_difference where body_id = ?", BODY);
        assertThat(told)
                .extracting(Rejection::reasonKey)
                .containsExactly("accrual.rejected.changed", "accrual.rejected.unseen");
        assertThat(progress(run).summary().get("rejected")).isEqualByComparingTo("2");
        assertThat(Staff.granted(BODY, "2026-01")).isEqualTo("31 × 77.50");
        Database.lay(
                "delete from mujamma.leave_balance b using mujamma.employee e where e.id = b.employee_id "
                        + "and e.matricule in ('C000001', 'C000002', 'D000001') and e.body_id = ?",
                BODY);
        Database.lay(
                "delete from mujamma.leave_entry b using mujamma.employee e where e.id = b.employee_id "
                        + "and e.matricule in ('C000001', 'C000002', 'D000001') and e.body_id = ?",
                BODY);
        Database.lay("delete from mujamma.employee where body_id = ? and matricule < 'E' and matricule > 'B'", BODY);
    }

    @Test
    void monthsThatWereNeverGrantedAreTold() throws Exception {
        RunRow row = progress(rehearse("2024-08"));
        assertThat(row.summary().get("missing.2024-07")).isEqualByComparingTo(new BigDecimal(PEOPLE));
    }

    @Test
    void aMonthThatHasNotEndedIsRefused() {
        YearMonth next = YearMonth.now(ZoneId.of("Africa/Algiers")).plusMonths(1);
        assertThatThrownBy(() -> rehearse(next.toString()))
                .isInstanceOfSatisfying(
                        RuleException.class, e -> assertThat(e.key()).isEqualTo("accrual.refused.notEnded"));
    }

    @Test
    void anotherBodyCannotSeeStopRestartOrCommitIt() throws Exception {
        long run = rehearse("2026-02");
        for (Caller.Action attack : List.<Caller.Action>of(
                () -> runs.progress(run),
                () -> runs.stop(run),
                () -> runs.restart(run),
                () -> accrual.commit(run),
                () -> runs.differences(run, "", 0, 10),
                () -> runs.rejections(run, "", 0, 10))) {
            assertThatThrownBy(() -> STRANGER.run(attack))
                    .isInstanceOfSatisfying(
                            RuleException.class, e -> assertThat(e.key()).isEqualTo("shared.refused.not-found"));
        }
        assertThat(STRANGER.call(() -> runs.countDifferences(run, ""))).isZero();
    }

    @Test
    void aCompletedRunIsNeitherStoppedNorRestarted() throws Exception {
        long run = rehearse("2026-03");
        assertThatThrownBy(() -> OFFICER.run(() -> runs.restart(run))).isInstanceOf(RuleException.class);
        assertThatThrownBy(() -> OFFICER.run(() -> runs.stop(run))).isInstanceOf(RuleException.class);
    }

    private long rehearse(String month) throws Exception {
        long run = OFFICER.call(() -> accrual.rehearse(YearMonth.parse(month)));
        Jobs.await(run);
        return run;
    }

    @Test
    void theMonthsTellWhatWasGrantedAndWhatNot() throws Exception {
        YearMonth last = YearMonth.now(ZoneId.of("Africa/Algiers")).minusMonths(1);
        assertThat(month(last).persons()).isZero();
        long run = commit(rehearse(last.toString()));

        assertThat(BigDecimal.valueOf(month(last).persons()))
                .isEqualByComparingTo(progress(run).summary().get("persons"))
                .isPositive();
        assertThat(month(last).days())
                .isEqualByComparingTo(progress(run).summary().get("days"));
        assertThat(month(last.plusMonths(1)).persons()).isZero();
    }

    private AccrualMonth month(YearMonth month) throws Exception {
        return OFFICER.call(accrual::months).stream()
                .filter(row -> row.month().equals(month))
                .findFirst()
                .orElseThrow();
    }

    private long commit(long rehearsal) throws Exception {
        long run = OFFICER.call(() -> accrual.commit(rehearsal));
        Jobs.await(run);
        return run;
    }

    private RunRow progress(long run) throws Exception {
        return OFFICER.call(() -> runs.progress(run));
    }
}
