package dz.mujamma.it.career;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dz.mujamma.ejb.career.ActDraftService;
import dz.mujamma.ejb.career.ActNoticeService;
import dz.mujamma.ejb.career.ActService;
import dz.mujamma.ejb.career.ActSigningService;
import dz.mujamma.ejb.career.ActVisaService;
import dz.mujamma.ejb.document.Papers;
import dz.mujamma.it.harness.Caller;
import dz.mujamma.it.harness.Database;
import dz.mujamma.it.harness.Deployments;
import dz.mujamma.it.harness.Hats;
import dz.mujamma.persistence.career.ActContent;
import dz.mujamma.persistence.career.ActNumber;
import dz.mujamma.persistence.career.ActState;
import dz.mujamma.persistence.document.PaperLanguage;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.tenancy.Hat;
import dz.mujamma.persistence.tenancy.Role;
import jakarta.ejb.EJB;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The life of an act from draft to acknowledgement: visas in their order, and nothing changed after signature. */
@ExtendWith(ArquillianExtension.class)
class ActLifeIT {
    @EJB(lookup = "java:global/mujamma/mujamma-ejb/ActDraftService")
    private ActDraftService drafts;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/ActVisaService")
    private ActVisaService visas;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/ActSigningService")
    private ActSigningService signing;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/ActNoticeService")
    private ActNoticeService notices;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/ActService")
    private ActService acts;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/Papers")
    private Papers papers;

    @Deployment
    static WebArchive deployment() {
        return Deployments.of(ActLifeIT.class, CareerPeople.class, Desk.class);
    }

    @Test
    void anActIsDraftedSignedNumberedAndMakesTheTimeline() throws Exception {
        long employee = CareerPeople.employee();
        long unit = CareerPeople.unit();
        long grade = CareerPeople.grade();
        long post = CareerPeople.post(unit);

        ActNumber first = Desk.signed(employee, Desk.recruitment(grade, post, unit));
        ActNumber second = Desk.signed(employee, Desk.installation());

        assertThat(second.number()).isGreaterThan(first.number());
        assertThat(first.year()).isEqualTo(LocalDate.now().getYear());
        List<Map<String, Object>> periods = periods(employee);
        assertThat(periods).extracting(row -> row.get("position_id")).containsExactly("APPOINTED", "PROBATION");
        assertThat(periods.get(1)).containsEntry("grade_id", grade).containsEntry("post_id", post);
        assertThat(Database.<Long>seeOne("select unit_id from mujamma.employee where id = ?", employee))
                .isEqualTo(unit);
        assertThat(Database.<String>seeOne("select post_title from mujamma.employee where id = ?", employee))
                .isEqualTo("مكلف بالدراسات");
    }

    @Test
    void theEmployeeAcknowledgesAndReadsThePaper() throws Exception {
        long employee = CareerPeople.employee();
        Desk.signed(employee, Desk.recruitment(CareerPeople.grade(), null, CareerPeople.unit()));
        long id = Database.seeOne("select max(id) from mujamma.act where employee_id = ?", employee);
        Hat self = CareerPeople.self(employee);

        as(self).run(() -> notices.acknowledge(id));
        assertThat(as(self).call(() -> acts.mine(id)).row().state()).isEqualTo(ActState.ACKNOWLEDGED);
        long paper = Database.seeOne("select paper_id from mujamma.act where id = ?", id);
        assertThat(as(self).call(() -> papers.pdf(paper, PaperLanguage.AR))).startsWith("%PDF".getBytes());
        Hat stranger = CareerPeople.self(CareerPeople.employee());
        assertThatThrownBy(() -> as(stranger).run(() -> acts.mine(id))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> as(stranger).run(() -> notices.acknowledge(id)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void nobodySignsWithoutASignature() throws Exception {
        long id = Desk.toSign(CareerPeople.employee(), simple());
        assertThatThrownBy(() -> as(CareerPeople.director()).run(() -> signing.sign(id)))
                .hasMessageContaining("career.refused.no-signature");
    }

    @Test
    void whatIsSentBackStartsOver() throws Exception {
        Hat officer = CareerPeople.officer();
        long id = as(officer).call(() -> drafts.draft(CareerPeople.employee(), simple()));
        as(officer).run(() -> drafts.sendRound(id));
        assertThatThrownBy(() -> as(CareerPeople.director()).run(() -> visas.sendBack(id, " ")))
                .hasMessageContaining("career.refused.reason");
        as(CareerPeople.director()).run(() -> visas.sendBack(id, "الوثيقة ناقصة"));
        assertThat(state(id)).isEqualTo("DRAFT");
        as(officer).run(() -> drafts.sendRound(id));
        as(CareerPeople.director()).run(() -> visas.give(id));
        int version = Database.<Integer>seeOne("select version from mujamma.act where id = ?", id);
        as(officer).run(() -> drafts.change(id, version, simple()));
        assertThat(state(id)).as("an act that is changed loses its visas").isEqualTo("DRAFT");
        assertThatThrownBy(() -> as(CareerPeople.signatory()).run(() -> signing.sign(id)))
                .hasMessageContaining("career.refused.is-draft");
        assertThatThrownBy(() -> as(officer).run(() -> drafts.change(id, version, simple())))
                .hasMessageContaining("changed-meanwhile");
        assertThat(Database.<Long>seeOne("select count(distinct round) from mujamma.act_visa where act_id = ?", id))
                .isEqualTo(2);
    }

    @Test
    void theDrafterAloneAndThePersonConcernedGiveNoVisa() throws Exception {
        long employee = CareerPeople.employee();
        Hat director = CareerPeople.director();
        long id = as(director).call(() -> drafts.draft(employee, simple()));
        as(director).run(() -> drafts.sendRound(id));
        assertThatThrownBy(() -> as(director).run(() -> visas.give(id)))
                .hasMessageContaining("career.refused.drafter-alone");
        Hat concerned = Hats.madeUp("concerned-" + employee, Role.HR_DIRECTOR, CareerPeople.BODY, employee);
        assertThatThrownBy(() -> as(concerned).run(() -> visas.give(id)))
                .hasMessageContaining("career.refused.own-act");
        CareerPeople.right(employee);
        as(CareerPeople.director()).run(() -> visas.give(id));
        assertThatThrownBy(() -> as(concerned).run(() -> signing.sign(id)))
                .hasMessageContaining("career.refused.own-act");
    }

    @Test
    void nothingChangesASignedAct() throws Exception {
        long employee = CareerPeople.employee();
        Desk.signed(employee, simple());
        long id = Database.seeOne("select max(id) from mujamma.act where employee_id = ?", employee);
        Hat officer = CareerPeople.officer();
        assertThatThrownBy(() -> as(officer).run(() -> drafts.change(id, 0, simple())))
                .hasMessageContaining("career.refused.stays-as-signed");
        assertThatThrownBy(() -> as(officer).run(() -> drafts.discard(id)))
                .hasMessageContaining("career.refused.stays-as-signed");
        for (String change :
                List.of("effect_on = effect_on + 1", "number = 1", "status = 'DRAFT'", "restricted = true")) {
            try (Connection app = Database.asApp()) {
                Database.scope(app, CareerPeople.BODY);
                assertThatThrownBy(() -> Database.ask(
                                app, "update mujamma.act set " + change + " where id = ? returning id", id))
                        .hasMessageContaining("a signed or discarded act is not changed");
            }
        }
    }

    private static ActContent simple() {
        return Desk.recruitment(CareerPeople.grade(), null, CareerPeople.unit());
    }

    private static String state(long id) {
        return Database.seeOne("select status from mujamma.act where id = ?", id);
    }

    private static List<Map<String, Object>> periods(long employee) {
        return Database.see(
                "select position_id, grade_id, post_id, unit_id from mujamma.career_period "
                        + "where employee_id = ? and known_to is null order by valid_from",
                employee);
    }

    private static Caller as(Hat hat) {
        return Caller.wearing(hat);
    }
}
