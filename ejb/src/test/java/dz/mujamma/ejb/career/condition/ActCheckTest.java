package dz.mujamma.ejb.career.condition;

import static dz.mujamma.persistence.career.Position.ACTIVE;
import static dz.mujamma.persistence.career.Position.APPOINTED;
import static dz.mujamma.persistence.career.Position.AVAILABILITY;
import static dz.mujamma.persistence.career.Position.ENDED;
import static dz.mujamma.persistence.career.Position.MADE_AVAILABLE;
import static dz.mujamma.persistence.career.Position.NATIONAL_SERVICE;
import static dz.mujamma.persistence.career.Position.NONE;
import static dz.mujamma.persistence.career.Position.PROBATION;
import static dz.mujamma.persistence.career.Position.SECONDED;
import static dz.mujamma.persistence.career.Position.SUSPENDED;
import static org.assertj.core.api.Assertions.assertThat;

import dz.mujamma.ejb.career.rule.Law;
import dz.mujamma.persistence.career.ActFamily;
import dz.mujamma.persistence.career.CareerAct;
import dz.mujamma.persistence.career.Position;
import dz.mujamma.persistence.career.Situation;
import dz.mujamma.persistence.career.catalogue.ActRule;
import dz.mujamma.persistence.career.catalogue.RuleKey;
import dz.mujamma.persistence.shared.Explanation.Step;
import dz.mujamma.persistence.shared.Localized;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ActCheckTest {
    private static final LocalDate HIRED = LocalDate.of(2018, 3, 1);
    private static final Situation NOTHING = new Situation(null, null, null, null, null);
    private static final long ATTACHE = 9;
    private static final long ADMINISTRATOR = 12;
    private static final long WORKER = 3;
    private static final long FUND_GRADE = 99;

    /** Indices of 2024: category 9 with steps 0 to 2, category 12 with steps 0 and 1. */
    private static final IndexGrid GRID = new IndexGrid(List.of(
            line("9", 0, 618),
            line("9", 4, 742),
            line("9", 7, 835),
            line("12", 0, 737),
            line("12", 1, 774),
            line("12", 2, 811),
            line("12", 3, 848)));

    private final Law law = new Law()
            .kind("INITIAL_SITUATION", ActFamily.HISTORY, null, null, null, NONE)
            .kind("RECRUITMENT", APPOINTED, NONE, ENDED)
            .kind("INSTALLATION", PROBATION, APPOINTED)
            .kind("CONFIRMATION", ACTIVE, PROBATION)
            .kind("PROBATION_EXTENSION", ActFamily.PROBATION, null, null, null, PROBATION)
            .kind("STEP", null, ACTIVE, SECONDED)
            .kind("PROMOTION", null, ACTIVE)
            .kind("HIGHER_POST_APPOINTMENT", null, ACTIVE)
            .kind("HIGHER_POST_END", null, ACTIVE)
            .kind("SECONDMENT_ON_REQUEST", SECONDED, ACTIVE)
            .kind("SECONDMENT_RENEWAL", null, SECONDED)
            .kind("MADE_AVAILABLE", MADE_AVAILABLE, ACTIVE)
            .kind("MADE_AVAILABLE_RENEWAL", null, MADE_AVAILABLE)
            .kind("OUT_OF_CADRE", Position.OUT_OF_CADRE, SECONDED, ACTIVE)
            .kind("PERSONAL", ActFamily.POSITION, null, "148", AVAILABILITY, ACTIVE)
            .kind("STUDIES", ActFamily.POSITION, null, "148", AVAILABILITY, ACTIVE)
            .kind("CHILD", AVAILABILITY, ACTIVE)
            .kind("AVAILABILITY_RENEWAL", null, AVAILABILITY)
            .kind("NATIONAL_SERVICE", NATIONAL_SERVICE, PROBATION, ACTIVE)
            .kind("REINTEGRATION", ACTIVE, AVAILABILITY, SECONDED, NATIONAL_SERVICE, MADE_AVAILABLE)
            .kind("SUSPENSION", SUSPENDED, PROBATION, ACTIVE)
            .kind("SUSPENSION_END", ACTIVE, SUSPENDED)
            .kind("BLAME", ActFamily.DISCIPLINE, 1, null, null, ACTIVE)
            .kind("DAYS_OFF", ActFamily.DISCIPLINE, 2, null, null, ACTIVE)
            .kind("LOWERING", ActFamily.DISCIPLINE, 3, null, null, ACTIVE)
            .kind("DEMOTION", ActFamily.DISCIPLINE, 4, null, null, ACTIVE)
            .kind("REHABILITATION", null, ACTIVE)
            .kind("RETIREMENT", ENDED, ACTIVE)
            .kind("CORRECTION", ActFamily.CORRECTION, null, null, null, Position.values())
            .kind("CANCELLATION", ActFamily.CORRECTION, null, null, null, Position.values())
            .number("RECRUITMENT_AGE", 18)
            .number("LAST_STEP", 12)
            .number("STEP_MINIMUM_MONTHS", 30)
            .number("STEP_MEAN_MONTHS", 36)
            .number("STEP_MAXIMUM_MONTHS", 42)
            .number("STEPS_LOWERED", 2)
            .number("STEP_KEPT_AT_PROMOTION", 1)
            .number("YOUNG_CHILD_AGE", 5)
            .number("RETIREMENT_AGE", 60)
            .number("RETIREMENT_AGE_WOMEN", 55)
            .number("REHABILITATION_MONTHS", 12)
            .number("REHABILITATION_RIGHT_MONTHS", 24);

    private final List<CareerAct> acts = new ArrayList<>();
    private EmployeeFacts person = born(LocalDate.of(1985, 5, 20), false);

    // Probation

    @Test
    void nobodyIsConfirmedBeforeTheYearIsOver() {
        law.rule("CONFIRMATION", service(12)).condition("CONFIRMATION", "PROBATION_SERVED");
        recruited();

        assertThat(refused("CONFIRMATION", HIRED.plusMonths(12).minusDays(1)))
                .containsExactly("condition.probation-served");
        assertThat(refused("CONFIRMATION", HIRED.plusMonths(12))).isEmpty();
    }

    @Test
    void anExtensionHasToRunOutBeforeConfirmation() {
        law.rule("CONFIRMATION", service(12)).condition("CONFIRMATION", "PROBATION_SERVED");
        recruited();
        sign("PROBATION_EXTENSION", HIRED.plusYears(1), HIRED.plusYears(2).minusDays(1));

        assertThat(refused("CONFIRMATION", HIRED.plusYears(2).minusDays(1)))
                .containsExactly("condition.probation-served");
        assertThat(refused("CONFIRMATION", HIRED.plusYears(2))).isEmpty();
    }

    @Test
    void theProbationWaitsForWhoeverServesTheNation() {
        law.rule("CONFIRMATION", service(12)).condition("CONFIRMATION", "PROBATION_SERVED");
        recruited();
        sign("NATIONAL_SERVICE", LocalDate.of(2018, 6, 1), null);
        sign("REINTEGRATION", LocalDate.of(2019, 6, 1), null, new Situation(PROBATION, null, null, null, null));

        assertThat(refused("CONFIRMATION", LocalDate.of(2020, 2, 28))).containsExactly("condition.probation-served");
        assertThat(refused("CONFIRMATION", LocalDate.of(2020, 2, 29))).isEmpty();
    }

    @Test
    void aProbationIsExtendedOnce() {
        law.rule("PROBATION_EXTENSION", new ActRule("", 12, 12, null, null, 1, null, null, null, "", true, false))
                .condition("PROBATION_EXTENSION", "ACTS_IN_POSITION", "MINIMUM_LENGTH", "MAXIMUM_LENGTH");
        recruited();
        assertThat(refusedUntil(
                        "PROBATION_EXTENSION",
                        HIRED.plusYears(1),
                        HIRED.plusYears(2).minusDays(1)))
                .isEmpty();
        sign("PROBATION_EXTENSION", HIRED.plusYears(1), HIRED.plusYears(2).minusDays(1));

        assertThat(refusedUntil(
                        "PROBATION_EXTENSION",
                        HIRED.plusYears(2),
                        HIRED.plusYears(3).minusDays(1)))
                .containsExactly("condition.acts-in-position");
    }

    // Lengths

    @Test
    void aSecondmentLastsSixMonthsToFiveYears() {
        law.rule("SECONDMENT_ON_REQUEST", months(6, 60))
                .condition("SECONDMENT_ON_REQUEST", "MINIMUM_LENGTH", "MAXIMUM_LENGTH");
        confirmed();
        LocalDate day = LocalDate.of(2022, 1, 1);

        assertThat(refusedUntil("SECONDMENT_ON_REQUEST", day, LocalDate.of(2022, 6, 29)))
                .containsExactly("condition.minimum-months");
        assertThat(refusedUntil("SECONDMENT_ON_REQUEST", day, LocalDate.of(2022, 6, 30)))
                .isEmpty();
        assertThat(refusedUntil("SECONDMENT_ON_REQUEST", day, LocalDate.of(2026, 12, 31)))
                .isEmpty();
        assertThat(refusedUntil("SECONDMENT_ON_REQUEST", day, LocalDate.of(2027, 1, 1)))
                .containsExactly("condition.maximum-months");
    }

    @Test
    void aRenewalGoesOnFromWhatRunsAndStaysWithinItsLimit() {
        law.rule("SECONDMENT_ON_REQUEST", months(6, 60)).condition("SECONDMENT_RENEWAL", "RENEWS_WHAT_RUNS");
        confirmed();
        sign("SECONDMENT_ON_REQUEST", LocalDate.of(2020, 1, 1), LocalDate.of(2021, 12, 31));

        assertThat(refusedUntil("SECONDMENT_RENEWAL", LocalDate.of(2022, 1, 2), LocalDate.of(2023, 12, 31)))
                .containsExactly("condition.renewal-late");
        assertThat(refusedUntil("SECONDMENT_RENEWAL", LocalDate.of(2021, 6, 1), LocalDate.of(2021, 12, 31)))
                .containsExactly("condition.renewal-shorter");
        assertThat(refusedUntil("SECONDMENT_RENEWAL", LocalDate.of(2022, 1, 1), LocalDate.of(2025, 1, 1)))
                .containsExactly("condition.renewal-too-long");
        assertThat(refusedUntil("SECONDMENT_RENEWAL", LocalDate.of(2022, 1, 1), LocalDate.of(2024, 12, 31)))
                .isEmpty();
    }

    @Test
    void aPlacingAtDisposalIsRenewedOnceAndNewlyAfterAReturn() {
        law.rule("MADE_AVAILABLE", months(null, 24))
                .rule(
                        "MADE_AVAILABLE_RENEWAL",
                        new ActRule("", null, 24, null, null, 1, null, null, null, "", true, false))
                .condition("MADE_AVAILABLE_RENEWAL", "ACTS_IN_POSITION", "MAXIMUM_LENGTH", "RENEWS_WHAT_RUNS");
        confirmed();
        sign("MADE_AVAILABLE", LocalDate.of(2020, 1, 1), LocalDate.of(2021, 12, 31));
        assertThat(refusedUntil("MADE_AVAILABLE_RENEWAL", LocalDate.of(2022, 1, 1), LocalDate.of(2023, 12, 31)))
                .isEmpty();
        sign("MADE_AVAILABLE_RENEWAL", LocalDate.of(2022, 1, 1), LocalDate.of(2023, 12, 31));
        assertThat(refusedUntil("MADE_AVAILABLE_RENEWAL", LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)))
                .containsExactly("condition.acts-in-position");
        sign("REINTEGRATION", LocalDate.of(2024, 1, 1), null);
        sign("MADE_AVAILABLE", LocalDate.of(2024, 3, 1), LocalDate.of(2025, 2, 28));

        assertThat(refusedUntil("MADE_AVAILABLE_RENEWAL", LocalDate.of(2025, 3, 1), LocalDate.of(2026, 2, 28)))
                .isEmpty();
    }

    @Test
    void kindsOfOneGroupShareTheLimitOfACareer() {
        law.rule("PERSONAL", careerMonths(24)).rule("STUDIES", careerMonths(24)).condition("STUDIES", "CAREER_LENGTH");
        confirmed();
        sign("PERSONAL", LocalDate.of(2020, 1, 1), LocalDate.of(2021, 6, 30));
        sign("REINTEGRATION", LocalDate.of(2021, 1, 1), null);

        assertThat(refusedUntil("STUDIES", LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31)))
                .as("one year really taken, one year asked for")
                .isEmpty();
        assertThat(refusedUntil("STUDIES", LocalDate.of(2023, 1, 1), LocalDate.of(2024, 1, 1)))
                .containsExactly("condition.career-length");
    }

    @Test
    void aRenewalCountsTowardsTheLimitOfTheCaseItRenews() {
        law.rule("PERSONAL", careerMonths(24)).condition("AVAILABILITY_RENEWAL", "RENEWS_WHAT_RUNS");
        confirmed();
        sign("PERSONAL", LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31));

        assertThat(refusedUntil("AVAILABILITY_RENEWAL", LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31)))
                .isEmpty();
        assertThat(refusedUntil("AVAILABILITY_RENEWAL", LocalDate.of(2021, 1, 1), LocalDate.of(2022, 1, 1)))
                .containsExactly("condition.career-length");
    }

    @Test
    void aSanctionInDaysKeepsToItsDays() {
        law.rule("DAYS_OFF", new ActRule("", null, null, null, null, null, null, 1, 3, "", true, false))
                .condition("DAYS_OFF", "MINIMUM_LENGTH", "MAXIMUM_LENGTH");
        confirmed();

        assertThat(refusedUntil("DAYS_OFF", LocalDate.of(2022, 3, 1), LocalDate.of(2022, 3, 3)))
                .isEmpty();
        assertThat(refusedUntil("DAYS_OFF", LocalDate.of(2022, 3, 1), LocalDate.of(2022, 3, 4)))
                .containsExactly("condition.maximum-days");
    }

    @Test
    void outOfCadreComesWhenSecondmentIsUsedUpAndForGroupA() {
        law.rule("SECONDMENT_ON_REQUEST", months(6, 60)).condition("OUT_OF_CADRE", "SECONDMENT_USED_UP", "GROUP_A");
        confirmed();
        sign("SECONDMENT_ON_REQUEST", LocalDate.of(2020, 1, 1), LocalDate.of(2024, 12, 31));

        assertThat(refused("OUT_OF_CADRE", LocalDate.of(2024, 12, 31)))
                .containsExactly("condition.secondment-left", "condition.group-a");
        assertThat(refused("OUT_OF_CADRE", LocalDate.of(2025, 1, 1))).containsExactly("condition.group-a");
    }

    // Service and ages

    @Test
    void availabilityOnRequestNeedsTwoYearsOfService() {
        law.rule("PERSONAL", service(24)).condition("PERSONAL", "MINIMUM_SERVICE");
        confirmed();

        assertThat(refused("PERSONAL", HIRED.plusMonths(24).minusDays(1))).containsExactly("condition.minimum-service");
        assertThat(refused("PERSONAL", HIRED.plusMonths(24))).isEmpty();
    }

    @Test
    void timeInAvailabilityIsNoService() {
        law.rule("PERSONAL", service(24)).condition("PERSONAL", "MINIMUM_SERVICE");
        confirmed();
        sign("CHILD", LocalDate.of(2019, 6, 1), LocalDate.of(2019, 11, 30));
        sign("REINTEGRATION", LocalDate.of(2019, 12, 1), null);

        assertThat(refused("PERSONAL", LocalDate.of(2020, 8, 30))).containsExactly("condition.minimum-service");
        assertThat(refused("PERSONAL", LocalDate.of(2020, 8, 31))).isEmpty();
    }

    @Test
    void serviceBeforeATakenOverSituationCountsFromTheHire() {
        law.rule("PERSONAL", service(24)).condition("PERSONAL", "MINIMUM_SERVICE");
        sign("INITIAL_SITUATION", LocalDate.of(2026, 1, 1), null, new Situation(ACTIVE, ATTACHE, 3, null, null));

        assertThat(refused("PERSONAL", LocalDate.of(2026, 2, 1))).isEmpty();
    }

    @Test
    void nobodyIsRecruitedBeforeTheAge() {
        law.condition("RECRUITMENT", "ADULT");
        person = born(LocalDate.of(2008, 4, 15), false);

        assertThat(refused("RECRUITMENT", LocalDate.of(2026, 4, 14))).containsExactly("condition.adult");
        assertThat(refused("RECRUITMENT", LocalDate.of(2026, 4, 15))).isEmpty();
    }

    @Test
    void aPresumedBirthIsDoubtedInItsYearOnly() {
        law.condition("RECRUITMENT", "ADULT");
        person = new EmployeeFacts(null, 2008, false, Law.CIVIL, HIRED, null, null);

        assertThat(refused("RECRUITMENT", LocalDate.of(2025, 12, 31))).containsExactly("condition.adult");
        assertThat(refused("RECRUITMENT", LocalDate.of(2026, 6, 1))).isEmpty();
        assertThat(warned("RECRUITMENT", LocalDate.of(2026, 6, 1))).containsExactly("condition.adult-presumed");
        assertThat(warned("RECRUITMENT", LocalDate.of(2026, 12, 31))).isEmpty();
    }

    @Test
    void retirementIsAtSixtyAndForWomenAtFiftyFiveOnRequest() {
        law.condition("RETIREMENT", "RETIREMENT_AGE");
        confirmed();
        person = born(LocalDate.of(1966, 9, 10), false);
        assertThat(refused("RETIREMENT", LocalDate.of(2026, 9, 9))).containsExactly("condition.retirement-age");
        assertThat(refused("RETIREMENT", LocalDate.of(2026, 9, 10))).isEmpty();

        person = born(LocalDate.of(1971, 9, 10), true);
        assertThat(refused("RETIREMENT", LocalDate.of(2026, 9, 9))).containsExactly("condition.retirement-age");
        assertThat(verdict("RETIREMENT", LocalDate.of(2026, 9, 10), null, NOTHING)
                        .why()
                        .steps())
                .singleElement()
                .satisfies(step -> assertThat(step.key()).isEqualTo("condition.why.retirement-age-women"));
    }

    @Test
    void retirementNeedsFifteenYearsOfWorkHereOrElsewhere() {
        law.rule("RETIREMENT", service(180)).condition("RETIREMENT", "RETIREMENT_SERVICE");
        confirmed();
        LocalDate tenYears = LocalDate.of(2028, 3, 1);

        assertThat(refused("RETIREMENT", tenYears)).isEmpty();
        assertThat(warned("RETIREMENT", tenYears)).containsExactly("condition.retirement-service-unknown");
        person = new EmployeeFacts(LocalDate.of(1960, 1, 1), 1960, false, Law.CIVIL, HIRED, 59, null);
        assertThat(refused("RETIREMENT", tenYears)).containsExactly("condition.retirement-service");
        person = new EmployeeFacts(LocalDate.of(1960, 1, 1), 1960, false, Law.CIVIL, HIRED, 60, null);
        assertThat(refused("RETIREMENT", tenYears)).isEmpty();
        assertThat(warned("RETIREMENT", tenYears)).isEmpty();
    }

    @Test
    void aMotherOfAYoungChildMayRaiseIt() {
        law.condition("CHILD", "YOUNG_CHILD");
        confirmed();
        LocalDate day = LocalDate.of(2026, 3, 1);
        assertThat(refused("CHILD", day)).containsExactly("condition.young-child-mother");

        person = mother(List.of(LocalDate.of(2021, 3, 2)));
        assertThat(warned("CHILD", day)).isEmpty();
        person = mother(List.of(LocalDate.of(2021, 3, 1)));
        assertThat(warned("CHILD", day)).containsExactly("condition.young-child-unknown");
        person = mother(null);
        assertThat(warned("CHILD", day)).containsExactly("condition.young-child-unknown");
    }

    // Steps and grades

    @Test
    void stepsAreTakenOneByOneUpToTheLast() {
        law.condition("STEP", "STEP_NEXT");
        confirmed();

        assertThat(refused("STEP", LocalDate.of(2022, 1, 1), step(1))).isEmpty();
        assertThat(refused("STEP", LocalDate.of(2022, 1, 1), step(2))).containsExactly("condition.step-next");
        assertThat(refused("STEP", LocalDate.of(2022, 1, 1), step(0))).containsExactly("condition.step-next");
        assertThat(refused("STEP", LocalDate.of(2022, 1, 1), step(13))).containsExactly("condition.step-last");
    }

    @Test
    void aStepNeedsTheShortestOfTheThreeTimes() {
        law.condition("STEP", "STEP_DURATION");
        confirmed();
        sign("STEP", LocalDate.of(2021, 1, 1), null, step(1));

        assertThat(refused("STEP", LocalDate.of(2023, 6, 30), step(2))).containsExactly("condition.step-duration");
        assertThat(refused("STEP", LocalDate.of(2023, 7, 1), step(2))).isEmpty();
    }

    @Test
    void timeInAvailabilityDoesNotCountForTheStep() {
        law.condition("STEP", "STEP_DURATION");
        confirmed();
        sign("STEP", LocalDate.of(2021, 1, 1), null, step(1));
        sign("CHILD", LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31));
        sign("REINTEGRATION", LocalDate.of(2023, 1, 1), null);

        assertThat(refused("STEP", LocalDate.of(2024, 6, 30), step(2))).containsExactly("condition.step-duration");
        assertThat(refused("STEP", LocalDate.of(2024, 7, 1), step(2))).isEmpty();
    }

    @Test
    void whatIsLeftOverAtAPromotionCountsForTheNextStep() {
        law.condition("STEP", "STEP_DURATION");
        confirmed();
        sign("STEP", LocalDate.of(2021, 1, 1), null, step(1));
        sign("PROMOTION", LocalDate.of(2023, 1, 1), null, new Situation(null, ADMINISTRATOR, 0, null, null));

        assertThat(refused("STEP", LocalDate.of(2023, 6, 30), step(1))).containsExactly("condition.step-duration");
        assertThat(refused("STEP", LocalDate.of(2023, 7, 1), step(1))).isEmpty();
        assertThat(judged(new CandidateAct(act("STEP", LocalDate.of(2023, 7, 1), null, step(1), null), null, null))
                        .why()
                        .steps())
                .extracting(Step::key)
                .contains("condition.why.step-kept");
        law.own(RuleKey.number("STEP_KEPT_AT_PROMOTION", Law.CIVIL), HIRED, 0);
        assertThat(refused("STEP", LocalDate.of(2025, 6, 30), step(1)))
                .as("the body fixed that a promotion begins the step anew")
                .containsExactly("condition.step-duration");
        assertThat(refused("STEP", LocalDate.of(2025, 7, 1), step(1))).isEmpty();
    }

    @Test
    void whatWasServedBeforeTheFirstKnownStepIsDoubtedNotRefused() {
        law.condition("STEP", "STEP_DURATION");
        confirmed();
        assertThat(refused("STEP", HIRED.plusMonths(20), step(1))).isEmpty();
        assertThat(warned("STEP", HIRED.plusMonths(20), step(1))).containsExactly("condition.step-duration-unknown");
    }

    @Test
    void aPromotionLeadsToTheStepWhoseIndexIsEqualOrJustAbove() {
        law.condition("PROMOTION", "GRADE_HIGHER", "STEP_OF_PROMOTION");
        LocalDate day = LocalDate.of(2025, 1, 1);
        sign("INITIAL_SITUATION", LocalDate.of(2024, 1, 1), null, new Situation(ACTIVE, ATTACHE, 4, null, null));

        assertThat(refused("PROMOTION", day, new Situation(null, ADMINISTRATOR, 1, null, null)))
                .as("742 in category 9 is more than 737 and at most 774")
                .isEmpty();
        assertThat(refused("PROMOTION", day, new Situation(null, ADMINISTRATOR, 0, null, null)))
                .containsExactly("condition.step-of-promotion");
        assertThat(refused("PROMOTION", day, new Situation(null, WORKER, 0, null, null)))
                .contains("condition.grade-higher");
        assertThat(warned("PROMOTION", day, new Situation(null, FUND_GRADE, 0, null, null)))
                .containsExactlyInAnyOrder("condition.grade-other-scheme", "condition.step-no-grid");
    }

    @Test
    void theStepOfAPromotionIsExplained() {
        StepOfPromotion right = StepOfPromotion.of(grade("9", 9), 7, grade("12", 12), GRID, LocalDate.of(2025, 1, 1))
                .orElseThrow();

        assertThat(right.step()).isEqualTo(3);
        assertThat(right.index()).isEqualTo(848);
        assertThat(right.why().steps()).hasSize(2);
    }

    @Test
    void aLoweringIsOfOneOrTwoSteps() {
        law.condition("LOWERING", "STEP_LOWERED");
        sign("INITIAL_SITUATION", LocalDate.of(2024, 1, 1), null, new Situation(ACTIVE, ATTACHE, 4, null, null));
        LocalDate day = LocalDate.of(2025, 1, 1);

        assertThat(refused("LOWERING", day, step(2))).isEmpty();
        assertThat(refused("LOWERING", day, step(1))).containsExactly("condition.step-lowered");
        assertThat(refused("LOWERING", day, step(4))).containsExactly("condition.step-lowered");
    }

    @Test
    void aDemotionLeadsDown() {
        law.condition("DEMOTION", "GRADE_LOWER");
        confirmed();

        assertThat(refused("DEMOTION", LocalDate.of(2022, 1, 1), new Situation(null, ADMINISTRATOR, 0, null, null)))
                .containsExactly("condition.grade-lower");
        assertThat(refused("DEMOTION", LocalDate.of(2022, 1, 1), new Situation(null, WORKER, 0, null, null)))
                .isEmpty();
    }

    // Places

    @Test
    void thePostMustBeOpenToTheGrade() {
        law.condition("HIGHER_POST_APPOINTMENT", "GRADE_FITS_POST");
        confirmed();

        assertThat(refused(
                        "HIGHER_POST_APPOINTMENT", LocalDate.of(2022, 1, 1), new Situation(null, null, null, 1L, null)))
                .containsExactly("condition.grade-fits-post");
        assertThat(refused(
                        "HIGHER_POST_APPOINTMENT", LocalDate.of(2022, 1, 1), new Situation(null, null, null, 2L, null)))
                .isEmpty();
    }

    @Test
    void theUnitMustBeOpenOnTheDay() {
        law.condition("STEP", "UNIT_OPEN");
        confirmed();
        Situation closed = new Situation(null, null, null, null, 7L);

        assertThat(refused("STEP", LocalDate.of(2023, 12, 31), closed)).isEmpty();
        assertThat(refused("STEP", LocalDate.of(2024, 1, 1), closed)).containsExactly("condition.unit-open");
    }

    @Test
    void theCommissionIsNotedWhereTheLawWantsIt() {
        law.condition("DEMOTION", "COMMISSION_HEARD");
        confirmed();
        CareerAct act = act("DEMOTION", LocalDate.of(2022, 1, 1), null, NOTHING, null);

        assertThat(keys(judged(new CandidateAct(act, null, null)).refusals())).containsExactly("condition.commission");
        assertThat(keys(judged(new CandidateAct(act, " ", LocalDate.of(2021, 12, 1)))
                        .refusals()))
                .containsExactly("condition.commission");
        assertThat(judged(new CandidateAct(act, "12/2021", LocalDate.of(2021, 12, 1)))
                        .refusals())
                .isEmpty();
    }

    // Positions

    @Test
    void whoeverComesBackTakesUpThePositionHeldBefore() {
        law.condition("SUSPENSION_END", "POSITION_AS_BEFORE").condition("INSTALLATION", "POSITION_AT_INSTALLATION");
        recruited();
        sign("SUSPENSION", LocalDate.of(2018, 6, 1), null);

        assertThat(refused("SUSPENSION_END", LocalDate.of(2018, 7, 1))).containsExactly("condition.position-as-before");
        assertThat(refused("SUSPENSION_END", LocalDate.of(2018, 7, 1), at(PROBATION)))
                .isEmpty();
        assertThat(refused("SUSPENSION_END", LocalDate.of(2018, 7, 1), at(SECONDED)))
                .containsExactly("condition.position-at-work");
    }

    @Test
    void oneIsInstalledOnProbationOrAtWork() {
        law.condition("INSTALLATION", "POSITION_AT_INSTALLATION").condition("INITIAL_SITUATION", "POSITION_AT_START");
        assertThat(refused("INITIAL_SITUATION", HIRED, at(NONE))).containsExactly("condition.position-at-start");
        sign("RECRUITMENT", HIRED, null, new Situation(null, ATTACHE, 0, null, null));

        assertThat(refused("INSTALLATION", HIRED)).isEmpty();
        assertThat(refused("INSTALLATION", HIRED, at(ACTIVE))).isEmpty();
        assertThat(refused("INSTALLATION", HIRED, at(SECONDED))).containsExactly("condition.position-at-installation");
    }

    @Test
    void aHigherPostEndsForWhoeverHoldsOne() {
        law.condition("HIGHER_POST_END", "HIGHER_POST_HELD");
        confirmed();
        assertThat(refused("HIGHER_POST_END", LocalDate.of(2022, 1, 1))).containsExactly("condition.higher-post-held");
        sign("HIGHER_POST_APPOINTMENT", LocalDate.of(2021, 1, 1), null, new Situation(null, null, null, 2L, null));
        assertThat(refused("HIGHER_POST_END", LocalDate.of(2022, 1, 1))).isEmpty();
    }

    // Sanctions

    @Test
    void rehabilitationWaitsAYearAndIsForLightSanctions() {
        law.condition("REHABILITATION", "REHABILITATION_DELAY");
        confirmed();
        assertThat(refused("REHABILITATION", LocalDate.of(2023, 1, 1)))
                .containsExactly("condition.rehabilitation-nothing");
        sign("BLAME", LocalDate.of(2022, 2, 10), null);
        assertThat(refused("REHABILITATION", LocalDate.of(2023, 2, 9)))
                .containsExactly("condition.rehabilitation-early");
        assertThat(refused("REHABILITATION", LocalDate.of(2023, 2, 10))).isEmpty();
        sign("LOWERING", LocalDate.of(2023, 3, 1), null);
        assertThat(refused("REHABILITATION", LocalDate.of(2025, 1, 1)))
                .containsExactly("condition.rehabilitation-degree");
    }

    // Corrections

    @Test
    void onlyAnActThatStandsIsCorrectedOrCancelled() {
        law.condition("CORRECTION", "TARGET_STANDS").condition("CANCELLATION", "TARGET_STANDS");
        confirmed();
        long step = sign("STEP", LocalDate.of(2021, 1, 1), null, step(1));
        assertThat(refusedOf("CANCELLATION", step)).isEmpty();
        assertThat(refusedOf("CANCELLATION", 4711L)).containsExactly("condition.target-missing");
        assertThat(refusedOf("CANCELLATION", null)).containsExactly("condition.target-missing");
        long cancelled = signAbout("CANCELLATION", LocalDate.of(2021, 1, 1), step);

        assertThat(refusedOf("CANCELLATION", step)).containsExactly("condition.target-stands");
        assertThat(refusedOf("CANCELLATION", cancelled)).isEmpty();
        assertThat(refusedOf("CORRECTION", cancelled)).containsExactly("condition.target-cancellation");
    }

    @Test
    void aCorrectionIsJudgedAsTheActItCorrects() {
        law.condition("CORRECTION", "TARGET_STANDS").condition("STEP", "STEP_NEXT");
        confirmed();
        long step = sign("STEP", LocalDate.of(2021, 1, 1), null, step(1));

        CareerAct wrong = act("CORRECTION", LocalDate.of(2021, 2, 1), null, step(3), step);
        CareerAct right = act("CORRECTION", LocalDate.of(2021, 2, 1), null, step(1), step);
        assertThat(keys(judged(new CandidateAct(wrong, null, null)).refusals())).containsExactly("condition.step-next");
        assertThat(judged(new CandidateAct(right, null, null)).refusals()).isEmpty();
    }

    // What binds

    @Test
    void whatWasNotSeenWarnsUntilTheBodyFixesIt() {
        law.rule("PERSONAL", new ActRule("", null, null, 24, null, null, null, null, null, "guess", false, false))
                .unverified("PERSONAL", "CAREER_LENGTH");
        confirmed();
        LocalDate from = LocalDate.of(2021, 1, 1);
        LocalDate to = LocalDate.of(2023, 12, 31);
        assertThat(refusedUntil("PERSONAL", from, to)).isEmpty();
        assertThat(verdict("PERSONAL", from, to, NOTHING).warnings())
                .singleElement()
                .satisfies(warning -> assertThat(warning.unverified()).isTrue());

        law.own(RuleKey.act("PERSONAL", Law.CIVIL), from, null, null, 12, null, null, null, null, null);
        assertThat(refusedUntil("PERSONAL", from, to)).containsExactly("condition.career-length");
    }

    @Test
    void aNumberThatTheBodyFixedBindsToo() {
        law.unverified("STEP", "STEP_NEXT");
        confirmed();
        assertThat(refused("STEP", LocalDate.of(2022, 1, 1), step(2))).isEmpty();
        law.own(RuleKey.number("LAST_STEP", Law.CIVIL), HIRED, 10);
        assertThat(refused("STEP", LocalDate.of(2022, 1, 1), step(2))).containsExactly("condition.step-next");
    }

    @Test
    void aKindThatTheRegimeDoesNotHaveIsRefused() {
        confirmed();
        CareerAct act = new CareerAct(0, "STEP", "LABOUR_90_11", LocalDate.of(2022, 1, 1), null, step(1), null, 99);

        assertThat(keys(judged(new CandidateAct(act, null, null)).refusals())).containsExactly("condition.regime");
    }

    @Test
    void howOftenInACareerIsKept() {
        law.rule("CHILD", new ActRule("", null, null, null, 1, null, null, null, null, "", true, false))
                .condition("CHILD", "ACTS_IN_CAREER");
        confirmed();
        assertThat(refused("CHILD", LocalDate.of(2022, 1, 1))).isEmpty();
        sign("CHILD", LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31));
        sign("REINTEGRATION", LocalDate.of(2022, 1, 1), null);
        assertThat(refused("CHILD", LocalDate.of(2023, 1, 1))).containsExactly("condition.acts-in-career");
    }

    // Fixture

    private static ActRule service(int months) {
        return new ActRule("", null, null, null, null, null, months, null, null, "", true, false);
    }

    private static ActRule months(Integer least, Integer most) {
        return new ActRule("", least, most, null, null, null, null, null, null, "", true, false);
    }

    private static ActRule careerMonths(int most) {
        return new ActRule("", null, null, most, null, null, null, null, null, "", true, false);
    }

    private void recruited() {
        sign("RECRUITMENT", HIRED, null, new Situation(null, ATTACHE, 0, null, null));
        sign("INSTALLATION", HIRED, null);
    }

    private void confirmed() {
        recruited();
        sign("CONFIRMATION", HIRED.plusYears(1), null);
    }

    private void sign(String kind, LocalDate day, LocalDate end) {
        sign(kind, day, end, NOTHING);
    }

    private long sign(String kind, LocalDate day, LocalDate end, Situation named) {
        long id = acts.size() + 1L;
        acts.add(new CareerAct(id, kind, Law.CIVIL, day, end, named, null, id));
        return id;
    }

    private long signAbout(String kind, LocalDate day, long target) {
        long id = acts.size() + 1L;
        acts.add(new CareerAct(id, kind, Law.CIVIL, day, null, NOTHING, target, id));
        return id;
    }

    private List<String> refused(String kind, LocalDate day) {
        return refused(kind, day, NOTHING);
    }

    private List<String> refused(String kind, LocalDate day, Situation named) {
        return keys(verdict(kind, day, null, named).refusals());
    }

    private List<String> refusedUntil(String kind, LocalDate day, LocalDate end) {
        return keys(verdict(kind, day, end, NOTHING).refusals());
    }

    private List<String> refusedOf(String kind, Long target) {
        CareerAct act = act(kind, LocalDate.of(2021, 1, 1), null, NOTHING, target);
        return keys(judged(new CandidateAct(act, null, null)).refusals());
    }

    private List<String> warned(String kind, LocalDate day) {
        return warned(kind, day, NOTHING);
    }

    private List<String> warned(String kind, LocalDate day, Situation named) {
        return keys(verdict(kind, day, null, named).warnings());
    }

    private Verdict verdict(String kind, LocalDate day, LocalDate end, Situation named) {
        return judged(new CandidateAct(act(kind, day, end, named, null), null, null));
    }

    private Verdict judged(CandidateAct candidate) {
        return ActCheck.of(acts, candidate, person, around(), law.rules());
    }

    private static CareerAct act(String kind, LocalDate day, LocalDate end, Situation named, Long target) {
        return new CareerAct(0, kind, Law.CIVIL, day, end, named, target, Long.MAX_VALUE);
    }

    private static List<String> keys(List<Finding> findings) {
        return findings.stream().map(Finding::key).toList();
    }

    private static Situation step(int step) {
        return new Situation(null, null, step, null, null);
    }

    private static Situation at(Position position) {
        return new Situation(position, null, null, null, null);
    }

    private static EmployeeFacts born(LocalDate day, boolean woman) {
        return new EmployeeFacts(day, day.getYear(), woman, Law.CIVIL, HIRED, null, null);
    }

    private static EmployeeFacts mother(List<LocalDate> children) {
        return new EmployeeFacts(LocalDate.of(1990, 1, 1), 1990, true, Law.CIVIL, HIRED, null, children);
    }

    private static Surroundings around() {
        return new Surroundings(
                Map.of(
                        ATTACHE, grade("9", 9),
                        ADMINISTRATOR, grade("12", 12),
                        WORKER, grade("3", 3),
                        FUND_GRADE, new GradeFacts("AGREEMENT", "C4", null, 4)),
                Map.of(1L, new PostFacts("P-1", 12, 16), 2L, new PostFacts("P-2", 9, null)),
                Map.of(7L, new UnitFacts(new Localized("مصلحة", "Service"), null, LocalDate.of(2024, 1, 1))),
                GRID);
    }

    private static GradeFacts grade(String category, int level) {
        return new GradeFacts("DP_07_304", category, level > 10 ? "A" : "B", level);
    }

    private static IndexGrid.Line line(String category, int step, int index) {
        return new IndexGrid.Line("DP_07_304", category, LocalDate.of(2024, 1, 1), step, index);
    }
}
