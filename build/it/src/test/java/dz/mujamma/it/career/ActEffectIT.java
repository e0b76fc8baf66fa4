package dz.mujamma.it.career;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dz.mujamma.ejb.career.ActDraftService;
import dz.mujamma.ejb.career.ActService;
import dz.mujamma.ejb.career.ActSigningService;
import dz.mujamma.ejb.career.preview.ActPreview;
import dz.mujamma.ejb.career.preview.ActPreviewService;
import dz.mujamma.it.harness.Caller;
import dz.mujamma.it.harness.Database;
import dz.mujamma.it.harness.Deployments;
import dz.mujamma.persistence.career.ActContent;
import dz.mujamma.persistence.career.ActNumber;
import dz.mujamma.persistence.tenancy.Hat;
import jakarta.ejb.EJB;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What acts make of a career: past and future effect, corrections and cancellations, and what the preview says of it. */
@ExtendWith(ArquillianExtension.class)
class ActEffectIT {
    @EJB(lookup = "java:global/mujamma/mujamma-ejb/ActDraftService")
    private ActDraftService drafts;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/ActSigningService")
    private ActSigningService signing;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/ActService")
    private ActService acts;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/ActPreviewService")
    private ActPreviewService previews;

    @Deployment
    static WebArchive deployment() {
        return Deployments.of(ActEffectIT.class, CareerPeople.class, Desk.class);
    }

    @Test
    void cancellingGivesBackTheStateBeforeAndBothAreKnown() throws Exception {
        long employee = CareerPeople.employee();
        Desk.hire(employee, null, CareerPeople.unit());
        List<Map<String, Object>> before = periods(employee);
        Desk.signed(
                employee,
                ActContent.of("ASSIGNMENT", Desk.CONFIRMED.plusDays(100), Desk.named(null, null, CareerPeople.unit())));
        List<Map<String, Object>> moved = periods(employee);
        assertThat(moved).hasSize(before.size() + 1);
        long assignment = Database.seeOne("select max(id) from mujamma.act where employee_id = ?", employee);

        long cancellation = as(CareerPeople.officer()).call(() -> drafts.cancel(assignment));
        signRound(cancellation);

        assertThat(periods(employee)).isEqualTo(before);
        assertThat(Database.see(
                        "select position_id, grade_id, post_id, unit_id from mujamma.career_period p where employee_id = ? "
                                + "and known_from <= a.signed_at and (known_to is null or known_to > a.signed_at) "
                                        .replace("a.signed_at", "(select signed_at from mujamma.act where id = ?)")
                                + "order by valid_from",
                        employee,
                        assignment,
                        assignment))
                .as("as it was known when the assignment had been signed")
                .isEqualTo(moved);
        ActService.ActFile file = as(CareerPeople.officer()).call(() -> acts.get(assignment));
        assertThat(file.act().row().overruledBy()).isEqualTo("CANCELLATION");
        assertThat(file.act().successors()).extracting(each -> each.id()).containsExactly(cancellation);
        assertThat(Database.<String>seeOne(
                        "select p.state from mujamma.paper p join mujamma.act a on a.paper_id = p.id where a.id = ?",
                        assignment))
                .isEqualTo("CANCELLED");
    }

    @Test
    void aCorrectionTakesThePlaceOfWhatItCorrects() throws Exception {
        long employee = CareerPeople.employee();
        Desk.hire(employee, null, CareerPeople.unit());
        LocalDate day = Desk.CONFIRMED.plusDays(100);
        Desk.signed(employee, ActContent.of("ASSIGNMENT", day, Desk.named(null, null, CareerPeople.unit())));
        long wrong = Database.seeOne("select max(id) from mujamma.act where employee_id = ?", employee);
        long right = CareerPeople.unit();
        Hat officer = CareerPeople.officer();
        long correction = as(officer).call(() -> drafts.correct(wrong));
        as(officer)
                .run(() -> drafts.change(
                        correction,
                        0,
                        ActContent.of("CORRECTION", day, Desk.named(null, null, right))
                                .about(wrong)));
        signRound(correction);
        List<Map<String, Object>> periods = periods(employee);
        assertThat(periods.get(periods.size() - 1)).containsEntry("unit_id", right);
        assertThatThrownBy(() -> as(CareerPeople.officer())
                        .call(() -> signRound(as(CareerPeople.officer()).call(() -> drafts.cancel(wrong)))))
                .as("what is corrected stands no longer")
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void aPastActThatWouldMakeALaterOneUnlawfulIsRefused() throws Exception {
        long employee = CareerPeople.employee();
        Desk.hire(employee, null, CareerPeople.unit());
        Desk.signed(
                employee,
                ActContent.of("ASSIGNMENT", LocalDate.now().plusDays(60), Desk.named(null, null, CareerPeople.unit())));
        long resignation = Desk.toSign(
                employee, ActContent.of("RESIGNATION", LocalDate.now().plusDays(30), ActContent.NOTHING));
        assertThatThrownBy(() -> as(CareerPeople.signatory()).run(() -> signing.sign(resignation)))
                .hasMessageContaining("career.refused.position")
                .hasMessageContaining("career.position.ENDED");
        ActPreview preview = as(CareerPeople.director()).call(() -> previews.of(resignation));
        assertThat(preview.isLawful()).isFalse();
    }

    @Test
    void theFutureDoesNotShowInTheStaffListYet() throws Exception {
        long employee = CareerPeople.employee();
        Desk.hire(employee, null, CareerPeople.unit());
        Long unit = Database.seeOne("select unit_id from mujamma.employee where id = ?", employee);
        long later = CareerPeople.unit();
        Desk.signed(employee, ActContent.of("ASSIGNMENT", LocalDate.now().plusDays(60), Desk.named(null, null, later)));
        assertThat(Database.<Long>seeOne("select unit_id from mujamma.employee where id = ?", employee))
                .isEqualTo(unit);
    }

    /** Assignments on days in any order, some taken back: what is stored has no gap, and is what it was before each cancellation. */
    @Test
    void theStoredTimelineIsWholeWhateverTheOrderOfTheDays() throws Exception {
        long employee = CareerPeople.employee();
        Desk.hire(employee, null, CareerPeople.unit());
        Random random = new Random(7);
        for (int i = 0; i < 8; i++) {
            List<Map<String, Object>> before = stored(employee);
            LocalDate day = Desk.CONFIRMED.plusDays(1 + random.nextInt(1500));
            Desk.signed(employee, Desk.assignment(day, null, CareerPeople.unit()));
            List<Map<String, Object>> after = stored(employee);
            assertThat(after).as("an assignment on %s", day).hasSizeGreaterThanOrEqualTo(before.size());
            isWhole(after);
            if (i % 2 == 1) {
                long last = Database.seeOne("select max(id) from mujamma.act where employee_id = ?", employee);
                signRound(as(CareerPeople.officer()).call(() -> drafts.cancel(last)));
                assertThat(stored(employee)).as("%s taken back", day).isEqualTo(before);
            }
        }
    }

    private static List<Map<String, Object>> stored(long employee) {
        return Database.see(
                "select valid_from, valid_to, position_id, grade_id, step, post_id, unit_id, act_id from mujamma.career_period "
                        + "where employee_id = ? and known_to is null order by valid_from",
                employee);
    }

    private static void isWhole(List<Map<String, Object>> periods) {
        for (int i = 0; i < periods.size(); i++) {
            Object next = i + 1 < periods.size() ? periods.get(i + 1).get("valid_from") : null;
            assertThat(periods.get(i).get("valid_to")).isEqualTo(next);
        }
    }

    @Test
    void thePreviewSaysWhatSigningWillDo() throws Exception {
        long employee = CareerPeople.employee();
        Desk.hire(employee, null, CareerPeople.unit());
        long unit = CareerPeople.unit();
        long id = Desk.toSign(
                employee, ActContent.of("ASSIGNMENT", Desk.CONFIRMED.plusDays(50), Desk.named(null, null, unit)));
        ActPreview preview = as(CareerPeople.director()).call(() -> previews.of(id));
        assertThat(preview.refusals()).isEmpty();
        assertThat(preview.stretches().get(preview.stretches().size() - 1).differs("UNIT"))
                .isTrue();
        assertThat(periods(employee)).as("nothing is written").hasSize(3);
        as(CareerPeople.signatory()).run(() -> signing.sign(id));
        assertThat(periods(employee).get(3)).containsEntry("unit_id", unit);
    }

    private static List<Map<String, Object>> periods(long employee) {
        return Database.see(
                "select position_id, grade_id, post_id, unit_id from mujamma.career_period "
                        + "where employee_id = ? and known_to is null order by valid_from",
                employee);
    }

    private static ActNumber signRound(long id) throws Exception {
        Desk.seen(id);
        return Desk.sign(id);
    }

    private static Caller as(Hat hat) {
        return Caller.wearing(hat);
    }
}
