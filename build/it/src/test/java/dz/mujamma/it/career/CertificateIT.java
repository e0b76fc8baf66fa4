package dz.mujamma.it.career;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dz.mujamma.ejb.career.certificate.CertificateService;
import dz.mujamma.ejb.document.PaperVerification;
import dz.mujamma.ejb.document.Papers;
import dz.mujamma.it.harness.Caller;
import dz.mujamma.it.harness.Database;
import dz.mujamma.it.harness.Deployments;
import dz.mujamma.it.harness.Facts;
import dz.mujamma.it.harness.Hats;
import dz.mujamma.persistence.career.ActContent;
import dz.mujamma.persistence.career.Situation;
import dz.mujamma.persistence.document.PaperKind;
import dz.mujamma.persistence.document.PaperLanguage;
import dz.mujamma.persistence.document.PaperState;
import dz.mujamma.persistence.document.VerifiedPaper;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.shared.RuleException;
import dz.mujamma.persistence.tenancy.Hat;
import dz.mujamma.persistence.tenancy.Role;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a career says of somebody who works and of somebody who left. */
@ExtendWith(ArquillianExtension.class)
class CertificateIT {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Africa/Algiers"));

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/CertificateService")
    private CertificateService certificates;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/Papers")
    private Papers papers;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/PaperVerification")
    private PaperVerification verification;

    @Deployment
    static WebArchive deployment() {
        return Deployments.of(CertificateIT.class, CareerPeople.class, CareerActs.class);
    }

    @Test
    void whoeverLeftGetsACertificateOfEveryPostAndNoneOfWork() throws Exception {
        long employee = CareerPeople.employee();
        CareerActs.hire(employee);
        long second = CareerPeople.unit();
        LocalDate moved = CareerActs.START.plusDays(400);
        confirm(employee);
        long post = CareerPeople.post(second);
        CareerActs.sign(employee, ActContent.of("ASSIGNMENT", moved, new Situation(null, null, null, post, second)));
        assertThatThrownBy(() -> hr().call(() -> certificates.printService(employee)))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("document.certificate.refused.in-service");

        LocalDate gone = TODAY.minusDays(30);
        CareerActs.sign(employee, ActContent.of("DEATH", gone, ActContent.NOTHING));
        long paper = hr().call(() -> certificates.printService(employee));
        assertThat(hr().call(() -> certificates.printService(employee)))
                .as("the same day, the same paper")
                .isEqualTo(paper);
        assertThat(hr().call(() -> papers.get(paper)).kind()).isEqualTo(PaperKind.SERVICE_CERTIFICATE);
        for (PaperLanguage language : PaperLanguage.values()) {
            assertThat(hr().call(() -> papers.pdf(paper, language))).startsWith('%', 'P', 'D', 'F');
        }
        assertThat(periods(paper))
                .extracting(row -> row.get("first"), row -> row.get("last"))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                CareerActs.START.plusDays(7).toString(),
                                moved.minusDays(1).toString()),
                        org.assertj.core.groups.Tuple.tuple(
                                moved.toString(), gone.minusDays(1).toString()));
        assertThatThrownBy(() -> hr().call(() -> certificates.printWork(employee)))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("document.certificate.refused.left");
        assertThatThrownBy(() -> Caller.wearing(CareerPeople.self(employee)).call(() -> certificates.printMine()))
                .isInstanceOf(RuleException.class);

        VerifiedPaper verified = verified(paper);
        assertThat(verified.state()).isEqualTo(PaperState.GENUINE);
        assertThat(verified.kind()).isEqualTo(PaperKind.SERVICE_CERTIFICATE);
    }

    @Test
    void theCertificateOfWorkSaysWhatTheCareerKnowsOfToday() throws Exception {
        long employee = CareerPeople.employee();
        CareerActs.hire(employee);
        long paper = Caller.wearing(CareerPeople.self(employee)).call(() -> certificates.printMine());
        String unit = Database.seeOne(
                "select u.name_fr from mujamma.employee e join mujamma.unit u on u.id = e.unit_id where e.id = ?",
                employee);
        assertThat(Database.<String>seeOne(
                        "select content -> 'employee.unit' ->> 'fr' from mujamma.paper where id = ?", paper))
                .isEqualTo(unit);
        assertThat(Database.<String>seeOne(
                        "select content -> 'employee.grade' ->> 'ar' from mujamma.paper where id = ?", paper))
                .isEqualTo("متصرف");
        assertThat(verified(paper).holder().fr()).isNotBlank();
    }

    @Test
    void certificatesOfOthersAreForHrOfTheBody() throws Exception {
        long employee = Facts.employee(CareerPeople.BODY, CareerPeople.HIRED);
        Hat colleague = CareerPeople.self(Facts.employee(CareerPeople.BODY, CareerPeople.HIRED));
        Hat foreign = Hats.madeUp("foreign", Role.HR_DIRECTOR, CareerPeople.OTHER_BODY, null);
        Hat chief = Hats.madeUp("chief", Role.CHIEF, CareerPeople.BODY, null);
        assertThatThrownBy(() -> Caller.wearing(foreign).call(() -> certificates.printWork(employee)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> Caller.wearing(foreign).call(() -> certificates.printService(employee)))
                .isInstanceOf(NotFoundException.class);
        for (Hat hat : List.of(colleague, chief)) {
            assertThatThrownBy(() -> Caller.wearing(hat).call(() -> certificates.printWork(employee)))
                    .isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> Caller.wearing(hat).call(() -> certificates.printService(employee)))
                    .isInstanceOf(EJBAccessException.class);
        }
    }

    private static void confirm(long employee) throws Exception {
        LocalDate day = CareerActs.START.plusDays(380);
        CareerActs.sign(
                employee,
                new ActContent("CONFIRMATION", day, null, null, null, null, null, null, "12/2024", day, Map.of()));
    }

    private static List<Map<String, Object>> periods(long paper) {
        return Database.see(
                "select p -> 'item.from' ->> 'day' as first, p -> 'item.to' ->> 'day' as last "
                        + "from mujamma.paper, jsonb_array_elements(content -> 'periods') p where id = ?",
                paper);
    }

    private VerifiedPaper verified(long paper) throws Exception {
        String code = Database.seeOne("select code from mujamma.paper where id = ?", paper);
        return verification.verify(code, "certificates").orElseThrow();
    }

    private static Caller hr() {
        return Caller.wearing(CareerPeople.officer());
    }
}
