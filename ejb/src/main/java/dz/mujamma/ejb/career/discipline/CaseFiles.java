package dz.mujamma.ejb.career.discipline;

import dz.mujamma.ejb.career.ActCatalogue;
import dz.mujamma.ejb.career.discipline.CaseLimits.Limit;
import dz.mujamma.persistence.career.Act;
import dz.mujamma.persistence.career.Acts;
import dz.mujamma.persistence.career.discipline.CaseEvent;
import dz.mujamma.persistence.career.discipline.DisciplineCase;
import dz.mujamma.persistence.career.discipline.DisciplineCases;
import dz.mujamma.persistence.shared.Localized;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts together what is shown of a case. */
@Dependent
class CaseFiles {
    @Inject
    private DisciplineCases cases;

    @Inject
    private CaseDesk desk;

    @Inject
    private ActCatalogue catalogue;

    @Inject
    private Acts acts;

    CaseFile of(DisciplineCase it, Set<CaseStep> may) {
        List<CaseEvent> events = cases.events(it.id());
        CaseLimits limits = desk.limits(it);
        CaseTerms terms = new CaseTerms(limits);
        CaseDays days = CaseDays.of(it, events);
        return new CaseFile(
                it,
                events,
                terms.of(days),
                names(events),
                may,
                it.stage().isBeforeDecision() && terms.isPrescribed(days, desk.today()),
                rehabilitation(it, limits),
                limits.value(Limit.SUSPENSION_PAY_PERCENT),
                desk.today());
    }

    /** When the trace of the sanction goes; null where it stays, or nothing was imposed. */
    Rehabilitation rehabilitation(DisciplineCase it, CaseLimits limits) {
        if (it.toldOn() == null || it.act() == null) {
            return null;
        }
        return acts.find(it.act())
                .flatMap(act -> Rehabilitation.of(limits, degree(act), act.effectOn()))
                .orElse(null);
    }

    int degree(Act act) {
        Integer degree = catalogue.sheet(act.kind()).degree();
        return degree == null ? Integer.MAX_VALUE : degree;
    }

    private Map<String, Localized> names(List<CaseEvent> events) {
        return events.stream()
                .map(CaseEvent::sanction)
                .filter(kind -> kind != null)
                .distinct()
                .collect(Collectors.toMap(
                        kind -> kind, kind -> catalogue.kinds().get(kind).name()));
    }
}
