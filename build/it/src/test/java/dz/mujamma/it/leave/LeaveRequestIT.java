package dz.mujamma.it.leave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dz.mujamma.ejb.leave.AskForLeave;
import dz.mujamma.ejb.leave.LeaveBalanceService;
import dz.mujamma.ejb.leave.LeavePreview;
import dz.mujamma.ejb.leave.LeaveRequestService;
import dz.mujamma.ejb.leave.MyLeave;
import dz.mujamma.ejb.leave.Refusal;
import dz.mujamma.it.harness.Caller;
import dz.mujamma.it.harness.Database;
import dz.mujamma.it.harness.Deployments;
import dz.mujamma.it.harness.Hats;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.shared.RuleException;
import dz.mujamma.persistence.tenancy.Role;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class LeaveRequestIT {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Africa/Algiers"));

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/LeaveRequestService")
    private LeaveRequestService requests;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/LeaveBalanceService")
    private LeaveBalanceService balances;

    @Deployment
    static WebArchive deployment() {
        return Deployments.of(LeaveRequestIT.class, LeavePeople.class);
    }

    private long ask(long employee, int from, int to) throws Exception {
        return Caller.wearing(LeavePeople.employeeHat(employee))
                .call(() -> requests.ask(new AskForLeave(TODAY.plusDays(from), TODAY.plusDays(to), null)));
    }

    private LeavePreview preview(long employee, int from, int to) throws Exception {
        return Caller.wearing(LeavePeople.employeeHat(employee))
                .call(() -> requests.preview(TODAY.plusDays(from), TODAY.plusDays(to)));
    }

    private static void refused(String key, Caller.Action action) {
        assertThatExceptionOfType(RuleException.class)
                .isThrownBy(action::run)
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    @Test
    void askingTakesTheDaysAtOnceAndTellsTheChief() throws Exception {
        long chief = LeavePeople.chief();
        long employee = LeavePeople.employeeWith(chief, "10");
        long request = ask(employee, 10, 14);
        assertThat(LeavePeople.status(request)).isEqualTo("PENDING");
        assertThat(LeavePeople.balance(employee)).isEqualByComparingTo("5");
        assertThat(LeavePeople.ledger(employee)).isEqualByComparingTo("5");
        assertThat(LeavePeople.told(chief)).containsExactly("leave.told.asked");
    }

    /** Peers let two pending requests count on the same days. */
    @Test
    void pendingRequestsReserveTheirDays() throws Exception {
        long employee = LeavePeople.employeeWith(LeavePeople.chief(), "5");
        ask(employee, 10, 12);
        assertThat(preview(employee, 20, 22).refusals())
                .extracting(Refusal::key)
                .containsExactly("leave.refused.balance");
        refused("leave.refused.balance", () -> ask(employee, 20, 22));
        assertThat(LeavePeople.balance(employee)).isEqualByComparingTo("2");
    }

    @Test
    void theOldestRightIsTakenFirstAndALeaveMaySpanTwoPeriods() throws Exception {
        long employee = LeavePeople.employeeWith(LeavePeople.chief(), "3.5");
        LeavePeople.entitle(LeavePeople.BODY, employee, LocalDate.of(2026, 7, 1), "10");
        ask(employee, 10, 14);
        assertThat(Database.see(
                        "select days from mujamma.leave_balance where employee_id = ? order by period_start", employee))
                .extracting(row -> row.get("days").toString())
                .containsExactly("0.00", "8.50");
    }

    @Test
    void whatThePreviewRefusesSendingRefusesToo() throws Exception {
        long employee = LeavePeople.employeeWith(LeavePeople.chief(), "10");
        ask(employee, 10, 12);
        assertThat(preview(employee, 12, 14).refusals())
                .extracting(Refusal::key)
                .containsExactly("leave.refused.overlap");
        assertThat(preview(employee, 12, 14).overlapping()).hasSize(1);
        refused("leave.refused.overlap", () -> ask(employee, 12, 14));
        refused("leave.refused.past", () -> ask(employee, -1, 2));
        refused("leave.refused.order", () -> ask(employee, 14, 13));
        refused("leave.refused.too_far", () -> ask(employee, 900, 901));
        refused("leave.refused.too_long", () -> ask(employee, 1, 900));
        long newcomer = LeavePeople.employee(LeavePeople.BODY, null, TODAY.plusDays(30));
        LeavePeople.entitle(LeavePeople.BODY, newcomer, LocalDate.of(2026, 7, 1), "10");
        refused("leave.refused.before_hire", () -> ask(newcomer, 29, 31));
        assertThat(ask(newcomer, 30, 31)).isPositive();
    }

    /** The same promises, asked of the database with the application out of the way. */
    @Test
    void theDatabaseAloneRefusesOverlapOverdrawAndDaysBeforeHiring() throws Exception {
        long employee = LeavePeople.employeeWith(LeavePeople.chief(), "10");
        long request = ask(employee, 10, 12);
        assertThatThrownBy(() -> insertRequest(employee, TODAY.plusDays(12), TODAY.plusDays(13)))
                .hasMessageContaining("leave_request_no_overlap");
        assertThatThrownBy(() -> insertRequest(employee, LocalDate.of(2015, 2, 28), LocalDate.of(2015, 3, 2)))
                .hasMessageContaining("leave_request_after_hire");
        assertThatThrownBy(() -> LeavePeople.scoped(
                        LeavePeople.BODY,
                        "insert into mujamma.leave_entry (body_id, employee_id, leave_type_id, period_start, kind, days,"
                                + " effective_on, request_id, created_by)"
                                + " values ('CNAS', ?, 'ANNUAL_CS', date '2025-07-01', 'TAKE', -7.5, current_date, ?, 'test')"
                                + " returning id",
                        employee,
                        request))
                .hasMessageContaining("leave_balance_not_negative");
        assertThatThrownBy(() -> LeavePeople.scoped(
                        LeavePeople.BODY,
                        "delete from mujamma.leave_entry where employee_id = ? returning id",
                        employee))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> LeavePeople.scoped(
                        LeavePeople.BODY,
                        "update mujamma.leave_balance set days = 99 where employee_id = ? returning employee_id as id",
                        employee))
                .hasMessageContaining("permission denied");
    }

    private static long insertRequest(long employee, LocalDate first, LocalDate last) {
        return LeavePeople.scoped(
                LeavePeople.BODY,
                "insert into mujamma.leave_request (body_id, employee_id, leave_type_id, first_day, last_day, days, status,"
                        + " asked_at, asked_by) values ('CNAS', ?, 'ANNUAL_CS', ?, ?, 1, 'PENDING', now(), 'test') returning id",
                employee,
                first,
                last);
    }

    @Test
    void withdrawingGivesTheDaysBackTellsTheChiefAndFreesThem() throws Exception {
        long chief = LeavePeople.chief();
        long employee = LeavePeople.employeeWith(chief, "5");
        long request = ask(employee, 10, 14);
        Caller.wearing(LeavePeople.employeeHat(employee)).run(() -> requests.withdraw(request));
        assertThat(LeavePeople.status(request)).isEqualTo("WITHDRAWN");
        assertThat(LeavePeople.balance(employee)).isEqualByComparingTo("5");
        assertThat(LeavePeople.told(chief)).containsExactly("leave.told.asked", "leave.told.withdrawn");
        assertThat(ask(employee, 10, 14)).isNotEqualTo(request);
        refused("leave.refused.already_decided", () -> Caller.wearing(LeavePeople.employeeHat(employee))
                .run(() -> requests.withdraw(request)));
    }

    @Test
    void aLeaveThatHasStartedCannotBeWithdrawn() throws Exception {
        long employee = LeavePeople.employeeWith(LeavePeople.chief(), "5");
        long request = ask(employee, 0, 2);
        refused("leave.refused.started", () -> Caller.wearing(LeavePeople.employeeHat(employee))
                .run(() -> requests.withdraw(request)));
        assertThat(LeavePeople.balance(employee)).isEqualByComparingTo("2");
    }

    @Test
    void nobodyReachesTheRequestOfAColleagueOrOfAnotherBody() throws Exception {
        long employee = LeavePeople.employeeWith(LeavePeople.chief(), "5");
        long request = ask(employee, 10, 11);
        long colleague = LeavePeople.employeeWith(null, "5");
        long foreigner = LeavePeople.employeeWith(LeavePeople.OTHER_BODY, null, "5");
        Caller foreign = Caller.wearing(Hats.madeUp("foreigner", Role.EMPLOYEE, LeavePeople.OTHER_BODY, foreigner));
        Caller thief = Caller.wearing(Hats.madeUp("thief", Role.EMPLOYEE, LeavePeople.OTHER_BODY, employee));
        for (Caller other : List.of(Caller.wearing(LeavePeople.employeeHat(colleague)), foreign, thief)) {
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> other.call(() -> requests.request(request)));
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> other.run(() -> requests.withdraw(request)));
        }
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> thief.call(() -> balances.mine(Year.of(2026), TODAY, 0, 10)));
        assertThat(LeavePeople.status(request)).isEqualTo("PENDING");
    }

    @Test
    void onlyAnEmployeesHatAsks() {
        long chief = LeavePeople.chief();
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> Caller.wearing(LeavePeople.chiefHat(chief))
                .granted(Role.EMPLOYEE)
                .call(() -> requests.ask(new AskForLeave(TODAY, TODAY, null))));
    }

    @Test
    void ofFiftyRequestsForTheLastDayExactlyOneIsGranted() throws Exception {
        long employee = LeavePeople.employeeWith(LeavePeople.chief(), "1");
        assertThat(granted(employee, day -> day + 1)).isEqualTo(1);
        assertThat(LeavePeople.balance(employee)).isEqualByComparingTo("0");
        assertThat(LeavePeople.ledger(employee)).isEqualByComparingTo("0");
    }

    @Test
    void ofFiftyRequestsForTheSameDayExactlyOneIsGranted() throws Exception {
        long employee = LeavePeople.employeeWith(LeavePeople.chief(), "30");
        assertThat(granted(employee, day -> 7)).isEqualTo(1);
        assertThat(LeavePeople.balance(employee)).isEqualByComparingTo("29");
    }

    private long granted(long employee, java.util.function.IntUnaryOperator day) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService people = Executors.newFixedThreadPool(50);
        try {
            List<Future<Boolean>> all = IntStream.range(0, 50)
                    .mapToObj(i -> people.submit((Callable<Boolean>) () -> {
                        start.await();
                        return got(employee, day.applyAsInt(i));
                    }))
                    .toList();
            start.countDown();
            long granted = 0;
            for (Future<Boolean> one : all) {
                granted += one.get() ? 1 : 0;
            }
            return granted;
        } finally {
            people.shutdownNow();
        }
    }

    private boolean got(long employee, int day) throws Exception {
        try {
            ask(employee, day, day);
            return true;
        } catch (RuleException refused) {
            assertThat(refused.key()).isIn("leave.refused.balance", "leave.refused.overlap");
            return false;
        }
    }

    @Test
    void thePageOfTheOwnLeaveShowsBalancePendingLedgerAndForecast() throws Exception {
        long employee = LeavePeople.employeeWith(LeavePeople.chief(), "10");
        ask(employee, 10, 12);
        MyLeave mine = Caller.wearing(LeavePeople.employeeHat(employee))
                .call(() -> balances.mine(Year.of(TODAY.plusDays(10).getYear()), TODAY, 0, 10));
        assertThat(mine.balance().days()).isEqualByComparingTo("7");
        assertThat(mine.pending()).isEqualByComparingTo("3");
        assertThat(mine.requests()).hasSize(1);
        assertThat(mine.ledger().total()).isEqualTo(2);
        assertThat(mine.ledger().rows().get(0).balance()).isEqualByComparingTo("7");
        assertThat(mine.balance().periods()).hasSize(1);
        assertThat(mine.forecast().why().steps()).isNotEmpty();
    }
}
