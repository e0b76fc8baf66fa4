package dz.mujamma.web.career.leaving;

import dz.mujamma.ejb.career.abandonment.AbandonmentFile;
import dz.mujamma.persistence.career.abandonment.AbandonmentNotice;
import dz.mujamma.persistence.career.abandonment.AbandonmentStage;
import dz.mujamma.web.shared.Stop;
import dz.mujamma.web.shared.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The way of an abandonment: first day, opened, notices, days full, dismissal. */
@Dependent
class AbandonmentPath implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Texts texts;

    List<Stop> of(AbandonmentFile file) {
        List<Stop> stops = new ArrayList<>();
        AbandonmentStage stage = file.row().stage();
        stops.add(Stop.done(
                texts.say("leaving.path.absent"), texts.date(file.row().firstDay())));
        stops.add(
                file.isReported()
                        ? Stop.here(texts.say("leaving.path.open"), "")
                        : Stop.done(texts.say("leaving.path.open"), ""));
        for (int no = 1; no <= file.plan().needed(); no++) {
            stops.add(notice(file, no));
        }
        stops.add(full(file));
        if (stage.isUnderWay() || stage == AbandonmentStage.DONE) {
            stops.add(dismissal(stage));
        } else {
            stops.add(Stop.back(
                    texts.say("leaving.abandonment.stage." + stage),
                    file.row().returnedOn() == null ? "" : texts.date(file.row().returnedOn())));
        }
        return stops;
    }

    private Stop notice(AbandonmentFile file, int no) {
        String name = texts.say("leaving.path.notice", no);
        AbandonmentNotice notice =
                file.notices().size() < no ? null : file.notices().get(no - 1);
        if (notice == null) {
            LocalDate next = file.notices().size() == no - 1 ? file.nextNoticeOn() : null;
            return next == null ? Stop.ahead(name, "") : Stop.here(name, texts.say("leaving.path.from", next));
        }
        return notice.sentOn() == null
                ? Stop.here(name, texts.say("leaving.path.unsent"))
                : Stop.done(name, texts.date(notice.sentOn()));
    }

    private Stop full(AbandonmentFile file) {
        String name = texts.say("leaving.path.full", file.verdict().days());
        String day = texts.date(file.row().fullOn());
        return file.verdict().isFullBefore(file.today()) ? Stop.done(name, day) : Stop.ahead(name, day);
    }

    private Stop dismissal(AbandonmentStage stage) {
        String name = texts.say("leaving.path.dismissal");
        return switch (stage) {
            case DONE -> Stop.done(name, "");
            case DISMISSING -> Stop.here(name, "");
            default -> Stop.ahead(name, "");
        };
    }
}
