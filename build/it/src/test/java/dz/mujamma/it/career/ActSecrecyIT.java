package dz.mujamma.it.career;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dz.mujamma.ejb.career.ActDraftService;
import dz.mujamma.ejb.career.ActService;
import dz.mujamma.ejb.career.ActSigningService;
import dz.mujamma.ejb.career.ActVisaService;
import dz.mujamma.ejb.career.preview.ActPreviewService;
import dz.mujamma.it.harness.Caller;
import dz.mujamma.it.harness.Database;
import dz.mujamma.it.harness.Deployments;
import dz.mujamma.it.harness.Hats;
import dz.mujamma.persistence.career.ActContent;
import dz.mujamma.persistence.career.ActFilter;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.shared.SortBy;
import dz.mujamma.persistence.tenancy.Hat;
import dz.mujamma.persistence.tenancy.Right;
import dz.mujamma.persistence.tenancy.Role;
import jakarta.ejb.EJB;
import java.sql.Connection;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Acts that are not there for others: of another body, of other people, of discipline. */
@ExtendWith(ArquillianExtension.class)
class ActSecrecyIT {
    @EJB(lookup = "java:global/mujamma/mujamma-ejb/ActDraftService")
    private ActDraftService drafts;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/ActVisaService")
    private ActVisaService visas;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/ActSigningService")
    private ActSigningService signing;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/ActService")
    private ActService acts;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/ActPreviewService")
    private ActPreviewService previews;

    @Deployment
    static WebArchive deployment() {
        return Deployments.of(ActSecrecyIT.class, CareerPeople.class, Desk.class);
    }

    @Test
    void anothersNumbersAreNotThere() throws Exception {
        long employee = CareerPeople.employee();
        long id = as(CareerPeople.officer()).call(() -> drafts.draft(employee, simple()));
        Hat foreign = Hats.madeUp("foreign", Role.HR_DIRECTOR, CareerPeople.OTHER_BODY, null);
        assertThatThrownBy(() -> as(foreign).run(() -> acts.get(id))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> as(foreign).run(() -> drafts.discard(id))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> as(foreign).run(() -> signing.sign(id))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> as(foreign).run(() -> drafts.draft(employee, simple())))
                .isInstanceOf(NotFoundException.class);
        Hat chief = Hats.madeUp("chief-of-others", Role.CHIEF, CareerPeople.BODY, CareerPeople.employee());
        assertThatThrownBy(() -> as(chief).run(() -> acts.get(id))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void disciplineIsHiddenFromWhoeverHasNoRightToIt() throws Exception {
        long employee = CareerPeople.employee();
        Desk.hire(employee, null, CareerPeople.unit());
        Hat trusted = CareerPeople.with(CareerPeople.officer(), Right.DISCIPLINE);
        Hat plain = CareerPeople.officer();
        ActContent sanction = ActContent.of("SANCTION_REPRIMAND", Desk.CONFIRMED.plusDays(30), ActContent.NOTHING);
        assertThatThrownBy(() -> as(plain).run(() -> drafts.draft(employee, sanction)))
                .isInstanceOf(NotFoundException.class);
        long id = as(trusted).call(() -> drafts.draft(employee, sanction));
        assertThatThrownBy(() -> as(plain).run(() -> acts.get(id))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> as(plain).run(() -> previews.of(id))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> as(plain).run(() -> drafts.sendRound(id))).isInstanceOf(NotFoundException.class);
        assertThat(as(plain).call(() -> acts.count(ActFilter.of(employee)))).isEqualTo(3);
        assertThat(as(trusted).call(() -> acts.count(ActFilter.of(employee)))).isEqualTo(4);
        assertThatThrownBy(() -> as(CareerPeople.self(employee)).run(() -> acts.mine(id)))
                .as("a draft is nothing yet for the person concerned")
                .isInstanceOf(NotFoundException.class);

        as(trusted).run(() -> drafts.sendRound(id));
        assertThatThrownBy(() -> as(CareerPeople.director()).run(() -> visas.give(id)))
                .isInstanceOf(NotFoundException.class);
        as(CareerPeople.with(CareerPeople.director(), Right.DISCIPLINE)).run(() -> visas.give(id));
        as(CareerPeople.with(CareerPeople.signatory(), Right.DISCIPLINE)).run(() -> signing.sign(id));
        assertThat(as(CareerPeople.self(employee))
                        .call(() -> acts.mine(id))
                        .row()
                        .id())
                .isEqualTo(id);
        assertThat(as(plain).call(() -> acts.page(ActFilter.of(employee), new SortBy("effect", false), 0, 50)).stream()
                        .map(row -> row.id()))
                .doesNotContain(id);
        try (Connection app = Database.asApp()) {
            Database.scope(app, CareerPeople.BODY);
            assertThat(Database.ask(app, "select id from mujamma.act where id = ?", id))
                    .isEmpty();
            assertThat(Database.ask(app, "select id from mujamma.act_visa where act_id = ?", id))
                    .isEmpty();
            assertThat(Database.ask(
                            app,
                            "select id from mujamma.audit_entry where table_name = 'act' and row_id = ?",
                            String.valueOf(id)))
                    .isEmpty();
        }
        assertThat(as(plain).call(() -> signedLater(employee)))
                .as("the fold sees it all the same")
                .isPositive();
    }

    private long signedLater(long employee) throws Exception {
        return Desk.signed(
                        employee,
                        ActContent.of(
                                "ASSIGNMENT",
                                Desk.CONFIRMED.plusDays(200),
                                Desk.named(null, null, CareerPeople.unit())))
                .number();
    }

    private static ActContent simple() {
        return Desk.recruitment(CareerPeople.grade(), null, CareerPeople.unit());
    }

    private static Caller as(Hat hat) {
        return Caller.wearing(hat);
    }
}
