package dz.mujamma.ejb.career.evidence;

import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.shared.RuleException;
import java.util.List;
import java.util.stream.Collectors;

/** The sentence for an act whose required documents are not there: it names each, and says where to add them. */
public final class DocumentRefusal {
    private DocumentRefusal() {}

    /** @throws RuleException where a required document is missing or has run out */
    public static void require(List<DocumentState> states) {
        Localized missing = names(states, DocumentState.State.MISSING);
        Localized expired = names(states, DocumentState.State.EXPIRED);
        if (missing != null && expired != null) {
            throw new RuleException("career.refused.documents.both", missing, expired);
        }
        if (missing != null) {
            throw new RuleException("career.refused.documents.missing", missing);
        }
        if (expired != null) {
            throw new RuleException("career.refused.documents.expired", expired);
        }
    }

    private static Localized names(List<DocumentState> states, DocumentState.State wanted) {
        List<Localized> names = states.stream()
                .filter(each -> each.isHindering() && each.state() == wanted)
                .map(each -> each.document().name())
                .toList();
        return names.isEmpty()
                ? null
                : new Localized(
                        names.stream().map(Localized::ar).collect(Collectors.joining("، ", "«", "»")),
                        names.stream().map(Localized::fr).collect(Collectors.joining(", ", "« ", " »")));
    }
}
