package dz.mujamma.it.leave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dz.mujamma.ejb.leave.AskForLeave;
import dz.mujamma.ejb.leave.DecisionFile;
import dz.mujamma.ejb.leave.InboxRow;
import dz.mujamma.ejb.leave.LeaveBalanceService;
import dz.mujamma.ejb.leave.LeaveDecisionService;
import dz.mujamma.ejb.leave.LeaveDecisionService.Wanted;
import dz.mujamma.ejb.leave.LeaveRequestService;
import dz.mujamma.ejb.notification.NotificationService;
import dz.mujamma.it.harness.Caller;
import dz.mujamma.it.harness.Database;
import dz.mujamma.it.harness.Deployments;
import dz.mujamma.it.harness.Hats;
import dz.mujamma.persistence.leave.InboxQuery.Order;
import dz.mujamma.persistence.leave.LeaveStatus;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.shared.Page;
import dz.mujamma.persistence.shared.RuleException;
import dz.mujamma.persistence.tenancy.Hat;
import dz.mujamma.persistence.tenancy.Role;
import jakarta.ejb.EJB;
import java.time.LocalDate;
import java.time.ZoneId;
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
class LeaveDecisionIT {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Africa/Algiers"));

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/LeaveRequestService")
    private LeaveRequestService requests;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/LeaveDecisionService")
    private LeaveDecisionService decisions;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/LeaveBalanceService")
    private LeaveBalanceService balances;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/NotificationService")
    private NotificationService notifications;

    @Deployment
    static WebArchive deployment() {
        return Deployments.of(LeaveDecisionIT.class, LeavePeople.class);
    }

    private long ask(long employee, int from, int to) throws Exception {
        return Caller.wearing(LeavePeople.employeeHat(employee))
                .call(() -> requests.ask(new AskForLeave(TODAY.plusDays(from), TODAY.plusDays(to), "عائلة")));
    }

    private static void refused(String key, Caller.Action action) {
        assertThatExceptionOfType(RuleException.class)
                .isThrownBy(action::run)
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private static Wanted all(String text) {
        return new Wanted(false, LeaveStatus.PENDING, text, Order.FIRST_DAY, true, 0, 25);
    }

    @Test
    void theChiefApprovesAndTheEmployeeIsTold() throws Exception {
        long chief = LeavePeople.chief();
        long employee = LeavePeople.employeeWith(chief, "10");
        long request = ask(employee, 10, 12);
        Caller.wearing(LeavePeople.chiefHat(chief)).run(() -> decisions.approve(request));
        assertThat(LeavePeople.status(request)).isEqualTo("APPROVED");
        assertThat(LeavePeople.balance(employee)).isEqualByComparingTo("7");
        assertThat(LeavePeople.told(employee)).containsExactly("leave.told.approved");
        assertThat(Database.<String>seeOne("select decided_by from mujamma.leave_request where id = ?", request))
                .isEqualTo("chief-" + chief);
    }

    @Test
    void aRefusalNeedsAReasonAndGivesTheDaysBack() throws Exception {
        long chief = LeavePeople.chief();
        long employee = LeavePeople.employeeWith(chief, "10");
        long request = ask(employee, 10, 12);
        Caller decider = Caller.wearing(LeavePeople.chiefHat(chief));
        refused("leave.refused.reason", () -> decider.run(() -> decisions.refuse(request, "  ")));
        decider.run(() -> decisions.refuse(request, "ضرورة المصلحة"));
        assertThat(LeavePeople.status(request)).isEqualTo("REFUSED");
        assertThat(LeavePeople.balance(employee)).isEqualByComparingTo("10");
        assertThat(LeavePeople.told(employee)).containsExactly("leave.told.refused");
    }

    @Test
    void anApprovedLeaveMayStillBeWithdrawnBeforeItStarts() throws Exception {
        long chief = LeavePeople.chief();
        long employee = LeavePeople.employeeWith(chief, "10");
        long request = ask(employee, 10, 12);
        Caller.wearing(LeavePeople.chiefHat(chief)).run(() -> decisions.approve(request));
        Caller.wearing(LeavePeople.employeeHat(employee)).run(() -> requests.withdraw(request));
        assertThat(LeavePeople.balance(employee)).isEqualByComparingTo("10");
        assertThat(LeavePeople.told(chief)).containsExactly("leave.told.asked", "leave.told.withdrawn");
    }

    @Test
    void aRequestIsDecidedOnce() throws Exception {
        long chief = LeavePeople.chief();
        long employee = LeavePeople.employeeWith(chief, "10");
        long request = ask(employee, 10, 12);
        Caller decider = Caller.wearing(LeavePeople.chiefHat(chief));
        decider.run(() -> decisions.refuse(request, "no"));
        refused("leave.refused.already_decided", () -> decider.run(() -> decisions.approve(request)));
        refused("leave.refused.already_decided", () -> decider.run(() -> decisions.refuse(request, "again")));
        assertThat(LeavePeople.balance(employee)).isEqualByComparingTo("10");
    }

    @Test
    void ofManyWhoDecideAtOnceOneDecides() throws Exception {
        long chief = LeavePeople.chief();
        long employee = LeavePeople.employeeWith(chief, "10");
        long request = ask(employee, 10, 12);
        Caller decider = Caller.wearing(LeavePeople.chiefHat(chief));
        ExecutorService threads = Executors.newFixedThreadPool(10);
        try {
            Callable<Integer> refuse = () -> {
                try {
                    decider.run(() -> decisions.refuse(request, "no"));
                    return 1;
                } catch (RuleException decidedAlready) {
                    return 0;
                }
            };
            int decided = 0;
            for (Future<Integer> one : threads.invokeAll(java.util.Collections.nCopies(10, refuse))) {
                decided += one.get();
            }
            assertThat(decided).isEqualTo(1);
        } finally {
            threads.shutdownNow();
        }
        assertThat(LeavePeople.balance(employee)).isEqualByComparingTo("10");
        assertThat(LeavePeople.told(employee)).hasSize(1);
    }

    @Test
    void aForeignChiefFindsNothing() throws Exception {
        long chief = LeavePeople.chief();
        long request = ask(LeavePeople.employeeWith(chief, "10"), 10, 12);
        Caller other = Caller.wearing(LeavePeople.chiefHat(LeavePeople.chief()));
        Caller otherBody = Caller.wearing(Hats.madeUp("c", Role.CHIEF, LeavePeople.OTHER_BODY, chief));
        Caller otherHr = Caller.wearing(Hats.madeUp("h", Role.HR_DIRECTOR, LeavePeople.OTHER_BODY, null));
        for (Caller foreign : List.of(other, otherBody, otherHr)) {
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> foreign.call(() -> decisions.file(request)));
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> foreign.run(() -> decisions.approve(request)));
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> foreign.run(() -> decisions.refuse(request, "no")));
            assertThat(foreign.call(() -> decisions.inbox(all(""))).rows())
                    .extracting(row -> row.request().id())
                    .doesNotContain(request);
        }
        assertThat(LeavePeople.status(request)).isEqualTo("PENDING");
    }

    @Test
    void hrDecidesForThoseWithoutAChiefAndForNobodyElse() throws Exception {
        long led = ask(LeavePeople.employeeWith(LeavePeople.chief(), "10"), 10, 12);
        long unled = ask(LeavePeople.employeeWith(null, "10"), 10, 12);
        Caller hr = Caller.wearing(LeavePeople.hr());
        refused("leave.refused.chief_decides", () -> hr.run(() -> decisions.approve(led)));
        hr.run(() -> decisions.approve(unled));
        assertThat(LeavePeople.status(unled)).isEqualTo("APPROVED");
        assertThat(hr.call(() -> decisions.file(led)).obstacle()).isEqualTo("leave.refused.chief_decides");
    }

    @Test
    void nobodyDecidesOnTheirOwnLeaveUnderWhicheverHat() throws Exception {
        long officer = LeavePeople.employeeWith(null, "10");
        long request = ask(officer, 10, 12);
        String login = "officer-" + officer;
        Database.lay(
                "insert into mujamma.account (login, password_hash, name_ar, name_fr) values (?, 'x', 'أ', 'A')",
                login);
        Database.lay(
                "insert into mujamma.account_grant (account_id, role, in_body, employee_id)"
                        + " select id, 'EMPLOYEE', 'CNAS', ? from mujamma.account where login = ?",
                officer,
                login);
        Hat withoutEmployee = Hats.madeUp(login, Role.HR_DIRECTOR, LeavePeople.BODY, null);
        Hat asEmployee = Hats.madeUp("somebody", Role.HR_DIRECTOR, LeavePeople.BODY, officer);
        for (Hat hat : List.of(withoutEmployee, asEmployee)) {
            refused("leave.refused.own_decision", () -> Caller.wearing(hat).run(() -> decisions.approve(request)));
            refused("leave.refused.own_decision", () -> Caller.wearing(hat).run(() -> decisions.refuse(request, "no")));
        }
        assertThat(LeavePeople.status(request)).isEqualTo("PENDING");
    }

    @Test
    void whoGetsAnotherChiefTakesAlongWhatWaits() throws Exception {
        long before = LeavePeople.chief();
        long after = LeavePeople.chief();
        long employee = LeavePeople.employeeWith(before, "10");
        long decided = ask(employee, 30, 31);
        Caller oldChief = Caller.wearing(LeavePeople.chiefHat(before));
        oldChief.run(() -> decisions.approve(decided));
        long waiting = ask(employee, 10, 12);
        LeavePeople.putUnder(employee, after);

        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> oldChief.run(() -> decisions.approve(waiting)));
        assertThat(oldChief.call(() -> decisions.file(decided)).row().request().id())
                .isEqualTo(decided);
        assertThat(LeavePeople.told(after)).containsExactly("leave.told.asked");
        Caller newChief = Caller.wearing(LeavePeople.chiefHat(after));
        assertThat(newChief.call(decisions::waiting)).isEqualTo(1);
        newChief.run(() -> decisions.approve(waiting));
        assertThat(LeavePeople.status(waiting)).isEqualTo("APPROVED");
    }

    @Test
    void whoLosesTheChiefIsDecidedByHr() throws Exception {
        long chief = LeavePeople.chief();
        long employee = LeavePeople.employeeWith(chief, "10");
        long request = ask(employee, 10, 12);
        LeavePeople.putUnder(employee, null);

        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> Caller.wearing(LeavePeople.chiefHat(chief)).run(() -> decisions.approve(request)));
        Caller.wearing(LeavePeople.hr()).run(() -> decisions.approve(request));
        assertThat(LeavePeople.status(request)).isEqualTo("APPROVED");
    }

    @Test
    void theChiefSeesWhoElseOfTheTeamIsAway() throws Exception {
        long chief = LeavePeople.chief();
        long request = ask(LeavePeople.employeeWith(chief, "10"), 10, 14);
        ask(LeavePeople.employeeWith(chief, "10"), 14, 15);
        ask(LeavePeople.employeeWith(chief, "10"), 15, 16);
        ask(LeavePeople.employeeWith(LeavePeople.chief(), "10"), 10, 14);
        DecisionFile file = Caller.wearing(LeavePeople.chiefHat(chief)).call(() -> decisions.file(request));
        assertThat(file.away()).hasSize(1);
        assertThat(file.teamSize()).isEqualTo(3);
        assertThat(file.balance()).isEqualByComparingTo("5");
        assertThat(file.decidable()).isTrue();
    }

    @Test
    void theInboxOfAChiefHoldsTheirTeamSortedFilteredAndCounted() throws Exception {
        long chief = LeavePeople.chief();
        long later = ask(LeavePeople.employeeWith(chief, "10"), 20, 21);
        long sooner = ask(LeavePeople.employeeWith(chief, "10"), 10, 11);
        Caller decider = Caller.wearing(LeavePeople.chiefHat(chief));
        Page<InboxRow> inbox = decider.call(() -> decisions.inbox(all("benali")));
        assertThat(inbox.rows()).extracting(row -> row.request().id()).containsExactly(sooner, later);
        assertThat(inbox.total()).isEqualTo(2);
        assertThat(decider.call(decisions::waiting)).isEqualTo(2);
        assertThat(decider.call(() -> decisions.inbox(all("بن علي"))).total()).isEqualTo(2);
        assertThat(decider.call(() -> decisions.inbox(all("nobody"))).rows()).isEmpty();
        for (Order order : Order.values()) {
            Wanted wanted = new Wanted(true, null, "%_", order, false, 0, 1);
            assertThat(decider.call(() -> decisions.inbox(wanted)).total()).isEqualTo(2);
        }
    }

    @Test
    void hrSeesTheBalanceOfTheOwnPeopleOnly() throws Exception {
        long employee = LeavePeople.employeeWith(null, "10");
        long foreigner = LeavePeople.employeeWith(LeavePeople.OTHER_BODY, null, "10");
        Caller hr = Caller.wearing(LeavePeople.hr());
        assertThat(hr.call(() -> balances.of(employee, 0, 10)).balance().days()).isEqualByComparingTo("10");
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> hr.call(() -> balances.of(foreigner, 0, 10)));
    }

    @Test
    void theInboxOfMessagesIsOnesOwn() throws Exception {
        long chief = LeavePeople.chief();
        ask(LeavePeople.employeeWith(chief, "10"), 10, 12);
        Caller reader = Caller.wearing(LeavePeople.chiefHat(chief));
        Caller other = Caller.wearing(LeavePeople.chiefHat(LeavePeople.chief()));
        long id = reader.call(() -> notifications.inbox(0, 10)).rows().get(0).id();
        other.run(() -> notifications.markRead(List.of(id)));
        assertThat(reader.call(notifications::unread)).isEqualTo(1);
        reader.run(() -> notifications.markRead(List.of(id)));
        assertThat(reader.call(notifications::unread)).isZero();
        assertThat(other.call(() -> notifications.inbox(0, 10)).total()).isZero();
    }
}
