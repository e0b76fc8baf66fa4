package dz.mujamma.it.career;

import dz.mujamma.ejb.career.ActDraftService;
import dz.mujamma.ejb.career.ActSigningService;
import dz.mujamma.ejb.career.ActVisaService;
import dz.mujamma.it.harness.Caller;
import dz.mujamma.persistence.career.ActContent;
import dz.mujamma.persistence.career.ActNumber;
import dz.mujamma.persistence.career.Situation;
import java.time.LocalDate;
import java.util.Map;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** Takes acts through the usual chain inside the server: drafted by an officer, seen by the director, signed by whoever may. */
public final class Desk {
    /** The day on which careers begin here: an act of that day is one with effect in the past. */
    public static final LocalDate START = LocalDate.now().minusYears(4);

    public static final LocalDate CONFIRMED = START.plusDays(380);

    private Desk() {}

    /** A service of the application. */
    public static <T> T service(Class<T> type) {
        try {
            return type.cast(InitialContext.doLookup("java:global/mujamma/mujamma-ejb/" + type.getSimpleName()));
        } catch (NamingException e) {
            throw new IllegalStateException(e);
        }
    }

    public static long draft(long employee, ActContent content) throws Exception {
        return Caller.wearing(CareerPeople.officer())
                .call(() -> service(ActDraftService.class).draft(employee, content));
    }

    /** Sends a draft round; it then waits for the signature. */
    public static void seen(long id) throws Exception {
        Caller.wearing(CareerPeople.officer())
                .run(() -> service(ActDraftService.class).sendRound(id));
        Caller.wearing(CareerPeople.director())
                .run(() -> service(ActVisaService.class).give(id));
    }

    public static ActNumber sign(long id) throws Exception {
        return Caller.wearing(CareerPeople.signatory())
                .call(() -> service(ActSigningService.class).sign(id));
    }

    /** An act that waits for the signature. */
    public static long toSign(long employee, ActContent content) throws Exception {
        long id = draft(employee, content);
        seen(id);
        return id;
    }

    public static ActNumber signed(long employee, ActContent content) throws Exception {
        return sign(toSign(employee, content));
    }

    /** Recruited on {@link #START}, installed a week later, confirmed a year after: at work since. */
    public static void hire(long employee, Long post, long unit) throws Exception {
        signed(employee, recruitment(CareerPeople.grade(), post, unit));
        signed(employee, installation());
        signed(
                employee,
                new ActContent(
                        "CONFIRMATION", CONFIRMED, null, null, null, null, null, null, "12/2024", CONFIRMED, Map.of()));
    }

    public static ActContent recruitment(long grade, Long post, long unit) {
        return ActContent.of("RECRUITMENT", START, named(grade, post, unit));
    }

    public static ActContent installation() {
        return ActContent.of("INSTALLATION", START.plusDays(7), ActContent.NOTHING);
    }

    public static ActContent assignment(LocalDate day, Long post, long unit) {
        return ActContent.of("ASSIGNMENT", day, named(null, post, unit));
    }

    public static Situation named(Long grade, Long post, Long unit) {
        return new Situation(null, grade, grade == null ? null : 0, post, unit);
    }
}
