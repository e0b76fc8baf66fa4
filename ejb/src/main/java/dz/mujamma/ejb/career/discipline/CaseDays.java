package dz.mujamma.ejb.career.discipline;

import dz.mujamma.persistence.career.discipline.CaseEvent;
import dz.mujamma.persistence.career.discipline.CaseEventKind;
import dz.mujamma.persistence.career.discipline.CaseStage;
import dz.mujamma.persistence.career.discipline.DisciplineCase;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * On which day what was done in a case: all that its clocks need to know.
 *
 * @param done the last day of each step that was done
 * @param hearingOn or null while nobody was called
 */
record CaseDays(
        CaseStage stage,
        boolean council,
        boolean appealable,
        LocalDate foundOn,
        LocalDate openedOn,
        LocalDate hearingOn,
        Map<CaseEventKind, LocalDate> done) {
    CaseDays {
        done = Map.copyOf(done);
    }

    static CaseDays of(DisciplineCase it, List<CaseEvent> events) {
        Map<CaseEventKind, LocalDate> done = new EnumMap<>(CaseEventKind.class);
        events.forEach(event -> done.put(event.kind(), event.day()));
        return new CaseDays(
                it.stage(), it.council(), it.appealable(), it.foundOn(), it.openedOn(), it.hearingOn(), done);
    }

    /** The same after a step. */
    CaseDays after(CaseEventKind kind, CaseStage reached, LocalDate day, LocalDate hearing) {
        Map<CaseEventKind, LocalDate> more = new EnumMap<>(CaseEventKind.class);
        more.putAll(done);
        more.put(kind, day);
        return new CaseDays(
                reached, council, appealable, foundOn, openedOn, hearing == null ? hearingOn : hearing, more);
    }

    LocalDate day(CaseEventKind kind) {
        return done.get(kind);
    }
}
