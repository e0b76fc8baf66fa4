package dz.mujamma.web.career;

import dz.mujamma.ejb.career.ActService.ActFile;
import dz.mujamma.persistence.career.ActCard;
import dz.mujamma.persistence.career.ActState;
import dz.mujamma.persistence.career.Visa;
import dz.mujamma.persistence.career.Visa.State;
import dz.mujamma.web.shared.Stop;
import dz.mujamma.web.shared.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The way of an act as a row of stops: done, waiting, or still ahead. */
@Dependent
class ActPath implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Texts texts;

    List<Stop> of(ActFile file, LocalDate today) {
        ActCard act = file.act();
        boolean draft = act.row().state() == ActState.DRAFT;
        List<Stop> stops = new ArrayList<>();
        stops.add(new Stop(texts.say("career.state.DRAFT"), draft ? "here" : "done", texts.dayOf(act.draftedAt())));
        visas(file).forEach(visa -> stops.add(stop(visa)));
        boolean signed = act.row().signedOn() != null;
        if (visas(file).isEmpty()) {
            stops.add(new Stop(
                    texts.say("career.state.SIGNED"),
                    signed ? "done" : "ahead",
                    signed ? texts.date(act.row().signedOn()) : ""));
        }
        stops.add(dated("career.state.NOTIFIED", act.notifiedAt() == null ? "" : texts.dayOf(act.notifiedAt())));
        stops.add(dated(
                "career.state.ACKNOWLEDGED", act.acknowledgedAt() == null ? "" : texts.dayOf(act.acknowledgedAt())));
        boolean inForce = signed && !act.row().effectOn().isAfter(today);
        stops.add(new Stop(
                texts.say("career.act.in-force"),
                inForce ? "done" : "ahead",
                texts.date(act.row().effectOn())));
        return stops;
    }

    private Stop dated(String name, String when) {
        return when.isEmpty() ? Stop.ahead(texts.say(name), "") : Stop.done(texts.say(name), when);
    }

    /** The round that goes on, or the last one. */
    private static List<Visa> visas(ActFile file) {
        int round = file.visas().stream().mapToInt(Visa::round).max().orElse(0);
        boolean over = file.act().row().state() == ActState.DRAFT;
        return over
                ? List.of()
                : file.visas().stream().filter(visa -> visa.round() == round).toList();
    }

    private Stop stop(Visa visa) {
        String look =
                switch (visa.state()) {
                    case GIVEN -> "done";
                    case WAITING -> "here";
                    case SENT_BACK -> "back";
                    case PLANNED, DROPPED -> "ahead";
                };
        return new Stop(texts.of(visa.label()), look, said(visa));
    }

    private String said(Visa visa) {
        if (visa.state() == State.GIVEN || visa.state() == State.SENT_BACK) {
            return texts.dayOf(visa.decidedAt());
        }
        return visa.employeeName() == null ? "" : texts.of(visa.employeeName());
    }
}
