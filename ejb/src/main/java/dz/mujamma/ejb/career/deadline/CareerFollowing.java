package dz.mujamma.ejb.career.deadline;

import dz.mujamma.ejb.career.ActSigned;
import dz.mujamma.ejb.career.clock.ClocksOf;
import dz.mujamma.ejb.career.clock.RunningClock;
import dz.mujamma.ejb.career.rule.CareerRuleBook;
import dz.mujamma.ejb.career.rule.CareerRules;
import dz.mujamma.ejb.career.seniority.CountingRules;
import dz.mujamma.ejb.career.seniority.GapsOfCareer;
import dz.mujamma.ejb.career.timeline.Career;
import dz.mujamma.ejb.career.timeline.Timeline;
import dz.mujamma.persistence.career.Acts;
import dz.mujamma.persistence.career.CareerAct;
import dz.mujamma.persistence.career.deadline.CareerMembers;
import dz.mujamma.persistence.career.deadline.Deadline;
import dz.mujamma.persistence.career.deadline.Deadlines;
import dz.mujamma.persistence.personnel.GapsOfEmployees;
import dz.mujamma.persistence.personnel.ServiceGap;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Brings what follows from careers up to them, in the transaction that changed them: the deadlines, and the days that are no
 * work for leave. Made from the acts alone, so doing it again changes nothing.
 */
@Dependent
public class CareerFollowing {
    @Inject
    private Acts acts;

    @Inject
    private CareerRuleBook book;

    @Inject
    private Deadlines deadlines;

    @Inject
    private GapsOfEmployees gaps;

    @Inject
    private CareerMembers members;

    void afterSignature(@Observes ActSigned signed) {
        follow(List.of(signed.employee()));
    }

    /** Folds each career anew. */
    public void follow(Collection<Long> employees) {
        CareerRules rules = book.rules();
        Map<Long, Timeline> timelines = new HashMap<>();
        for (Long employee : employees) {
            List<CareerAct> signed = acts.signedOf(employee);
            timelines.put(employee, signed.isEmpty() ? Timeline.EMPTY : Career.of(signed, rules.kinds()));
        }
        follow(timelines, rules);
    }

    /** For whoever has the timelines already, such as an import: six statements, however many careers. */
    public void follow(Map<Long, Timeline> timelines, CareerRules rules) {
        List<Deadline> due = new ArrayList<>();
        timelines.forEach((employee, timeline) -> ClocksOf.career(timeline, rules).stream()
                .map(clock -> deadline(employee, clock, timeline, rules))
                .forEach(due::add));
        deadlines.become(timelines.keySet(), due);
        gaps.become(gaps(timelines, rules));
    }

    private Map<Long, List<ServiceGap>> gaps(Map<Long, Timeline> timelines, CareerRules rules) {
        Map<Long, String> regimes = members.regimes(timelines.keySet());
        var names = members.positions();
        Map<String, GapsOfCareer> byRegime = new HashMap<>();
        Map<Long, List<ServiceGap>> all = new HashMap<>();
        timelines.forEach((employee, timeline) -> {
            String regime = regimes.get(employee);
            GapsOfCareer rule =
                    byRegime.computeIfAbsent(regime, each -> new GapsOfCareer(CountingRules.of(rules, each), names));
            all.put(employee, rule.of(timeline.periods(), regime));
        });
        return all;
    }

    private static Deadline deadline(long employee, RunningClock clock, Timeline timeline, CareerRules rules) {
        CareerAct act = timeline.acts().stream()
                .filter(each -> each.id() == clock.act())
                .findFirst()
                .orElseThrow();
        return new Deadline(
                employee,
                clock.act(),
                clock.clock().id(),
                clock.clock().name(),
                clock.clock().article(),
                clock.due(),
                clock.reminders(),
                clock.clock().answeredBy().stream().sorted().toList(),
                clock.answeredBy(),
                switch (clock.clock().basis()) {
                    case BEFORE_END -> act.endsOn();
                    case AFTER_EFFECT -> null;
                },
                rules.kinds().get(clock.kind()).restricted());
    }
}
