package dz.mujamma.persistence.career;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/**
 * What an act says. A draft keeps it as typed, whatever is still missing.
 *
 * @param endsOn last planned day, or null
 * @param named what it names of the situation; null parts stay as they are
 * @param otherBody the body it is agreed with, or null
 * @param target the act it corrects or cancels, or null
 * @param basisAr what it rests on, as printed, or null
 * @param commissionRef reference of the commission's minutes, or null
 * @param details facts that single kinds need and the paper prints
 */
public record ActContent(
        String kind,
        LocalDate effectOn,
        LocalDate endsOn,
        Situation named,
        String otherBody,
        Long target,
        String basisAr,
        String basisFr,
        String commissionRef,
        LocalDate commissionOn,
        Map<String, String> details) {
    /** What an act names that names nothing. */
    public static final Situation NOTHING = new Situation(null, null, null, null, null);

    public ActContent {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(effectOn);
        named = named == null ? NOTHING : named;
        details = details == null ? Map.of() : Map.copyOf(details);
    }

    public static ActContent of(String kind, LocalDate effectOn, Situation named) {
        return new ActContent(kind, effectOn, null, named, null, null, null, null, null, null, Map.of());
    }

    public ActContent until(LocalDate lastDay) {
        return new ActContent(
                kind,
                effectOn,
                lastDay,
                named,
                otherBody,
                target,
                basisAr,
                basisFr,
                commissionRef,
                commissionOn,
                details);
    }

    /** The same, speaking of another act. */
    public ActContent about(Long act) {
        return new ActContent(
                kind, effectOn, endsOn, named, otherBody, act, basisAr, basisFr, commissionRef, commissionOn, details);
    }

    public ActContent with(Map<String, String> facts) {
        return new ActContent(
                kind, effectOn, endsOn, named, otherBody, target, basisAr, basisFr, commissionRef, commissionOn, facts);
    }
}
