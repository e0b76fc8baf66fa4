package dz.mujamma.it.career;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dz.mujamma.ejb.career.ActDraftService;
import dz.mujamma.ejb.career.ActNoticeService;
import dz.mujamma.ejb.career.ActSigningService;
import dz.mujamma.ejb.career.ActVisaService;
import dz.mujamma.it.harness.Caller;
import dz.mujamma.it.harness.Database;
import dz.mujamma.it.harness.Deployments;
import dz.mujamma.persistence.career.ActContent;
import dz.mujamma.persistence.career.ActNumber;
import dz.mujamma.persistence.career.Situation;
import dz.mujamma.persistence.tenancy.Hat;
import jakarta.ejb.EJB;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An act from the first word to the employee's "read". */
@ExtendWith(ArquillianExtension.class)
class ActLifeIT {
    private static final LocalDate HIRED = CareerPeople.HIRED;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/ActDraftService")
    private ActDraftService drafts;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/ActVisaService")
    private ActVisaService visas;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/ActSigningService")
    private ActSigningService signing;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/ActNoticeService")
    private ActNoticeService notices;

    @Deployment
    static WebArchive deployment() {
        return Deployments.of(ActLifeIT.class, CareerPeople.class);
    }

    @Test
    void anActIsDraftedSignedNumberedAndMakesTheTimeline() throws Exception {
        long employee = CareerPeople.employee();
        long unit = CareerPeople.unit();
        long grade = CareerPeople.grade();
        long post = CareerPeople.post(unit);

        ActNumber first =
                signed(employee, ActContent.of("RECRUITMENT", HIRED, new Situation(null, grade, 0, post, unit)));
        ActNumber second = signed(employee, ActContent.of("INSTALLATION", HIRED.plusDays(14), ActContent.NOTHING));

        assertThat(second.number()).isGreaterThan(first.number());
        assertThat(first.year()).isEqualTo(LocalDate.now().getYear());
        List<Map<String, Object>> periods = Database.see(
                "select position_id, grade_id, post_id, unit_id from mujamma.career_period "
                        + "where employee_id = ? and known_to is null order by valid_from",
                employee);
        assertThat(periods).extracting(row -> row.get("position_id")).containsExactly("APPOINTED", "PROBATION");
        assertThat(periods.get(1)).containsEntry("grade_id", grade).containsEntry("post_id", post);
        assertThat(Database.<Long>seeOne("select unit_id from mujamma.employee where id = ?", employee))
                .isEqualTo(unit);
        assertThat(Database.<String>seeOne("select post_title from mujamma.employee where id = ?", employee))
                .isEqualTo("مكلف بالدراسات");
    }

    @Test
    void nobodySignsWithoutASignature() throws Exception {
        long id = toSign(
                CareerPeople.employee(),
                ActContent.of(
                        "RECRUITMENT", HIRED, new Situation(null, CareerPeople.grade(), 0, null, CareerPeople.unit())));
        assertThatThrownBy(() -> as(CareerPeople.director()).run(() -> signing.sign(id)))
                .hasMessageContaining("career.refused.no-signature");
    }

    private ActNumber signed(long employee, ActContent content) throws Exception {
        long id = toSign(employee, content);
        return as(CareerPeople.signatory()).call(() -> signing.sign(id));
    }

    /** Through the usual chain: drafted by an officer, seen by the director. */
    private long toSign(long employee, ActContent content) throws Exception {
        Hat officer = CareerPeople.officer();
        long id = as(officer).call(() -> drafts.draft(employee, content));
        as(officer).run(() -> drafts.sendRound(id));
        as(CareerPeople.director()).run(() -> visas.give(id));
        return id;
    }

    private static Caller as(Hat hat) {
        return Caller.wearing(hat);
    }
}
