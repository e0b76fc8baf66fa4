package dz.mujamma.it.career;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dz.mujamma.ejb.career.ActSigningService;
import dz.mujamma.ejb.career.SigningRightService;
import dz.mujamma.ejb.career.SigningRightService.Wanted;
import dz.mujamma.it.harness.Caller;
import dz.mujamma.it.harness.Database;
import dz.mujamma.it.harness.Deployments;
import dz.mujamma.persistence.career.ActContent;
import dz.mujamma.persistence.career.ActFamily;
import dz.mujamma.persistence.career.ActNumber;
import dz.mujamma.persistence.career.Scoped;
import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.tenancy.Hat;
import jakarta.ejb.EJB;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who signs, inside which delegation, and under which number: without gap or double, also at once. */
@ExtendWith(ArquillianExtension.class)
class SigningIT {
    @EJB(lookup = "java:global/mujamma/mujamma-ejb/ActSigningService")
    private ActSigningService signing;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/SigningRightService")
    private SigningRightService rights;

    @Deployment
    static WebArchive deployment() {
        return Deployments.of(SigningIT.class, CareerPeople.class, Desk.class);
    }

    @Test
    void aDelegateSignsInsideTheDelegationAlone() throws Exception {
        Hat giver = CareerPeople.director();
        Hat delegate = CareerPeople.director();
        long right = CareerPeople.right(giver.employeeId());
        LocalDate today = LocalDate.now();
        Scoped recruitment = new Scoped(Set.of(ActFamily.RECRUITMENT), Set.of(), Set.of());
        Localized capacity = new Localized("نائب المدير العام", "Le Directeur général adjoint");
        long delegation = as(giver)
                .call(() -> rights.delegate(
                        right, new Wanted(delegate.employeeId(), capacity, recruitment, today, today.plusDays(5))));
        assertThatThrownBy(() -> as(giver)
                        .run(() -> rights.delegate(
                                right, new Wanted(giver.employeeId(), capacity, recruitment, today, today))))
                .hasMessageContaining("delegation-to-oneself");

        long employee = CareerPeople.employee();
        long inside = Desk.toSign(employee, simple());
        as(delegate).run(() -> signing.sign(inside));
        assertThat(Database.<String>seeOne("select signatory_fr from mujamma.act where id = ?", inside))
                .startsWith("Pour le Directeur général et par délégation\nLe Directeur général adjoint\n");
        assertThat(Database.<String>seeOne("select signatory_ar from mujamma.act where id = ?", inside))
                .startsWith("عن المدير العام وبتفويض منه");

        Desk.signed(employee, Desk.installation());
        long outside = Desk.toSign(
                employee, ActContent.of("ASSIGNMENT", Desk.CONFIRMED, Desk.named(null, null, CareerPeople.unit())));
        assertThatThrownBy(() -> as(delegate).run(() -> signing.sign(outside)))
                .hasMessageContaining("career.refused.no-signature");

        long revoked = Desk.toSign(CareerPeople.employee(), simple());
        as(giver).run(() -> rights.revoke(delegation));
        assertThatThrownBy(() -> as(delegate).run(() -> signing.sign(revoked)))
                .hasMessageContaining("career.refused.no-signature");
        as(giver)
                .run(() -> rights.delegate(
                        right,
                        new Wanted(delegate.employeeId(), capacity, Scoped.ALL, today.plusDays(1), today.plusDays(9))));
        assertThatThrownBy(() -> as(delegate).run(() -> signing.sign(revoked)))
                .as("not before its first day")
                .hasMessageContaining("career.refused.no-signature");
    }

    @Test
    void aDelegationIsNeverWiderThanTheRight() throws Exception {
        Hat giver = CareerPeople.director();
        LocalDate today = LocalDate.now();
        Localized capacity = new Localized("مدير", "Le Directeur");
        long unit = CareerPeople.unit();
        Scoped narrow = new Scoped(Set.of(ActFamily.RECRUITMENT), Set.of(), Set.of(unit));
        long right = as(giver)
                .call(() -> rights.give(new Wanted(giver.employeeId(), capacity, narrow, today, today.plusDays(30))));
        long other = CareerPeople.employee();
        for (Scoped wide : List.of(
                Scoped.ALL,
                new Scoped(Set.of(ActFamily.RECRUITMENT), Set.of(), Set.of()),
                new Scoped(Set.of(ActFamily.RECRUITMENT, ActFamily.ENDING), Set.of(), Set.of(unit)),
                new Scoped(Set.of(ActFamily.RECRUITMENT), Set.of(), Set.of(CareerPeople.unit())))) {
            assertThatThrownBy(() -> as(giver)
                            .run(() -> rights.delegate(right, new Wanted(other, capacity, wide, today, today))))
                    .hasMessageContaining("career.refused.delegation-wider");
        }
        assertThatThrownBy(() -> as(giver)
                        .run(() ->
                                rights.delegate(right, new Wanted(other, capacity, narrow, today, today.plusDays(31)))))
                .hasMessageContaining("career.refused.delegation-days");
        as(giver).run(() -> rights.delegate(right, new Wanted(other, capacity, narrow, today, today.plusDays(30))));
    }

    @Test
    void fiftyActsSignedAtOnceLeaveNoGapAndNoDouble() throws Exception {
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            ids.add(Desk.toSign(CareerPeople.employee(), simple()));
        }
        Hat signatory = CareerPeople.signatory();
        int before = lastNumber();
        ExecutorService pool = Executors.newFixedThreadPool(10);
        List<Future<ActNumber>> signed = new ArrayList<>();
        for (long id : ids) {
            Callable<ActNumber> sign = () -> as(signatory).call(() -> signing.sign(id));
            signed.add(pool.submit(sign));
        }
        List<Integer> numbers = new ArrayList<>();
        for (Future<ActNumber> each : signed) {
            numbers.add(each.get().number());
        }
        pool.shutdown();
        assertThat(numbers).doesNotHaveDuplicates().hasSize(50);
        List<Integer> all = numbersAfter(before);
        assertThat(all).containsAll(numbers);
        assertThat(all)
                .as("no gap")
                .isEqualTo(IntStream.rangeClosed(before + 1, before + all.size())
                        .boxed()
                        .toList());
    }

    @Test
    void ofTwoWhoSignTheSameActAtOnceOneReadsASentence() throws Exception {
        long id = Desk.toSign(CareerPeople.employee(), simple());
        Hat one = CareerPeople.signatory();
        Hat other = CareerPeople.signatory();
        ExecutorService pool = Executors.newFixedThreadPool(2);
        List<String> answers = new ArrayList<>();
        List<Future<String>> both = List.of(one, other).stream()
                .map(hat -> pool.submit(() -> {
                    try {
                        return as(hat).call(() -> signing.sign(id)).reference();
                    } catch (RuntimeException refused) {
                        return refused.getMessage();
                    }
                }))
                .toList();
        for (Future<String> each : both) {
            answers.add(each.get());
        }
        pool.shutdown();
        assertThat(answers).anyMatch(answer -> answer.startsWith("DEC "));
        assertThat(answers)
                .anyMatch(answer -> answer.contains("already-signed") || answer.contains("changed-meanwhile"));
        assertThat(Database.<Long>seeOne("select count(*) from mujamma.act where id = ? and number is not null", id))
                .isEqualTo(1);
    }

    @Test
    void aSignatureThatFailsGivesItsNumberBack() throws Exception {
        long employee = CareerPeople.employee();
        Hat signatory = CareerPeople.signatory();
        long unlawful = Desk.toSign(employee, Desk.installation());
        assertThatThrownBy(() -> as(signatory).run(() -> signing.sign(unlawful)))
                .hasMessageContaining("career.refused.position");
        int before = lastNumber();
        long post = CareerPeople.post(CareerPeople.unit());
        Desk.signed(CareerPeople.employee(), Desk.recruitment(CareerPeople.grade(), post, CareerPeople.unit()));
        long taken =
                Desk.toSign(CareerPeople.employee(), Desk.recruitment(CareerPeople.grade(), post, CareerPeople.unit()));
        assertThatThrownBy(() -> as(signatory).run(() -> signing.sign(taken)))
                .hasMessageContaining("career.refused.post-taken");
        ActNumber next = Desk.signed(CareerPeople.employee(), simple());
        List<Integer> all = numbersAfter(before);
        assertThat(all)
                .contains(next.number())
                .isEqualTo(IntStream.rangeClosed(before + 1, before + all.size())
                        .boxed()
                        .toList());
    }

    private static ActContent simple() {
        return Desk.recruitment(CareerPeople.grade(), null, CareerPeople.unit());
    }

    private static int lastNumber() {
        return Database.<Number>seeOne(
                        "select coalesce(max(last), 0) from mujamma.register_counter where body_id = 'CNAS' "
                                + "and register = 'DECISIONS' and year = extract(year from current_date)")
                .intValue();
    }

    private static List<Integer> numbersAfter(int before) {
        return Database.see(
                        "select number from mujamma.act where body_id = 'CNAS' and register = 'DECISIONS' "
                                + "and year = extract(year from current_date) and number > ? order by number",
                        before)
                .stream()
                .map(row -> (Integer) row.get("number"))
                .toList();
    }

    private static Caller as(Hat hat) {
        return Caller.wearing(hat);
    }
}
