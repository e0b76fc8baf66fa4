package dz.mujamma.it.career;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dz.mujamma.ejb.career.ActDraftService;
import dz.mujamma.ejb.career.ActSigningService;
import dz.mujamma.ejb.career.ActVisaService;
import dz.mujamma.ejb.career.evidence.ActDocumentService;
import dz.mujamma.ejb.career.evidence.ActDocumentService.Documents;
import dz.mujamma.ejb.career.evidence.DocumentState;
import dz.mujamma.ejb.career.preview.ActPreviewService;
import dz.mujamma.ejb.career.rule.CareerRuleService;
import dz.mujamma.ejb.career.rule.FixRule;
import dz.mujamma.ejb.document.AddAttachment;
import dz.mujamma.ejb.document.AttachmentService;
import dz.mujamma.it.harness.Caller;
import dz.mujamma.it.harness.Database;
import dz.mujamma.it.harness.Deployments;
import dz.mujamma.it.harness.Hats;
import dz.mujamma.persistence.career.ActContent;
import dz.mujamma.persistence.career.Situation;
import dz.mujamma.persistence.career.catalogue.Firmness;
import dz.mujamma.persistence.career.catalogue.RuleKey;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.tenancy.Hat;
import dz.mujamma.persistence.tenancy.Right;
import dz.mujamma.persistence.tenancy.Role;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The documents an act needs, found in files and on acts, asked as firmly as the body says, and kept as they stood. */
@ExtendWith(ArquillianExtension.class)
class ActDocumentIT {
    /** Rules fixed from here on touch no other test: no other act takes effect so late. */
    private static final LocalDate FIXED = LocalDate.of(2033, 1, 1);

    private static final LocalDate TODAY = LocalDate.now();

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/ActDraftService")
    private ActDraftService drafts;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/ActVisaService")
    private ActVisaService visas;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/ActSigningService")
    private ActSigningService signing;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/ActDocumentService")
    private ActDocumentService documents;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/ActPreviewService")
    private ActPreviewService previews;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/CareerRuleService")
    private CareerRuleService rules;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/AttachmentService")
    private AttachmentService attachments;

    @Deployment
    static WebArchive deployment() {
        return Deployments.of(ActDocumentIT.class, CareerPeople.class);
    }

    @Test
    void whatIsMerelyAskedIsSaidAndHindersNothing() throws Exception {
        long id = draft(CareerPeople.employee(), TODAY);
        assertThat(states(id)).containsEntry("DIPLOMA", "MISSING").containsEntry("FITNESS", "MISSING");
        assertThat(as(CareerPeople.officer()).call(() -> previews.of(id)).refusals())
                .isEmpty();
        sign(id);
        assertThat(stood(id)).containsEntry("DIPLOMA", "MISSING").hasSize(6);
    }

    @Test
    void aRequiredDocumentStopsSendingUntilItIsThereOrADirectorLetsItFollow() throws Exception {
        fix("DIPLOMA", Firmness.FIRM);
        fix("NATIONALITY", Firmness.MAY_FOLLOW);
        long employee = CareerPeople.employee();
        Hat officer = CareerPeople.officer();
        long id = draft(employee, FIXED.plusDays(3));
        assertThat(as(officer).call(() -> previews.of(id)).refusals())
                .extracting(refusal -> refusal.key())
                .containsExactly("career.refused.document.MISSING", "career.refused.document.MISSING");
        assertThatThrownBy(() -> as(officer).run(() -> drafts.sendRound(id)))
                .hasMessageContaining("career.refused.documents.missing")
                .hasMessageContaining("Copie du diplôme ou du titre exigé")
                .hasMessageContaining("Certificat de nationalité");

        add(officer, "employee", employee, "DIPLOMA", TODAY.minusDays(1));
        assertThat(states(id)).containsEntry("DIPLOMA", "EXPIRED");
        assertThatThrownBy(() -> as(officer).run(() -> drafts.sendRound(id)))
                .hasMessageContaining("career.refused.documents.both");
        long diploma = add(officer, "employee", employee, "DIPLOMA", TODAY.plusYears(1));

        Hat director = CareerPeople.director();
        assertThatThrownBy(() -> as(officer).run(() -> documents.letFollow(id, "NATIONALITY", "في الطريق", TODAY)))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> as(director).run(() -> documents.letFollow(id, "NATIONALITY", " ", TODAY)))
                .hasMessageContaining("career.refused.reason");
        assertThatThrownBy(() ->
                        as(director).run(() -> documents.letFollow(id, "NATIONALITY", "في الطريق", TODAY.minusDays(1))))
                .hasMessageContaining("career.refused.document-due");
        assertThatThrownBy(() -> as(director).run(() -> documents.letFollow(id, "DIPLOMA", "في الطريق", TODAY)))
                .hasMessageContaining("document-may-not-follow");
        as(director).run(() -> documents.letFollow(id, "NATIONALITY", "في الطريق", TODAY.plusDays(20)));

        sign(id);
        assertThat(stood(id)).containsEntry("DIPLOMA", "THERE").containsEntry("NATIONALITY", "FOLLOWS");
        assertThat(Database.<Long>seeOne(
                        "select attachment_id from mujamma.act_document_stood where act_id = ? and code = 'DIPLOMA'",
                        id))
                .isEqualTo(diploma);
        Documents before = as(officer).call(() -> documents.of(id));
        assertThat(before.came("NATIONALITY")).isFalse();
        add(officer, "act", id, "NATIONALITY", null);
        Documents after = as(officer).call(() -> documents.of(id));
        assertThat(after.came("NATIONALITY")).isTrue();
        assertThat(after.stood()).as("what stood at the signature stays").isEqualTo(before.stood());
    }

    @Test
    void aPaperTakenOutBetweenSendingAndSigningStopsTheSignature() throws Exception {
        fix("DIPLOMA", Firmness.FIRM);
        long employee = CareerPeople.employee();
        Hat officer = CareerPeople.officer();
        long id = draft(employee, FIXED.plusDays(5));
        add(officer, "employee", employee, "NATIONALITY", null);
        long diploma = add(officer, "act", id, "DIPLOMA", null);
        as(officer).run(() -> drafts.sendRound(id));
        as(CareerPeople.director()).run(() -> visas.give(id));
        as(officer).run(() -> attachments.withdraw(diploma));
        assertThatThrownBy(() -> as(CareerPeople.signatory()).run(() -> signing.sign(id)))
                .hasMessageContaining("career.refused.documents.missing");
        assertThat(Database.<String>seeOne("select status from mujamma.act where id = ?", id))
                .isEqualTo("IN_VISA");
    }

    @Test
    void aRestrictedPaperCountsWithoutBeingNamedToWhoeverHasNoRightToIt() throws Exception {
        long employee = CareerPeople.employee();
        long id = draft(employee, TODAY);
        Hat doctor = CareerPeople.with(CareerPeople.officer(), Right.HEALTH);
        add(doctor, "employee", employee, "MEDICAL_CERTIFICATE", null);
        DocumentState fitness = as(CareerPeople.officer()).call(() -> documents.of(id)).now().stream()
                .filter(state -> state.document().code().equals("FITNESS"))
                .findFirst()
                .orElseThrow();
        assertThat(fitness.state()).isEqualTo(DocumentState.State.THERE);
        assertThat(fitness.proof().name()).isNull();
        assertThatThrownBy(() -> as(CareerPeople.officer())
                        .run(() -> attachments.get(fitness.proof().id())))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void theDecisionOfRecruitmentShowsItselfToTheInstallation() throws Exception {
        long employee = CareerPeople.employee();
        long recruitment = draft(employee, TODAY);
        sign(recruitment);
        long installation = as(CareerPeople.officer())
                .call(() -> drafts.draft(employee, ActContent.of("INSTALLATION", TODAY, ActContent.NOTHING)));
        assertThat(states(installation)).containsEntry("RECRUITMENT_DECISION", "THERE");
    }

    @Test
    void anotherBodySeesNothingOfIt() throws Exception {
        long id = draft(CareerPeople.employee(), TODAY);
        Hat foreign = Hats.madeUp("foreign", Role.HR_DIRECTOR, CareerPeople.OTHER_BODY, null);
        assertThatThrownBy(() -> as(foreign).run(() -> documents.of(id))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> as(foreign).run(() -> documents.letFollow(id, "DIPLOMA", "x", TODAY)))
                .isInstanceOf(NotFoundException.class);
        assertThat(as(foreign).call(() -> rules.rules()).documents("RECRUITMENT", "CIVIL_SERVICE", FIXED.plusDays(3)))
                .as("what one body fixes binds no other")
                .noneMatch(document -> document.own());
    }

    private void fix(String code, Firmness firmness) throws Exception {
        as(CareerPeople.director())
                .run(() -> rules.fix(new FixRule(
                        RuleKey.document("RECRUITMENT", "CIVIL_SERVICE", code),
                        FIXED,
                        List.of(firmness.ordinal()),
                        List.of(),
                        "النظام الداخلي المادة 4")));
    }

    private long draft(long employee, LocalDate effect) throws Exception {
        Situation named = new Situation(null, CareerPeople.grade(), 0, null, CareerPeople.unit());
        return as(CareerPeople.officer())
                .call(() -> drafts.draft(employee, ActContent.of("RECRUITMENT", effect, named)));
    }

    private void sign(long id) throws Exception {
        as(CareerPeople.officer()).run(() -> drafts.sendRound(id));
        as(CareerPeople.director()).run(() -> visas.give(id));
        as(CareerPeople.signatory()).run(() -> signing.sign(id));
    }

    private long add(Hat hat, String subject, long subjectId, String kind, LocalDate validTo) throws Exception {
        byte[] pdf = ("%PDF-1.7\n1 0 obj\n<</Type/Catalog>>\nendobj\n%" + subject + subjectId + kind + validTo
                        + "\ntrailer<<>>\nstartxref\n9\n%%EOF")
                .getBytes(StandardCharsets.ISO_8859_1);
        return as(hat).call(() -> attachments.add(
                new AddAttachment(subject, subjectId, kind, "paper", null, validTo),
                () -> new ByteArrayInputStream(pdf)));
    }

    private Map<String, String> states(long id) throws Exception {
        return as(CareerPeople.officer()).call(() -> documents.of(id)).now().stream()
                .collect(Collectors.toMap(
                        state -> state.document().code(), state -> state.state().name()));
    }

    private Map<String, String> stood(long id) throws Exception {
        return as(CareerPeople.officer()).call(() -> documents.of(id)).stood().stream()
                .collect(Collectors.toMap(each -> each.code(), each -> each.state()));
    }

    private static Caller as(Hat hat) {
        return Caller.wearing(hat);
    }
}
