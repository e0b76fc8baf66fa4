package dz.mujamma.it.career;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dz.mujamma.ejb.career.condition.Conditions;
import dz.mujamma.ejb.career.rule.CareerRuleService;
import dz.mujamma.ejb.career.rule.CareerRules;
import dz.mujamma.ejb.career.rule.FixRule;
import dz.mujamma.ejb.career.rule.RuleLine;
import dz.mujamma.it.harness.Caller;
import dz.mujamma.it.harness.Database;
import dz.mujamma.it.harness.Deployments;
import dz.mujamma.persistence.career.ActFamily;
import dz.mujamma.persistence.career.ActKind;
import dz.mujamma.persistence.career.Need;
import dz.mujamma.persistence.career.Position;
import dz.mujamma.persistence.career.catalogue.ActCondition;
import dz.mujamma.persistence.career.catalogue.ActKindSheet;
import dz.mujamma.persistence.career.catalogue.RuleKey;
import dz.mujamma.persistence.document.PaperKind;
import jakarta.ejb.EJB;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The catalogue of acts as the database has it: whole, and held together with the code. */
@ExtendWith(ArquillianExtension.class)
class ActCatalogueIT {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    private static final Set<Position> AWAY = EnumSet.of(
            Position.SECONDED,
            Position.MADE_AVAILABLE,
            Position.OUT_OF_CADRE,
            Position.AVAILABILITY,
            Position.NATIONAL_SERVICE);

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/CareerRuleService")
    private CareerRuleService service;

    private CareerRules rules;

    @Deployment
    static WebArchive deployment() {
        return Deployments.of(ActCatalogueIT.class, CareerPeople.class, RandomCareer.class);
    }

    @BeforeEach
    void read() throws Exception {
        rules = Caller.wearing(CareerPeople.officer()).call(service::rules);
    }

    @Test
    void everyKindIsWhole() {
        assertThat(rules.sheets()).hasSizeGreaterThan(50).allSatisfy(sheet -> {
            ActKind kind = sheet.kind();
            assertThat(kind.from()).as(kind.id() + " starts somewhere").isNotEmpty();
            assertThat(sheet.rules().keySet()).as(kind.id() + " has a regime").isNotEmpty();
            assertThat(Arrays.stream(PaperKind.values()).map(Enum::name))
                    .as(kind.id() + " is printed")
                    .contains(kind.paperKind());
            assertThat(kind.register())
                    .isEqualTo(PaperKind.valueOf(kind.paperKind()).register().name());
            sheet.rules().keySet().forEach(regime -> {
                assertThat(sheet.references(regime))
                        .as(kind.id() + " in " + regime + " has visas")
                        .isNotEmpty();
                assertThat(rules.rulesOn(kind.id(), regime, TODAY)).isPresent();
                assertThat(rules.rulesOn(kind.id(), regime, LocalDate.of(1975, 1, 1)))
                        .as("histories begin early")
                        .isPresent();
            });
        });
    }

    @Test
    void everyKindHasAnArticleUnlessItSpeaksOfAnotherAct() {
        assertThat(rules.sheets())
                .filteredOn(sheet -> sheet.kind().family() != ActFamily.CORRECTION)
                .allSatisfy(sheet -> sheet.rules().keySet().forEach(regime -> assertThat(
                                sheet.kind().article(regime))
                        .as(sheet.kind().id())
                        .isNotBlank()));
    }

    @Test
    void whatAKindNamesAndWhereItLeadsAgree() {
        assertThat(rules.kinds().all()).allSatisfy(kind -> {
            if (kind.position() == Need.REQUIRED) {
                assertThat(kind.to()).as(kind.id()).isNull();
            }
            if (kind.to() == Position.ENDED) {
                assertThat(List.of(kind.grade(), kind.step(), kind.post(), kind.unit()))
                        .as(kind.id() + " leaves nothing")
                        .containsOnly(Need.NONE);
            }
            if (kind.to() != null && AWAY.contains(kind.to())) {
                assertThat(kind.freesPost()).as(kind.id() + " frees the post").isTrue();
            }
        });
    }

    @Test
    void everyPositionIsReachedAndEveryKindCanBeTaken() {
        Set<Position> reached = EnumSet.of(Position.NONE);
        boolean grown = true;
        while (grown) {
            grown = rules.kinds().all().stream()
                    .filter(kind -> kind.from().stream().anyMatch(reached::contains))
                    .filter(kind -> kind.to() != null)
                    .map(ActKind::to)
                    .toList()
                    .stream()
                    .anyMatch(reached::add);
        }
        assertThat(reached).containsExactlyInAnyOrder(Position.values());
        assertThat(rules.kinds().all())
                .allSatisfy(kind -> assertThat(kind.from()).containsAnyElementsOf(reached));
    }

    @Test
    void whoHasLeftIsOnlyTakenOnAgain() {
        assertThat(kindsFrom(Position.ENDED))
                .containsExactlyInAnyOrder(
                        "RECRUITMENT", "TRANSFER_FROM_BODY", "SECONDMENT_IN", "CORRECTION", "CANCELLATION");
    }

    @Test
    void aTraineeIsNeitherSecondedNorTransferredNorPutInAvailability() {
        assertThat(kindsFrom(Position.PROBATION))
                .noneMatch(kind -> kind.startsWith("SECONDMENT")
                        || kind.startsWith("AVAILABILITY")
                        || kind.equals("TRANSFER")
                        || kind.equals("PROMOTION"));
    }

    @Test
    void whoeverIsSuspendedIsNotAdvanced() {
        assertThat(kindsFrom(Position.SUSPENDED)).doesNotContain("STEP", "PROMOTION", "HIGHER_POST_APPOINTMENT");
    }

    private Set<String> kindsFrom(Position position) {
        return rules.kinds().all().stream()
                .filter(kind -> kind.from().contains(position))
                .map(ActKind::id)
                .collect(Collectors.toSet());
    }

    @Test
    void positionsOfTheCodeAreThoseOfTheTable() {
        assertThat(Database.see("select id from mujamma.statutory_position"))
                .extracting(row -> row.get("id"))
                .containsExactlyInAnyOrder(
                        Arrays.stream(Position.values()).map(Enum::name).toArray());
    }

    @Test
    void everyConditionHasCodeAndAllCodeIsAskedFor() {
        Set<String> asked = rules.sheets().stream()
                .flatMap(sheet -> sheet.conditions().values().stream())
                .flatMap(List::stream)
                .map(ActCondition::id)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(asked).containsExactlyInAnyOrderElementsOf(Conditions.ids());
    }

    @Test
    void clocksAreAnsweredByKindsThatThereAre() {
        Set<String> kinds = rules.kinds().all().stream().map(ActKind::id).collect(Collectors.toSet());
        assertThat(rules.sheets().stream()
                        .flatMap(sheet -> sheet.clocks().values().stream())
                        .flatMap(List::stream))
                .isNotEmpty()
                .allSatisfy(clock -> assertThat(kinds).containsAll(clock.answeredBy()));
    }

    @Test
    void everyPaperOfAnActHasWordsInBothLanguages() {
        Set<String> printed =
                rules.kinds().all().stream().map(ActKind::paperKind).collect(Collectors.toSet());
        assertThat(Database.see(
                        "select distinct kind from mujamma.paper_template where ar is not null and fr is not null"))
                .extracting(row -> (String) row.get("kind"))
                .containsAll(printed);
    }

    @Test
    void aFundsActsNameItsOwnStatuteAndAgreement() {
        assertThat(rules.references("STEP", "LABOUR_90_11", TODAY))
                .extracting(reference -> reference.text().fr())
                .anyMatch(text -> text.contains("90-11"))
                .anyMatch(text -> text.contains("92-07"))
                .anyMatch(text -> text.contains("convention collective"));
    }

    @Test
    void anySequenceOfLawfulActsMakesATimelineWithoutGapOrOverlapAndCancellingTheLastGivesBackWhatWas() {
        for (String regime : List.of("CIVIL_SERVICE", "LABOUR_90_11")) {
            Set<String> taken = new TreeSet<>();
            for (int seed = 0; seed < 300; seed++) {
                taken.addAll(new RandomCareer(seed, regime, rules.kinds()).live(25));
            }
            assertThat(taken)
                    .as("no kind of the catalogue is left untried")
                    .containsAll(rules.kinds().all().stream()
                            .filter(kind -> kind.articles().containsKey(regime))
                            .map(ActKind::id)
                            .toList());
        }
    }

    @Test
    void theHeadFixesARuleFromADayOnAndGoesBack() throws Exception {
        RuleKey key = RuleKey.act("AVAILABILITY_STUDIES", "LABOUR_90_11");
        LocalDate from = LocalDate.of(2090, 1, 1);
        FixRule fixed = new FixRule(
                key, from, Arrays.asList(3, null, 36, null, null, 12, null, null), List.of(), "convention art. 9");
        Caller director = Caller.wearing(CareerPeople.director());
        director.run(() -> service.fix(fixed));
        director.run(() -> service.backToSupplied(key, from.plusYears(1), "convention abrogée"));

        CareerRules now = director.call(service::rules);
        assertThat(now.rulesOn("AVAILABILITY_STUDIES", "LABOUR_90_11", from.minusDays(1))
                        .orElseThrow()
                        .own())
                .isFalse();
        assertThat(now.rulesOn("AVAILABILITY_STUDIES", "LABOUR_90_11", from)
                        .orElseThrow()
                        .careerMaxMonths())
                .isEqualTo(36);
        assertThat(now.rulesOn("AVAILABILITY_STUDIES", "LABOUR_90_11", from.plusYears(1))
                        .orElseThrow()
                        .own())
                .isFalse();
        assertThat(director.call(() -> service.sheet(key)).versions()).hasSize(2);
        assertThat(Caller.wearing(CareerPeople.officer()).call(() -> service.lines(RuleKey.Sort.ACT, "LABOUR_90_11")))
                .filteredOn(line -> line.key().equals(key))
                .extracting(RuleLine::state)
                .containsExactly(RuleLine.State.UNVERIFIED);
    }

    @Test
    void everySortOfRuleIsFixedAndReadBack() throws Exception {
        Caller director = Caller.wearing(CareerPeople.director());
        LocalDate from = LocalDate.of(2091, 1, 1);
        RuleKey position = RuleKey.position("SUSPENDED", "LABOUR_90_11");
        RuleKey clock = RuleKey.clock("SUSPENSION", "LABOUR_90_11", "SUSPENSION_LIMIT");
        RuleKey number = RuleKey.number("LAST_STEP", "LABOUR_90_11");
        director.run(() -> service.fix(new FixRule(position, from, List.of(0, 1, 1, 0), List.of(), "convention")));
        director.run(() -> service.fix(new FixRule(clock, from, List.of(1, 5), List.of(9, 3), "convention")));
        director.run(() -> service.fix(new FixRule(number, from, List.of(10), List.of(), "convention")));

        CareerRules now = director.call(service::rules);
        assertThat(now.position(Position.SUSPENDED, "LABOUR_90_11", from).step())
                .isTrue();
        assertThat(now.position(Position.SUSPENDED, "LABOUR_90_11", from).seniority())
                .isFalse();
        assertThat(now.clocks("SUSPENSION", "LABOUR_90_11", from))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.months()).isEqualTo(1);
                    assertThat(each.days()).isEqualTo(5);
                    assertThat(each.remindBefore()).containsExactly(9, 3);
                });
        assertThat(now.number("LAST_STEP", "LABOUR_90_11", from).value()).isEqualTo(10);
    }

    @Test
    void whatMakesNoSenseIsRefusedAndOfficersOnlyRead() {
        RuleKey key = RuleKey.number("LAST_STEP", "LABOUR_90_11");
        FixRule fine = new FixRule(key, TODAY, List.of(10), List.of(), "convention");
        FixRule untold = new FixRule(key, TODAY, List.of(10), List.of(), " ");
        FixRule negative = new FixRule(key, TODAY, List.of(-1), List.of(), "convention");
        FixRule turned = new FixRule(
                RuleKey.act("STEP", "LABOUR_90_11"),
                TODAY,
                Arrays.asList(9, 3, null, null, null, null, null, null),
                List.of(),
                "convention");
        Caller director = Caller.wearing(CareerPeople.director());

        assertThatThrownBy(() -> director.run(() -> service.fix(untold))).hasMessageContaining("rule.refused.source");
        assertThatThrownBy(() -> director.run(() -> service.fix(negative))).hasMessageContaining("rule.refused.values");
        assertThatThrownBy(() -> director.run(() -> service.fix(turned))).hasMessageContaining("rule.refused.order");
        assertThatThrownBy(() -> Caller.wearing(CareerPeople.officer()).run(() -> service.fix(fine)))
                .isInstanceOf(jakarta.ejb.EJBAccessException.class);
    }

    /** Kept so that a kind added without a rule for either regime is seen. */
    @Test
    void theCivilServiceHasEveryKind() {
        assertThat(rules.sheets()).extracting(ActKindSheet::rules).allSatisfy(perRegime -> assertThat(perRegime)
                .containsKey("CIVIL_SERVICE"));
    }
}
