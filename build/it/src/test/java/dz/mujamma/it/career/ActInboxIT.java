package dz.mujamma.it.career;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dz.mujamma.ejb.career.ActDraftService;
import dz.mujamma.ejb.career.ActInboxService;
import dz.mujamma.ejb.career.ActInboxService.Outcome;
import dz.mujamma.ejb.career.ActService;
import dz.mujamma.ejb.career.ActVisaService;
import dz.mujamma.ejb.career.VisaChainService;
import dz.mujamma.it.harness.Caller;
import dz.mujamma.it.harness.Database;
import dz.mujamma.it.harness.Deployments;
import dz.mujamma.it.harness.Facts;
import dz.mujamma.it.harness.Hats;
import dz.mujamma.persistence.career.ActContent;
import dz.mujamma.persistence.career.ActState;
import dz.mujamma.persistence.career.VisaStep;
import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.tenancy.Hat;
import dz.mujamma.persistence.tenancy.Role;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What waits for whom, by which chain, and many of them at once. */
@ExtendWith(ArquillianExtension.class)
class ActInboxIT {

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/ActDraftService")
    private ActDraftService drafts;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/ActVisaService")
    private ActVisaService visas;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/ActService")
    private ActService acts;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/ActInboxService")
    private ActInboxService inbox;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/VisaChainService")
    private VisaChainService chains;

    @Deployment
    static WebArchive deployment() {
        return Deployments.of(ActInboxIT.class, CareerPeople.class, Desk.class);
    }

    @Test
    void manyAreSignedFromTheInboxAndEachStandsForItself() throws Exception {
        long good = Desk.toSign(CareerPeople.employee(), simple());
        long bad = Desk.toSign(CareerPeople.employee(), Desk.installation());
        List<Outcome> outcomes = as(CareerPeople.signatory()).call(() -> inbox.sign(List.of(bad, good)));
        assertThat(outcomes.get(0).refusal().key()).isEqualTo("career.refused.position");
        assertThat(outcomes.get(1).isDone()).isTrue();
        assertThat(state(good)).isEqualTo("SIGNED");
        assertThat(state(bad)).isEqualTo("IN_VISA");
    }

    @Test
    void whatWaitsForSomebodyIsInTheInboxOfThatPersonAlone() throws Exception {
        long employee = CareerPeople.employee();
        long id = as(CareerPeople.officer()).call(() -> drafts.draft(employee, simple()));
        as(CareerPeople.officer()).run(() -> drafts.sendRound(id));
        assertThat(inboxOf(CareerPeople.director())).contains(id);
        assertThat(inboxOf(CareerPeople.officer())).doesNotContain(id);
        as(CareerPeople.director()).run(() -> visas.give(id));
        assertThat(inboxOf(CareerPeople.director())).doesNotContain(id);
        assertThat(inboxOf(CareerPeople.signatory())).contains(id);
    }

    @Test
    void aChainOfItsOwnNamesAChiefAndAnEmployee() throws Exception {
        long chief = CareerPeople.employee();
        long named = CareerPeople.employee();
        long employee = Facts.employee(CareerPeople.BODY, CareerPeople.HIRED, "CIVIL_SERVICE", chief);
        Localized label = new Localized("تأشيرة", "Visa");
        Hat director = CareerPeople.director();
        as(director)
                .run(() -> chains.set(
                        "RETIREMENT",
                        List.of(new VisaStep(label, Role.CHIEF, null), new VisaStep(label, null, named))));
        Hat officer = CareerPeople.officer();
        long id = as(officer)
                .call(() -> drafts.draft(employee, ActContent.of("RETIREMENT", LocalDate.now(), ActContent.NOTHING)));
        as(officer).run(() -> drafts.sendRound(id));
        assertThatThrownBy(() -> as(director).run(() -> visas.give(id)))
                .hasMessageContaining("career.refused.not-your-visa");
        Hat chiefHat = Hats.madeUp("chief-" + chief, Role.CHIEF, CareerPeople.BODY, chief);
        assertThat(as(chiefHat).call(() -> acts.get(id)).myVisa()).isTrue();
        as(chiefHat).run(() -> visas.give(id));
        as(Hats.madeUp("named-" + named, Role.HR_OFFICER, CareerPeople.BODY, named))
                .run(() -> visas.give(id));
        assertThat(as(officer).call(() -> acts.get(id)).act().row().state()).isEqualTo(ActState.TO_SIGN);
        as(director).run(() -> chains.set("RETIREMENT", List.of()));
    }

    @Test
    void manyVisasAreGivenAtOnceAndPagesOfTheInboxAreCutInTheDatabase() throws Exception {
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            long employee = CareerPeople.employee();
            ids.add(as(CareerPeople.officer()).call(() -> drafts.draft(employee, simple())));
            long id = ids.get(i);
            as(CareerPeople.officer()).run(() -> drafts.sendRound(id));
        }
        Hat director = CareerPeople.director();
        long all = as(director).call(() -> acts.inbox(0, 1)).total();
        List<Long> paged = new ArrayList<>();
        for (int first = 0; first < all; first += 2) {
            int from = first;
            List<Long> page = as(director).call(() -> acts.inbox(from, 2)).rows().stream()
                    .map(row -> row.id())
                    .toList();
            assertThat(page).hasSizeLessThanOrEqualTo(2);
            paged.addAll(page);
        }
        assertThat(paged).doesNotHaveDuplicates().hasSize((int) all).containsAll(ids);

        long drafted = as(director).call(() -> drafts.draft(CareerPeople.employee(), simple()));
        as(director).run(() -> drafts.sendRound(drafted));
        List<Long> wanted = new ArrayList<>(ids);
        wanted.add(2, drafted);
        List<Outcome> outcomes = as(director).call(() -> inbox.giveVisas(wanted));
        assertThat(outcomes).extracting(Outcome::act).containsExactlyElementsOf(wanted);
        assertThat(outcomes.get(2).refusal().key()).isEqualTo("career.refused.drafter-alone");
        assertThat(outcomes.stream().filter(Outcome::isDone).map(Outcome::act)).containsExactlyElementsOf(ids);
        assertThat(inboxOf(director)).doesNotContainAnyElementsOf(ids).contains(drafted);
        assertThat(inboxOf(CareerPeople.signatory())).containsAll(ids);
        assertThatThrownBy(() -> as(CareerPeople.self(CareerPeople.employee())).run(() -> inbox.giveVisas(ids)))
                .isInstanceOf(EJBAccessException.class);
    }

    private List<Long> inboxOf(Hat hat) throws Exception {
        return as(hat).call(() -> acts.inbox(0, 500)).rows().stream()
                .map(row -> row.id())
                .toList();
    }

    private static ActContent simple() {
        return Desk.recruitment(CareerPeople.grade(), null, CareerPeople.unit());
    }

    private static String state(long id) {
        return Database.seeOne("select status from mujamma.act where id = ?", id);
    }

    private static Caller as(Hat hat) {
        return Caller.wearing(hat);
    }
}
