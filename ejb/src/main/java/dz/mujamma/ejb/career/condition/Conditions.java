package dz.mujamma.ejb.career.condition;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/** The code of every condition that the catalogue may name. */
public final class Conditions {
    private static final Map<String, Condition> BY_ID = Map.ofEntries(
            entry("ACTS_IN_CAREER", byLimits(HowOften::inCareer)),
            entry("ACTS_IN_POSITION", byLimits(HowOften::inPosition)),
            entry("ADULT", byNumbers(Ages::adult, "RECRUITMENT_AGE")),
            entry("CAREER_LENGTH", byLimits(Lengths::inCareer)),
            entry("COMMISSION_HEARD", Places::commissionHeard),
            entry("GRADE_FITS_POST", Places::gradeFitsPost),
            entry("GRADE_HIGHER", Grades::higher),
            entry("GRADE_LOWER", Grades::lower),
            entry("GROUP_A", Grades::groupA),
            entry("HIGHER_POST_HELD", Positions::higherPostHeld),
            entry("MAXIMUM_LENGTH", byLimits(Lengths::maximum)),
            entry("MINIMUM_LENGTH", byLimits(Lengths::minimum)),
            entry("MINIMUM_SERVICE", byLimits(Service::minimum)),
            entry("POSITION_AS_BEFORE", Positions::asBefore),
            entry("POSITION_AT_INSTALLATION", Positions::atInstallation),
            entry("POSITION_AT_START", Positions::atStart),
            entry("PROBATION_SERVED", byLimits(Service::probation)),
            entry("REHABILITATION_DELAY", byNumbers(Sanctions::rehabilitation, "REHABILITATION_MONTHS")),
            entry("RENEWS_WHAT_RUNS", byLimits(Lengths::renewal)),
            entry("RETIREMENT_AGE", byNumbers(Ages::retirement, "RETIREMENT_AGE", "RETIREMENT_AGE_WOMEN")),
            entry("RETIREMENT_SERVICE", byLimits(Service::retirement)),
            entry("SECONDMENT_USED_UP", Lengths::secondmentUsedUp),
            entry("STEP_DURATION", byNumbers(Steps::duration, "STEP_MINIMUM_MONTHS")),
            entry("STEP_LOWERED", byNumbers(Steps::lowered, "STEPS_LOWERED")),
            entry("STEP_NEXT", byNumbers(Steps::next, "LAST_STEP")),
            entry("STEP_OF_PROMOTION", Steps::ofPromotion),
            entry("TARGET_STANDS", Targets::stands),
            entry("UNIT_OPEN", Places::unitOpen),
            entry("YOUNG_CHILD", byNumbers(Ages::youngChild, "YOUNG_CHILD_AGE")));

    private Conditions() {}

    /** Every id that has code. */
    public static Set<String> ids() {
        return BY_ID.keySet();
    }

    static Condition of(String id) {
        Condition condition = BY_ID.get(id);
        if (condition == null) {
            throw new IllegalArgumentException("no code for the condition " + id);
        }
        return condition;
    }

    /** Reads limits of the rule of the kind, which the body may have fixed. */
    private static Condition byLimits(Condition condition) {
        return it -> condition.judge(it).by(it.rule().own());
    }

    /** Reads numbers that the body may have fixed. */
    private static Condition byNumbers(Condition condition, String... numbers) {
        return it -> condition.judge(it).by(Arrays.stream(numbers).anyMatch(number -> it.number(number)
                .own()));
    }
}
