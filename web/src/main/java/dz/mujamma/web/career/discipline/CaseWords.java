package dz.mujamma.web.career.discipline;

import dz.mujamma.ejb.career.discipline.CaseFile;
import dz.mujamma.persistence.career.discipline.CaseEvent;
import dz.mujamma.persistence.career.discipline.CaseEventKind;
import dz.mujamma.persistence.career.discipline.CaseStage;
import dz.mujamma.web.shared.Happening;
import dz.mujamma.web.shared.Stop;
import dz.mujamma.web.shared.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The way of a case, and what happened in it, in words. */
@Dependent
class CaseWords implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final List<CaseStage> SHORT_WAY = List.of(
            CaseStage.OPENED,
            CaseStage.NOTIFIED,
            CaseStage.EXPLAINED,
            CaseStage.DECIDED,
            CaseStage.SIGNED,
            CaseStage.TOLD);
    private static final List<CaseStage> LONG_WAY = List.of(
            CaseStage.OPENED,
            CaseStage.NOTIFIED,
            CaseStage.EXPLAINED,
            CaseStage.REFERRED,
            CaseStage.CALLED,
            CaseStage.OPINION,
            CaseStage.DECIDED,
            CaseStage.SIGNED,
            CaseStage.TOLD);
    private static final List<CaseStage> APPEAL = List.of(CaseStage.APPEALED, CaseStage.JUDGED);

    @Inject
    private Texts texts;

    /** The steps of the procedure in their order: done with their day, the one the case is at, and those ahead. */
    List<Stop> stops(CaseFile file) {
        Map<CaseStage, LocalDate> days = days(file.events());
        CaseStage now = file.it().stage();
        Stream<CaseStage> way = (file.it().council() ? LONG_WAY : SHORT_WAY).stream();
        Stream<CaseStage> appeal = days.containsKey(CaseStage.APPEALED) ? APPEAL.stream() : Stream.empty();
        return Stream.of(way, appeal, Stream.of(CaseStage.CLOSED))
                .flatMap(each -> each)
                .map(stage -> stop(stage, now, days.get(stage)))
                .toList();
    }

    private Stop stop(CaseStage stage, CaseStage now, LocalDate day) {
        String name = texts.say("discipline.stage." + stage);
        if (day == null) {
            return Stop.ahead(name, "");
        }
        return stage == now ? Stop.here(name, texts.date(day)) : Stop.done(name, texts.date(day));
    }

    private static Map<CaseStage, LocalDate> days(List<CaseEvent> events) {
        Map<CaseStage, LocalDate> days = new EnumMap<>(CaseStage.class);
        for (CaseEvent event : events) {
            String name = event.kind() == CaseEventKind.SILENT
                    ? "EXPLAINED"
                    : event.kind().name();
            Stream.of(CaseStage.values())
                    .filter(stage -> stage.name().equals(name))
                    .forEach(stage -> days.put(stage, event.day()));
        }
        return days;
    }

    /** Newest first. */
    List<Happening> happenings(CaseFile file) {
        List<CaseEvent> newest = new ArrayList<>(file.events());
        Collections.reverse(newest);
        return newest.stream()
                .map(event -> Happening.of(what(event), event.at(), event.account(), note(event, file)))
                .toList();
    }

    private String what(CaseEvent event) {
        return texts.say("discipline.event." + event.kind()) + " · " + texts.date(event.day());
    }

    private String note(CaseEvent event, CaseFile file) {
        return Stream.of(
                        event.sanction() == null ? null : texts.of(file.sanction(event.sanction())),
                        event.kind() == CaseEventKind.OPINION && event.sanction() == null
                                ? texts.say("discipline.opinion.none")
                                : null,
                        event.hearingOn() == null ? null : texts.say("discipline.heard-on", event.hearingOn()),
                        event.outcome() == null ? null : texts.say("discipline.outcome." + event.outcome()),
                        event.note())
                .filter(part -> part != null)
                .collect(Collectors.joining(" – "));
    }
}
