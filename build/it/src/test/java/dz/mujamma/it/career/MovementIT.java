package dz.mujamma.it.career;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dz.mujamma.it.harness.Database;
import dz.mujamma.it.harness.Deployments;
import dz.mujamma.it.harness.Facts;
import dz.mujamma.it.harness.Hats;
import dz.mujamma.persistence.career.Position;
import dz.mujamma.persistence.career.movement.FilePart;
import dz.mujamma.persistence.career.movement.MovementKind;
import dz.mujamma.persistence.career.movement.MovementStage;
import dz.mujamma.persistence.career.movement.OpenMovement;
import dz.mujamma.persistence.personnel.dossier.Part;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.tenancy.Hat;
import dz.mujamma.persistence.tenancy.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From one body to another and back, each side under its own hats. */
@ExtendWith(ArquillianExtension.class)
class MovementIT extends MovementCase {
    @Deployment
    static WebArchive deployment() {
        return Deployments.of(MovementIT.class, MovementCase.class, CareerPeople.class);
    }

    @Test
    void somebodyIsSecondedToAnotherBodyAndComesBack() throws Exception {
        long employee = inService();
        Facts.child(HOME, employee, LocalDate.of(2018, 5, 6));
        long movement = accepted(employee, MovementKind.SECONDMENT);
        assertThat(positions(employee)).containsExactly("ACTIVE");

        sign(HOST, movement);
        assertThat(positions(employee)).as("one signature changes nothing").containsExactly("ACTIVE");
        sign(HOME, movement);
        await(movement, MovementStage.DONE);

        assertThat(positions(employee)).containsExactly("ACTIVE", "SECONDED");
        long there = Database.<Long>seeOne("select to_employee_id from mujamma.movement where id = ?", movement);
        assertThat(positions(there)).containsExactly("SECONDED_IN");
        assertThat(count(
                        "select count(*) from mujamma.employee_child where employee_id = ? and body_id = ?",
                        there,
                        HOST))
                .isOne();
        assertThat(count(
                        "select count(*) from mujamma.career_elsewhere where employee_id = ? and elsewhere = ? and valid_to = ?",
                        there,
                        HOME,
                        DAY))
                .isOne();
        assertThat(count("select count(*) from mujamma.movement_part where movement_id = ?", movement))
                .as("nothing is left on the way")
                .isZero();

        long back = as(officer(HOME))
                .call(() -> movements.open(new OpenMovement(
                        MovementKind.RETURN, null, employee, TODAY, null, "نهاية الانتداب", Set.of(FilePart.CAREER))));
        as(officer(HOME)).run(() -> movements.offer(back));
        as(officer(HOST)).run(() -> movements.accept(back));
        sign(HOME, back);
        sign(HOST, back);
        await(back, MovementStage.DONE);

        assertThat(positions(employee)).containsExactly("ACTIVE", "SECONDED", "ACTIVE");
        assertThat(positions(there)).containsExactly("SECONDED_IN", "ENDED");
        assertThat(count(
                        "select count(*) from mujamma.career_elsewhere where employee_id = ? and elsewhere = ?",
                        employee,
                        HOST))
                .isOne();
    }

    @Test
    void aTransferEndsTheOneCareerAndBeginsTheOther() throws Exception {
        long employee = inService();
        long movement = accepted(employee, MovementKind.TRANSFER);
        sign(HOME, movement);
        sign(HOST, movement);
        await(movement, MovementStage.DONE);

        assertThat(positions(employee)).containsExactly("ACTIVE", "ENDED");
        long there = Database.<Long>seeOne("select to_employee_id from mujamma.movement where id = ?", movement);
        assertThat(positions(there)).containsExactly("ACTIVE");
        assertThat(Database.<String>seeOne(
                        "select matricule from mujamma.employee where id = ? and body_id = ?", there, HOST))
                .startsWith("MV-");
        assertThat(Database.see("select from_reference, to_reference from mujamma.movement where id = ?", movement)
                        .get(0))
                .doesNotContainValue(null);
        refused(
                "movement.refused.handed-over",
                officer(HOME),
                () -> files.save(employee, Part.LANGUAGE, null, 0, Map.of("language", "FRENCH", "mastery", "GOOD")));
        as(officer(HOST))
                .run(() -> files.save(there, Part.LANGUAGE, null, 0, Map.of("language", "FRENCH", "mastery", "GOOD")));
    }

    @Test
    void untilTheDayNothingOfTheFilePassesOver() throws Exception {
        long employee = inService();
        Facts.child(HOME, employee, LocalDate.of(2018, 5, 6));
        long movement = accepted(employee, MovementKind.SECONDMENT, TODAY.plusDays(20));
        sign(HOME, movement);
        sign(HOST, movement);
        awaitReference(movement);

        long there = Database.<Long>seeOne("select to_employee_id from mujamma.movement where id = ?", movement);
        assertThat(stage(movement)).isEqualTo("SIGNED");
        assertThat(count("select count(*) from mujamma.employee_child where employee_id = ?", there))
                .isZero();
        assertThat(count("select count(*) from mujamma.movement_part where movement_id = ?", movement))
                .isZero();
    }

    @Test
    void withdrawnOrRefusedAtEachStageBothSidesAreAsTheyWere() throws Exception {
        for (MovementStage stage : List.of(MovementStage.DRAFT, MovementStage.OFFERED, MovementStage.ACCEPTED)) {
            long employee = inService();
            long hosted = count("select count(*) from mujamma.employee where body_id = ?", HOST);
            List<Map<String, Object>> before = periods(employee);
            Hat signatory = signatory(HOME);
            List<Map<String, Object>> both = rowsOfBoth();
            long movement = upTo(stage, employee);
            if (stage == MovementStage.ACCEPTED) {
                as(signatory).run(() -> movements.sign(movement));
            }
            as(officer(HOME)).run(() -> movements.withdraw(movement, "عدول"));
            assertThat(rowsOfBoth()).as("withdrawn at " + stage).isEqualTo(both);
            assertThat(periods(employee)).as("withdrawn at " + stage).isEqualTo(before);
            assertThat(count("select count(*) from mujamma.employee where body_id = ?", HOST))
                    .isEqualTo(hosted);
            assertThat(count(
                            "select count(*) from mujamma.act where employee_id = ? and kind_id like 'SECONDMENT%'",
                            employee))
                    .isZero();
        }
        for (MovementStage stage : List.of(MovementStage.OFFERED, MovementStage.ACCEPTED)) {
            long employee = inService();
            List<Map<String, Object>> before = periods(employee);
            Hat signatory = signatory(HOST);
            List<Map<String, Object>> both = rowsOfBoth();
            long movement = upTo(stage, employee);
            if (stage == MovementStage.ACCEPTED) {
                as(signatory).run(() -> movements.sign(movement));
            }
            as(officer(HOST)).run(() -> movements.refuse(movement, "لا حاجة"));
            assertThat(rowsOfBoth()).as("refused at " + stage).isEqualTo(both);
            assertThat(periods(employee)).as("refused at " + stage).isEqualTo(before);
        }
    }

    @Test
    void theOtherBodyKnowsThePersonFromItsAcceptanceOnAlone() throws Exception {
        long employee = inService();
        long movement = opened(employee, MovementKind.SECONDMENT, DAY);
        Hat there = officer(HOST);
        assertThatThrownBy(() -> as(there).run(() -> movements.get(movement))).isInstanceOf(NotFoundException.class);
        as(CareerPeople.self(employee)).run(() -> consents.consent(movement));
        as(officer(HOME)).run(() -> movements.offer(movement));
        as(there).run(() -> assertThat(movements.get(movement).card()).isNull());
        as(there).run(() -> movements.accept(movement));
        as(there).run(() -> assertThat(movements.get(movement).card()).isNotNull());
        as(officer("CNR"))
                .run(() -> assertThatThrownBy(() -> movements.get(movement)).isInstanceOf(NotFoundException.class));
    }

    @Test
    void nobodyIsOfferedWithoutConsentAndNobodyElseConsents() throws Exception {
        long employee = inService();
        long movement = opened(employee, MovementKind.SECONDMENT, DAY);
        refused("movement.refused.step", officer(HOME), () -> movements.offer(movement));
        long other = CareerPeople.employee();
        assertThatThrownBy(() -> as(CareerPeople.self(other)).run(() -> consents.consent(movement)))
                .isInstanceOf(NotFoundException.class);
        as(CareerPeople.self(employee)).run(() -> consents.decline(movement, "لا أوافق"));
        assertThat(stage(movement)).isEqualTo("WITHDRAWN");
    }

    @Test
    void eachBodyDoesItsOwnStepsOnly() throws Exception {
        long movement = upTo(MovementStage.OFFERED, inService());
        refused("movement.refused.step", officer(HOME), () -> movements.accept(movement));
        refused("movement.refused.step", officer(HOST), () -> movements.withdraw(movement, "x"));
        refused("movement.refused.step", signatory(HOST), () -> movements.sign(movement));
    }

    @Test
    void signingTakesASignatureAndAPlace() throws Exception {
        long movement = upTo(MovementStage.ACCEPTED, inService(), false);
        refused("movement.refused.placing", signatory(HOST), () -> movements.sign(movement));
        place(movement);
        Hat unauthorised = Hats.madeUp("d-" + NEXT.incrementAndGet(), Role.HR_DIRECTOR, HOST, someone(HOST));
        refused("career.refused.no-signature", unauthorised, () -> movements.sign(movement));
    }

    @Test
    void aTraineeIsNotSecondedAndTheArticleSaysSo() throws Exception {
        long employee = CareerPeople.employee();
        situate(employee, Position.PROBATION);
        refused(
                "career.refused.position",
                officer(HOME),
                () -> movements.open(wish(MovementKind.SECONDMENT, employee, DAY)));
    }
}
