package dz.mujamma.it.leave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dz.mujamma.ejb.leave.LeaveGapService;
import dz.mujamma.ejb.leave.LeaveGapService.Doubt;
import dz.mujamma.it.harness.Caller;
import dz.mujamma.it.harness.Database;
import dz.mujamma.it.harness.Deployments;
import dz.mujamma.it.harness.Facts;
import dz.mujamma.it.harness.Hats;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.tenancy.Hat;
import dz.mujamma.persistence.tenancy.Role;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.math.BigDecimal;
import java.time.LocalDate;
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

/** Leave granted before a gap was found: shown, taken back once, given back when the gap is gone. */
@ExtendWith(ArquillianExtension.class)
class LeaveGapIT {
    private static final String BODY = "CASNOS";
    private static final LocalDate START = LocalDate.of(2024, 7, 1);
    private static final Hat HR = Hats.madeUp("it-leave-gap", Role.HR_OFFICER, BODY, null);

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/LeaveGapService")
    private LeaveGapService gaps;

    @Deployment
    static WebArchive deployment() {
        return Deployments.of(LeaveGapIT.class);
    }

    @Test
    void whatAGapCostIsShownAndTakenBackOnceThoughTwoDoItAtOnce() throws Exception {
        long employee = granted();
        assertThat(doubts(employee)).as("no gap, no doubt").isEmpty();
        Database.lay(
                "insert into mujamma.employee_service_gap (body_id, employee_id, gap_from, gap_to, reason_ar, reason_fr, source) "
                        + "values (?, ?, '2024-10-01', '2025-01-01', 'الإحالة على الاستيداع', 'Disponibilité', "
                        + "'ord. 06-03 art. 145')",
                BODY,
                employee);
        assertThat(doubts(employee)).singleElement().satisfies(doubt -> {
            assertThat(doubt.corrections()).hasSize(1);
            assertThat(doubt.corrections().get(0).days()).isEqualByComparingTo("-7.5");
        });
        assertThat(balance(employee)).as("shown, not yet taken").isEqualByComparingTo("22.5");

        ExecutorService pool = Executors.newFixedThreadPool(2);
        Callable<String> correct = () -> {
            try {
                Caller.wearing(HR).run(() -> gaps.correct(employee));
                return "done";
            } catch (RuntimeException refused) {
                return refused.getMessage();
            }
        };
        List<Future<String>> both = pool.invokeAll(List.of(correct, correct));
        pool.shutdown();
        assertThat(List.of(both.get(0).get(), both.get(1).get()))
                .anyMatch(answer -> answer.equals("done"))
                .anyMatch(answer -> answer.contains("leave.refused.no-gap-correction"));
        assertThat(balance(employee)).isEqualByComparingTo("15");
        assertThat(Database.<String>seeOne(
                        "select reason from mujamma.leave_entry where employee_id = ? and cause = 'SERVICE_GAP'",
                        employee))
                .isEqualTo("الإحالة على الاستيداع|Disponibilité");
        assertThat(doubts(employee)).isEmpty();

        Database.lay("delete from mujamma.employee_service_gap where employee_id = ?", employee);
        assertThat(doubts(employee)).hasSize(1);
        Caller.wearing(HR).run(() -> gaps.correct(employee));
        assertThat(balance(employee)).isEqualByComparingTo("22.5");
        assertThat(doubts(employee)).isEmpty();
    }

    @Test
    void itIsForHumanResourcesOfTheBodyAlone() throws Exception {
        long employee = granted();
        Hat elsewhere = Hats.madeUp("it-leave-gap", Role.HR_OFFICER, "CNAS", null);
        assertThatThrownBy(() -> Caller.wearing(elsewhere).run(() -> gaps.correct(employee)))
                .isInstanceOf(NotFoundException.class);
        Hat self = Hats.madeUp("it-leave-gap-self", Role.EMPLOYEE, BODY, employee);
        assertThatThrownBy(() -> Caller.wearing(self).run(() -> gaps.correct(employee)))
                .isInstanceOf(EJBAccessException.class);
    }

    private static long granted() {
        long employee = Facts.employee(BODY, LocalDate.of(2015, 3, 1), "CIVIL_SERVICE", null);
        String type = Database.seeOne(
                "select leave_type_id from mujamma.annual_leave_rule where regime_id = 'CIVIL_SERVICE' limit 1");
        for (int month = 0; month < 9; month++) {
            Facts.grant(BODY, employee, type, START.plusMonths(month), 2.5);
        }
        return employee;
    }

    private List<Doubt> doubts(long employee) throws Exception {
        return Caller.wearing(HR).call(() -> gaps.doubts(employee - 1, 1)).stream()
                .filter(doubt -> doubt.employeeId() == employee)
                .toList();
    }

    private static BigDecimal balance(long employee) {
        return Database.seeOne("select sum(days) from mujamma.leave_entry where employee_id = ?", employee);
    }
}
