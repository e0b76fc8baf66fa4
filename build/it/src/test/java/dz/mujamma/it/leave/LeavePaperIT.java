package dz.mujamma.it.leave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dz.mujamma.ejb.document.PaperVerification;
import dz.mujamma.ejb.document.Papers;
import dz.mujamma.ejb.leave.AskForLeave;
import dz.mujamma.ejb.leave.LeaveDecisionService;
import dz.mujamma.ejb.leave.LeavePaperService;
import dz.mujamma.ejb.leave.LeaveRequestService;
import dz.mujamma.it.harness.Caller;
import dz.mujamma.it.harness.Database;
import dz.mujamma.it.harness.Deployments;
import dz.mujamma.it.harness.Hats;
import dz.mujamma.persistence.document.PaperKind;
import dz.mujamma.persistence.document.PaperLanguage;
import dz.mujamma.persistence.document.PaperState;
import dz.mujamma.persistence.document.VerifiedPaper;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.shared.RuleException;
import dz.mujamma.persistence.tenancy.Hat;
import dz.mujamma.persistence.tenancy.Role;
import jakarta.ejb.EJB;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The decision of a leave on paper: printed once it is approved, out of force once it is withdrawn. */
@ExtendWith(ArquillianExtension.class)
class LeavePaperIT {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Africa/Algiers"));

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/LeaveRequestService")
    private LeaveRequestService requests;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/LeaveDecisionService")
    private LeaveDecisionService decisions;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/LeavePaperService")
    private LeavePaperService leavePapers;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/Papers")
    private Papers papers;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/PaperVerification")
    private PaperVerification verification;

    @Deployment
    static WebArchive deployment() {
        return Deployments.of(LeavePaperIT.class, LeavePeople.class);
    }

    @Test
    void anApprovedLeaveIsPrintedOnceAndCancelledWithIt() throws Exception {
        long chief = LeavePeople.chief();
        long employee = LeavePeople.employeeWith(chief, "10");
        Caller self = Caller.wearing(LeavePeople.employeeHat(employee));
        LocalDate first = TODAY.plusDays(10);
        LocalDate last = TODAY.plusDays(12);
        long request = self.call(() -> requests.ask(new AskForLeave(first, last, "عائلة")));
        assertThatThrownBy(() -> self.call(() -> leavePapers.paper(request)))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("leave.refused.paper-not-approved");

        Caller.wearing(LeavePeople.chiefHat(chief)).run(() -> decisions.approve(request));
        long paper = self.call(() -> leavePapers.paper(request));
        assertThat(Caller.wearing(LeavePeople.hr()).call(() -> leavePapers.paper(request)))
                .as("one genuine paper of a request")
                .isEqualTo(paper);
        for (PaperLanguage language : PaperLanguage.values()) {
            assertThat(self.call(() -> papers.pdf(paper, language))).startsWith('%', 'P', 'D', 'F');
        }
        Map<String, Object> facts = Database.see(
                        "select content -> 'leave.first' ->> 'day' as first, content -> 'leave.last' ->> 'day' as last, "
                                + "content -> 'leave.balance' as balance, content -> 'leave.approvedBy' ->> 'fr' as approved "
                                + "from mujamma.paper where id = ?",
                        paper)
                .get(0);
        assertThat(facts).containsEntry("first", first.toString()).containsEntry("last", last.toString());
        assertThat(facts.get("balance").toString()).contains("7");
        assertThat((String) facts.get("approved")).contains("BENALI");

        VerifiedPaper verified = verified(paper);
        assertThat(verified.kind()).isEqualTo(PaperKind.LEAVE_DECISION);
        assertThat(verified.state()).isEqualTo(PaperState.GENUINE);
        assertThat(verified.effectFrom()).isEqualTo(first);
        assertThat(verified.effectTo()).isEqualTo(last);
        assertThat(verified.holder().fr()).contains("BENALI");

        self.run(() -> requests.withdraw(request));
        assertThat(verified(paper).state()).isEqualTo(PaperState.CANCELLED);
        assertThat(verified(paper).endedBy()).isNull();
        assertThatThrownBy(() -> self.call(() -> leavePapers.paper(request))).isInstanceOf(RuleException.class);
    }

    @Test
    void thePaperOfAnothersLeaveIsNotThere() throws Exception {
        long chief = LeavePeople.chief();
        long employee = LeavePeople.employeeWith(chief, "10");
        long request = Caller.wearing(LeavePeople.employeeHat(employee))
                .call(() -> requests.ask(new AskForLeave(TODAY.plusDays(20), TODAY.plusDays(21), null)));
        Caller.wearing(LeavePeople.chiefHat(chief)).run(() -> decisions.approve(request));
        Hat colleague = LeavePeople.employeeHat(LeavePeople.employeeWith(chief, "10"));
        Hat foreign = Hats.madeUp("foreign", Role.HR_DIRECTOR, LeavePeople.OTHER_BODY, null);
        for (Hat hat : List.of(colleague, foreign)) {
            assertThatThrownBy(() -> Caller.wearing(hat).call(() -> leavePapers.paper(request)))
                    .isInstanceOf(NotFoundException.class);
        }
    }

    private VerifiedPaper verified(long paper) throws Exception {
        String code = Database.seeOne("select code from mujamma.paper where id = ?", paper);
        return verification.verify(code, "leave-papers").orElseThrow();
    }
}
