package dz.mujamma.ejb.career.rule;

import dz.mujamma.persistence.career.catalogue.OwnReferences;
import dz.mujamma.persistence.career.catalogue.ReferenceLine;
import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.shared.RuleException;
import dz.mujamma.persistence.tenancy.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * The legal references of the body itself, which stand after those of the law at the head of its acts: its statute, its
 * collective agreement. Acts on paper keep the references they were printed with.
 */
@Stateless
@RolesAllowed({Role.Names.HR_OFFICER, Role.Names.HR_DIRECTOR})
public class ReferenceService {
    private static final int LONGEST_TEXT = 1000;
    private static final int LONGEST_SOURCE = 500;
    private static final int STEP = 10;
    private static final List<String> REGIMES = List.of("CIVIL_SERVICE", "LABOUR_90_11");

    @Inject
    private OwnReferences references;

    @Inject
    private Clock clock;

    /** In the order of printing, those that have ended too. */
    public List<ReferenceLine> all() {
        return references.lines();
    }

    /**
     * Adds one after the others.
     *
     * @param regime only under this regime, or null
     */
    @RolesAllowed(Role.Names.HR_DIRECTOR)
    public void add(String regime, String ar, String fr, LocalDate from, String source) {
        if (regime != null && !REGIMES.contains(regime)) {
            throw new RuleException("rule.refused.reference.regime");
        }
        Localized text = new Localized(
                whole(ar, LONGEST_TEXT, "rule.refused.reference.ar"),
                whole(fr, LONGEST_TEXT, "rule.refused.reference.fr"));
        if (from == null) {
            throw new RuleException("rule.refused.reference.from");
        }
        int last = references.lines().stream().mapToInt(ReferenceLine::no).max().orElse(0);
        references.add(new ReferenceLine(
                0, regime, last + STEP, text, from, null, whole(source, LONGEST_SOURCE, "rule.refused.source"), true));
    }

    /** @param last its last day, today or later: what was printed so far stands */
    @RolesAllowed(Role.Names.HR_DIRECTOR)
    public void end(long id, LocalDate last) {
        if (last == null || last.isBefore(LocalDate.now(clock))) {
            throw new RuleException("rule.refused.reference.last", LocalDate.now(clock));
        }
        if (!references.end(id, last.plusDays(1))) {
            throw new RuleException("rule.refused.reference.ended");
        }
    }

    private static String whole(String text, int longest, String key) {
        if (text == null || text.isBlank() || text.strip().length() > longest) {
            throw new RuleException(key, longest);
        }
        return text.strip();
    }
}
