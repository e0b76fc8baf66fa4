package dz.mujamma.web.career;

import dz.mujamma.ejb.career.history.CareerStory;
import dz.mujamma.ejb.career.history.CareerStory.Entry;
import dz.mujamma.ejb.career.history.Difference;
import dz.mujamma.ejb.career.history.Lane;
import dz.mujamma.persistence.career.CareerPeriod;
import dz.mujamma.persistence.career.history.ShownAct;
import dz.mujamma.persistence.career.history.ShownPeriod;
import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/** A career in words: what the list says beside the picture. */
@Named
@RequestScoped
public class CareerWords {
    @Inject
    private Texts texts;

    /** One thing that changed, or that somebody holds. */
    public record Change(String lane, String value) {}

    /**
     * A period in the list.
     *
     * @param asked whether the day asked about lies in it
     * @param link to the act, or null where the reader may not follow it
     */
    public record Line(
            LocalDate from,
            String days,
            String length,
            List<Change> changes,
            String act,
            String link,
            String signed,
            String look,
            boolean asked) {}

    /** What one lane held by two states of knowledge. */
    public record Changed(String days, String lane, String then, String now) {}

    public List<Line> lines(CareerStory story) {
        return story.entries().stream().map(entry -> line(story, entry)).toList();
    }

    public List<Changed> differences(CareerStory story) {
        List<Changed> lines = new ArrayList<>();
        for (Difference difference : story.differences()) {
            String days = days(difference.from(), difference.to());
            for (Lane lane : difference.lanes()) {
                lines.add(new Changed(days, name(lane), value(lane, difference.then()), value(lane, difference.now())));
            }
        }
        return lines;
    }

    /** What a lane holds on the day asked about, and since when. */
    public record Held(String lane, String value, LocalDate since) {}

    public List<Held> current(CareerStory story) {
        List<Held> held = new ArrayList<>();
        story.lanes().forEach((lane, stretches) -> stretches.stream()
                .filter(stretch -> stretch.contains(story.on()))
                .map(stretch -> new Held(name(lane), value(lane, story.onDay()), stretch.from()))
                .forEach(held::add));
        return held;
    }

    /** Years, months and days, those that are nothing left out. */
    public String length(Period length) {
        return length(length.getYears(), length.getMonths(), length.getDays());
    }

    public String length(int years, int months, int days) {
        List<String> parts = new ArrayList<>();
        if (years > 0) {
            parts.add(texts.say("timeline.years", years));
        }
        if (months > 0) {
            parts.add(texts.say("timeline.months", months));
        }
        if (days > 0 || parts.isEmpty()) {
            parts.add(texts.say("shared.days", days));
        }
        return String.join(texts.say("timeline.and"), parts);
    }

    private Line line(CareerStory story, Entry entry) {
        CareerPeriod period = entry.shown().period();
        ShownAct act = entry.act();
        boolean open = act != null && !act.isHidden();
        return new Line(
                period.from(),
                days(period.from(), period.to()),
                period.from().isAfter(story.today()) ? "" : length(period, story.today()),
                changes(entry),
                act == null || act.isHidden() ? texts.say("timeline.hidden-act") : act(act),
                open ? CareerLinks.act(act.id()) : null,
                open ? texts.say("timeline.signed", act.signedOn()) : null,
                period.from().isAfter(story.today()) ? "to-come" : "",
                period.contains(story.on()));
    }

    private String act(ShownAct act) {
        return texts.say("timeline.by-act", act.name(), act.reference());
    }

    private List<Change> changes(Entry entry) {
        return entry.changed().stream()
                .map(lane -> new Change(name(lane), value(lane, entry.shown())))
                .toList();
    }

    private String length(CareerPeriod period, LocalDate today) {
        LocalDate end = period.to() == null || period.to().isAfter(today) ? today.plusDays(1) : period.to();
        return length(Period.between(period.from(), end));
    }

    private String days(LocalDate from, LocalDate to) {
        return to == null ? texts.say("timeline.from", from) : texts.say("timeline.from-to", from, to.minusDays(1));
    }

    private String name(Lane lane) {
        return texts.say("timeline.lane." + lane);
    }

    private String value(Lane lane, ShownPeriod shown) {
        if (!holds(lane, shown)) {
            return texts.say("timeline.nothing-held");
        }
        return switch (lane) {
            case POSITION -> texts.of(shown.position());
            case GRADE -> texts.of(shown.grade());
            case STEP -> String.valueOf(shown.period().situation().step());
            case POST -> numbered(shown.post(), shown.postNumber());
            case UNIT -> texts.of(shown.unit());
        };
    }

    private String numbered(Localized title, String number) {
        return texts.of(title) + " (" + number + ")";
    }

    private static boolean holds(Lane lane, ShownPeriod shown) {
        return shown != null
                && switch (lane) {
                    case POSITION -> shown.position() != null;
                    case GRADE -> shown.grade() != null;
                    case STEP -> shown.period().situation().step() != null;
                    case POST -> shown.post() != null;
                    case UNIT -> shown.unit() != null;
                };
    }
}
