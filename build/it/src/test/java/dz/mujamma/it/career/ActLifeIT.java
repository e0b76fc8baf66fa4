package dz.mujamma.it.career;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dz.mujamma.ejb.career.ActDraftService;
import dz.mujamma.ejb.career.ActInboxService;
import dz.mujamma.ejb.career.ActInboxService.Outcome;
import dz.mujamma.ejb.career.ActNoticeService;
import dz.mujamma.ejb.career.ActService;
import dz.mujamma.ejb.career.ActSigningService;
import dz.mujamma.ejb.career.ActVisaService;
import dz.mujamma.ejb.career.SigningRightService;
import dz.mujamma.ejb.career.SigningRightService.Wanted;
import dz.mujamma.ejb.career.VisaChainService;
import dz.mujamma.ejb.career.preview.ActPreview;
import dz.mujamma.ejb.career.preview.ActPreviewService;
import dz.mujamma.ejb.document.Papers;
import dz.mujamma.it.harness.Caller;
import dz.mujamma.it.harness.Database;
import dz.mujamma.it.harness.Deployments;
import dz.mujamma.it.harness.Hats;
import dz.mujamma.persistence.career.ActContent;
import dz.mujamma.persistence.career.ActFamily;
import dz.mujamma.persistence.career.ActFilter;
import dz.mujamma.persistence.career.ActNumber;
import dz.mujamma.persistence.career.ActState;
import dz.mujamma.persistence.career.Scoped;
import dz.mujamma.persistence.career.Situation;
import dz.mujamma.persistence.career.VisaStep;
import dz.mujamma.persistence.document.PaperLanguage;
import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.shared.SortBy;
import dz.mujamma.persistence.tenancy.Hat;
import dz.mujamma.persistence.tenancy.Right;
import dz.mujamma.persistence.tenancy.Role;
import jakarta.ejb.EJB;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/ActService")
    private ActService acts;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/ActInboxService")
    private ActInboxService inbox;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/ActPreviewService")
    private ActPreviewService previews;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/SigningRightService")
    private SigningRightService rights;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/VisaChainService")
    private VisaChainService chains;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/Papers")
    private Papers papers;

    @Deployment
    static WebArchive deployment() {
        return Deployments.of(ActLifeIT.class, CareerPeople.class);
    }

    private static final LocalDate START = LocalDate.now().minusYears(4);
    private static final LocalDate CONFIRMED = START.plusDays(380);

    @Test
    void anActIsDraftedSignedNumberedAndMakesTheTimeline() throws Exception {
        long employee = CareerPeople.employee();
        long unit = CareerPeople.unit();
        long grade = CareerPeople.grade();
        long post = CareerPeople.post(unit);

        ActNumber first = signed(employee, recruitment(grade, post, unit));
        ActNumber second = signed(employee, installation());

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
        signed(employee, recruitment(CareerPeople.grade(), null, CareerPeople.unit()));
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
        long id = toSign(CareerPeople.employee(), simple());
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
        long inside = toSign(employee, simple());
        as(delegate).run(() -> signing.sign(inside));
        assertThat(Database.<String>seeOne("select signatory_fr from mujamma.act where id = ?", inside))
                .startsWith("Pour le Directeur général et par délégation\nLe Directeur général adjoint\n");
        assertThat(Database.<String>seeOne("select signatory_ar from mujamma.act where id = ?", inside))
                .startsWith("عن المدير العام وبتفويض منه");

        signed(employee, installation());
        long outside = toSign(employee, ActContent.of("ASSIGNMENT", CONFIRMED, named(null, null, CareerPeople.unit())));
        assertThatThrownBy(() -> as(delegate).run(() -> signing.sign(outside)))
                .hasMessageContaining("career.refused.no-signature");

        long revoked = toSign(CareerPeople.employee(), simple());
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
            ids.add(toSign(CareerPeople.employee(), simple()));
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
        long id = toSign(CareerPeople.employee(), simple());
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
        long unlawful = toSign(employee, installation());
        assertThatThrownBy(() -> as(signatory).run(() -> signing.sign(unlawful)))
                .hasMessageContaining("career.refused.position");
        int before = lastNumber();
        long post = CareerPeople.post(CareerPeople.unit());
        signed(CareerPeople.employee(), recruitment(CareerPeople.grade(), post, CareerPeople.unit()));
        long taken = toSign(CareerPeople.employee(), recruitment(CareerPeople.grade(), post, CareerPeople.unit()));
        assertThatThrownBy(() -> as(signatory).run(() -> signing.sign(taken)))
                .hasMessageContaining("career.refused.post-taken");
        ActNumber next = signed(CareerPeople.employee(), simple());
        List<Integer> all = numbersAfter(before);
        assertThat(all)
                .contains(next.number())
                .isEqualTo(IntStream.rangeClosed(before + 1, before + all.size())
                        .boxed()
                        .toList());
    }

    @Test
    void nothingChangesASignedAct() throws Exception {
        long employee = CareerPeople.employee();
        signed(employee, simple());
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

    @Test
    void cancellingGivesBackTheStateBeforeAndBothAreKnown() throws Exception {
        long employee = CareerPeople.employee();
        hired(employee);
        List<Map<String, Object>> before = periods(employee);
        signed(employee, ActContent.of("ASSIGNMENT", CONFIRMED.plusDays(100), named(null, null, CareerPeople.unit())));
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
        hired(employee);
        LocalDate day = CONFIRMED.plusDays(100);
        signed(employee, ActContent.of("ASSIGNMENT", day, named(null, null, CareerPeople.unit())));
        long wrong = Database.seeOne("select max(id) from mujamma.act where employee_id = ?", employee);
        long right = CareerPeople.unit();
        Hat officer = CareerPeople.officer();
        long correction = as(officer).call(() -> drafts.correct(wrong));
        as(officer)
                .run(() -> drafts.change(
                        correction,
                        0,
                        ActContent.of("CORRECTION", day, named(null, null, right))
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
        hired(employee);
        signed(
                employee,
                ActContent.of("ASSIGNMENT", LocalDate.now().plusDays(60), named(null, null, CareerPeople.unit())));
        long resignation =
                toSign(employee, ActContent.of("RESIGNATION", LocalDate.now().plusDays(30), ActContent.NOTHING));
        assertThatThrownBy(() -> as(CareerPeople.signatory()).run(() -> signing.sign(resignation)))
                .hasMessageContaining("career.refused.position")
                .hasMessageContaining("career.position.ENDED");
        ActPreview preview = as(CareerPeople.director()).call(() -> previews.of(resignation));
        assertThat(preview.isLawful()).isFalse();
    }

    @Test
    void theFutureDoesNotShowInTheStaffListYet() throws Exception {
        long employee = CareerPeople.employee();
        hired(employee);
        Long unit = Database.seeOne("select unit_id from mujamma.employee where id = ?", employee);
        long later = CareerPeople.unit();
        signed(employee, ActContent.of("ASSIGNMENT", LocalDate.now().plusDays(60), named(null, null, later)));
        assertThat(Database.<Long>seeOne("select unit_id from mujamma.employee where id = ?", employee))
                .isEqualTo(unit);
    }

    @Test
    void thePreviewSaysWhatSigningWillDo() throws Exception {
        long employee = CareerPeople.employee();
        hired(employee);
        long unit = CareerPeople.unit();
        long id = toSign(employee, ActContent.of("ASSIGNMENT", CONFIRMED.plusDays(50), named(null, null, unit)));
        ActPreview preview = as(CareerPeople.director()).call(() -> previews.of(id));
        assertThat(preview.refusals()).isEmpty();
        assertThat(preview.stretches().get(preview.stretches().size() - 1).differs("UNIT"))
                .isTrue();
        assertThat(periods(employee)).as("nothing is written").hasSize(3);
        as(CareerPeople.signatory()).run(() -> signing.sign(id));
        assertThat(periods(employee).get(3)).containsEntry("unit_id", unit);
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
        hired(employee);
        Hat trusted = CareerPeople.with(CareerPeople.officer(), Right.DISCIPLINE);
        Hat plain = CareerPeople.officer();
        ActContent sanction = ActContent.of("SANCTION_REPRIMAND", CONFIRMED.plusDays(30), ActContent.NOTHING);
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
        return signed(
                        employee,
                        ActContent.of("ASSIGNMENT", CONFIRMED.plusDays(200), named(null, null, CareerPeople.unit())))
                .number();
    }

    @Test
    void manyAreSignedFromTheInboxAndEachStandsForItself() throws Exception {
        long good = toSign(CareerPeople.employee(), simple());
        long bad = toSign(CareerPeople.employee(), installation());
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
        long employee = dz.mujamma.it.harness.Facts.employee(CareerPeople.BODY, HIRED, "CIVIL_SERVICE", chief);
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

    private List<Long> inboxOf(Hat hat) throws Exception {
        return as(hat).call(() -> acts.inbox(0, 500)).rows().stream()
                .map(row -> row.id())
                .toList();
    }

    private void hired(long employee) throws Exception {
        long unit = CareerPeople.unit();
        signed(employee, recruitment(CareerPeople.grade(), null, unit));
        signed(employee, installation());
        signed(
                employee,
                new ActContent(
                        "CONFIRMATION", CONFIRMED, null, null, null, null, null, null, "12/2024", CONFIRMED, Map.of()));
    }

    private static ActContent simple() {
        return recruitment(CareerPeople.grade(), null, CareerPeople.unit());
    }

    private static ActContent recruitment(long grade, Long post, long unit) {
        return ActContent.of("RECRUITMENT", START, named(grade, post, unit));
    }

    private static ActContent installation() {
        return ActContent.of("INSTALLATION", START.plusDays(7), ActContent.NOTHING);
    }

    private static Situation named(Long grade, Long post, Long unit) {
        return new Situation(null, grade, grade == null ? null : 0, post, unit);
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

    private ActNumber signed(long employee, ActContent content) throws Exception {
        long id = toSign(employee, content);
        return as(CareerPeople.signatory()).call(() -> signing.sign(id));
    }

    private ActNumber signRound(long id) throws Exception {
        as(CareerPeople.officer()).run(() -> drafts.sendRound(id));
        as(CareerPeople.director()).run(() -> visas.give(id));
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
