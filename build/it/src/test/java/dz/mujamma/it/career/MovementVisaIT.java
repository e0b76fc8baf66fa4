package dz.mujamma.it.career;

import static org.assertj.core.api.Assertions.assertThat;

import dz.mujamma.ejb.career.VisaChainService;
import dz.mujamma.ejb.career.movement.MovementVisaService;
import dz.mujamma.ejb.career.movement.WaitingMovement;
import dz.mujamma.it.harness.Database;
import dz.mujamma.it.harness.Deployments;
import dz.mujamma.it.harness.Hats;
import dz.mujamma.persistence.career.VisaStep;
import dz.mujamma.persistence.career.movement.MovementKind;
import dz.mujamma.persistence.career.movement.MovementStage;
import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.tenancy.Hat;
import dz.mujamma.persistence.tenancy.Role;
import jakarta.ejb.EJB;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The visas of each body before it signs what both agree on. */
@ExtendWith(ArquillianExtension.class)
class MovementVisaIT extends MovementCase {
    private static final VisaStep OFFICER =
            new VisaStep(new Localized("تأشيرة المصلحة", "Visa du service"), Role.HR_OFFICER, null);
    private static final VisaStep DIRECTOR =
            new VisaStep(new Localized("تأشيرة المدير", "Visa du directeur"), Role.HR_DIRECTOR, null);

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/VisaChainService")
    private VisaChainService chains;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/MovementVisaService")
    private MovementVisaService movementVisas;

    @Deployment
    static WebArchive deployment() {
        return Deployments.of(MovementVisaIT.class, MovementCase.class, CareerPeople.class);
    }

    @BeforeEach
    void set() throws Exception {
        as(signatory(HOST)).run(() -> chains.set("SECONDMENT_IN", List.of(OFFICER, DIRECTOR)));
    }

    @AfterEach
    void unset() throws Exception {
        as(signatory(HOST)).run(() -> chains.set("SECONDMENT_IN", List.of()));
    }

    @Test
    void aBodySignsAfterItsOwnVisasOnly() throws Exception {
        long movement = upTo(MovementStage.ACCEPTED, inService());
        Hat sender = officer(HOST);
        refused("movement.refused.step", signatory(HOST), () -> movements.sign(movement));
        as(sender).run(() -> movementVisas.send(movement));
        refused("movement.refused.step", signatory(HOST), () -> movements.sign(movement));
        refused("movement.refused.step", signatory(HOST), () -> movementVisas.give(movement));
        refused("movement.refused.step", officer(HOME), () -> movementVisas.give(movement));
        Hat officer = officer(HOST);
        assertThat(waiting(officer)).contains(movement);
        assertThat(waiting(officer(HOME))).doesNotContain(movement);
        as(officer).run(() -> movementVisas.give(movement));
        assertThat(waiting(officer)).doesNotContain(movement);
        refused("movement.refused.step", signatory(HOST), () -> movements.sign(movement));
        Hat signatory = signatory(HOST);
        as(signatory).run(() -> movementVisas.give(movement));
        as(signatory).run(() -> movements.sign(movement));
        assertThat(states(movement)).containsExactly("GIVEN", "GIVEN", "GIVEN");
        sign(HOME, movement);
        await(movement, MovementStage.DONE);
    }

    @Test
    void whatIsSentBackIsMendedAndGoesRoundAnew() throws Exception {
        long movement = upTo(MovementStage.ACCEPTED, inService());
        as(officer(HOST)).run(() -> movementVisas.send(movement));
        as(officer(HOST)).run(() -> movementVisas.sendBack(movement, "المنصب غير مناسب"));
        assertThat(states(movement)).containsExactly("SENT_BACK", "DROPPED", "DROPPED");
        as(officer(HOST)).run(() -> movementVisas.send(movement));
        as(officer(HOST)).run(() -> movementVisas.give(movement));
        place(movement);
        assertThat(states(movement))
                .as("another place was not seen by anybody")
                .containsExactly("SENT_BACK", "DROPPED", "DROPPED", "GIVEN", "DROPPED", "DROPPED");
        refused("movement.refused.step", signatory(HOST), () -> movements.sign(movement));
        assertThat(Database.see(
                        "select kind from mujamma.movement_event where movement_id = ? and kind like 'SENT%'",
                        movement))
                .hasSize(3);
        assertThat(as(officer(HOME)).call(() -> movements.get(movement)).events())
                .as("the visas of a body are its own affair")
                .noneMatch(event -> event.kind().startsWith("SENT"));
    }

    @Test
    void aKindWithoutAChainIsSignedAtOnceAndARefusalDropsTheRound() throws Exception {
        long transfer = accepted(inService(), MovementKind.TRANSFER);
        sign(HOST, transfer);
        long movement = upTo(MovementStage.ACCEPTED, inService());
        as(officer(HOST)).run(() -> movementVisas.send(movement));
        as(officer(HOST)).run(() -> movements.refuse(movement, "لا حاجة"));
        assertThat(states(movement)).containsOnly("DROPPED");
        assertThat(waiting(officer(HOST))).doesNotContain(movement);
    }

    @Test
    void nobodyGivesAVisaOnTheOwnMovementNorAllOfThemAlone() throws Exception {
        long employee = inService();
        as(CareerPeople.director()).run(() -> chains.set("SECONDMENT_ON_REQUEST", List.of(OFFICER)));
        try {
            long movement = upTo(MovementStage.ACCEPTED, employee);
            Hat sender = officer(HOME);
            as(sender).run(() -> movementVisas.send(movement));
            refused("career.refused.drafter-alone", sender, () -> movementVisas.give(movement));
            Hat self = Hats.madeUp("hr-self-" + employee, Role.HR_OFFICER, HOME, employee);
            refused("career.refused.own-act", self, () -> movementVisas.give(movement));
        } finally {
            as(CareerPeople.director()).run(() -> chains.set("SECONDMENT_ON_REQUEST", List.of()));
        }
    }

    private List<Long> waiting(Hat hat) throws Exception {
        return as(hat).call(() -> movementVisas.inbox()).stream()
                .map(WaitingMovement::movement)
                .map(movement -> movement.id())
                .toList();
    }

    private static List<String> states(long movement) {
        return Database.see("select state from mujamma.act_visa where movement_id = ? order by round, no", movement)
                .stream()
                .map(row -> (String) row.get("state"))
                .toList();
    }
}
