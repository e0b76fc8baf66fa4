package dz.mujamma.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How far off a last day is: in words, and in the tone of its badge. */
@Named
@RequestScoped
public class DaysLeft {
    /** From how many days before it on people are warned by the colour. */
    public static final int SOON = 30;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    public String tone(LocalDate due) {
        long left = left(due);
        return left < 0 ? "bad" : left <= SOON ? "wait" : "calm";
    }

    public String words(LocalDate due) {
        long left = left(due);
        return left < 0
                ? texts.say("shared.due.late", texts.say("shared.days", -left))
                : left == 0
                        ? texts.say("shared.due.today")
                        : texts.say("shared.due.left", texts.say("shared.days", left));
    }

    private long left(LocalDate due) {
        return ChronoUnit.DAYS.between(LocalDate.now(clock), due);
    }
}
