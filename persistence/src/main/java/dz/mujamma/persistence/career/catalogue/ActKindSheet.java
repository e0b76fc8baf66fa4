package dz.mujamma.persistence.career.catalogue;

import dz.mujamma.persistence.career.ActKind;
import java.util.List;
import java.util.Map;

/**
 * All that is supplied of a kind of act. Maps are by regime.
 *
 * @param degree 1 to 4 of a sanction; null for others
 * @param capGroup kinds of one group share the limit of a career; null where the kind has its own
 */
public record ActKindSheet(
        ActKind kind,
        Integer degree,
        String capGroup,
        Map<String, List<Dated<ActRule>>> rules,
        Map<String, List<LegalReference>> references,
        Map<String, List<ActCondition>> conditions,
        Map<String, List<ActClock>> clocks,
        List<ActDocument> documents) {
    public List<LegalReference> references(String regime) {
        return references.getOrDefault(regime, List.of());
    }

    public List<ActCondition> conditions(String regime) {
        return conditions.getOrDefault(regime, List.of());
    }

    public List<ActClock> clocks(String regime) {
        return clocks.getOrDefault(regime, List.of());
    }

    public List<Dated<ActRule>> rules(String regime) {
        return rules.getOrDefault(regime, List.of());
    }
}
