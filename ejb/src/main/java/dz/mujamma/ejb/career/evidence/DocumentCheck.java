package dz.mujamma.ejb.career.evidence;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsFirst;
import static java.util.Comparator.reverseOrder;

import dz.mujamma.persistence.career.catalogue.ActDocument;
import dz.mujamma.persistence.career.catalogue.Firmness;
import dz.mujamma.persistence.career.evidence.Promise;
import dz.mujamma.persistence.career.evidence.Proof;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds for each document of an act what shows it on a day. A paper shows one document, so that one agreement does not stand
 * for two; the documents with the fewest ways to be shown choose first. A paper attached to the act goes before one of the
 * file, and of those the one that is valid longest.
 */
public final class DocumentCheck {
    private static final Comparator<Proof> BEST = comparing(Proof::source)
            .thenComparing(Proof::validTo, nullsFirst(reverseOrder()))
            .thenComparing(Proof::day, reverseOrder());

    private final LocalDate day;
    private final Map<String, Promise> promises = new HashMap<>();
    private final List<Proof> proofs;
    private final Set<Proof> taken = new HashSet<>();

    private DocumentCheck(List<Proof> proofs, List<Promise> promises, LocalDate day) {
        this.proofs = proofs.stream().sorted(BEST).toList();
        this.day = day;
        promises.forEach(each -> this.promises.put(each.code(), each));
    }

    /** In the order of the documents. */
    public static List<DocumentState> of(
            List<ActDocument> documents, List<Proof> proofs, List<Promise> promises, LocalDate day) {
        DocumentCheck check = new DocumentCheck(proofs, promises, day);
        Map<String, Proof> found = check.found(documents);
        return documents.stream()
                .map(document -> check.state(document, found.get(document.code())))
                .toList();
    }

    private Map<String, Proof> found(List<ActDocument> documents) {
        List<ActDocument> chooses = new ArrayList<>(documents);
        chooses.sort(comparing(document -> document.proofs().size()));
        Map<String, Proof> found = new HashMap<>();
        for (ActDocument document : chooses) {
            proofs.stream()
                    .filter(proof -> proof.holdsOn(day) && shows(proof, document) && !taken.contains(proof))
                    .findFirst()
                    .ifPresent(proof -> {
                        taken.add(proof);
                        found.put(document.code(), proof);
                    });
        }
        return found;
    }

    private DocumentState state(ActDocument document, Proof found) {
        if (found != null) {
            return new DocumentState(document, DocumentState.State.THERE, found, null);
        }
        Proof ranOut = proofs.stream()
                .filter(proof -> !proof.holdsOn(day) && shows(proof, document))
                .max(comparing(Proof::validTo))
                .orElse(null);
        Promise promise = promises.get(document.code());
        if (promise != null && document.firmness() == Firmness.MAY_FOLLOW) {
            return new DocumentState(document, DocumentState.State.FOLLOWS, null, promise);
        }
        return new DocumentState(
                document, ranOut == null ? DocumentState.State.MISSING : DocumentState.State.EXPIRED, ranOut, null);
    }

    private static boolean shows(Proof proof, ActDocument document) {
        return switch (proof.source()) {
            case SIGNED_ACT -> document.proofActs().contains(proof.kind());
            case ACT_PAPER -> document.proofs().contains(proof.kind());
            case FILE_PAPER -> document.fromFile() && document.proofs().contains(proof.kind());
        };
    }
}
