package dz.mujamma.ejb.career.preview;

import dz.mujamma.ejb.career.Refusal;
import dz.mujamma.ejb.career.evidence.DocumentState;
import dz.mujamma.persistence.career.CareerNames;
import dz.mujamma.persistence.career.catalogue.LegalReference;
import dz.mujamma.persistence.shared.Explanation;
import dz.mujamma.persistence.shared.Localized;
import java.time.LocalDate;
import java.util.List;

/**
 * What an act would do, were it signed at this moment.
 *
 * @param refusals why it cannot be signed; without any, it can
 * @param warnings what is to be known before, and obliges nobody
 * @param stretches the career before and after, side by side; without refusals of the fold alone
 * @param touched acts of later effect after which the person stands otherwise than now; what the reader may not know of is
 *     left out
 * @param leave what it means for leave: sentences and their arguments
 * @param visas legal references printed at its head
 * @param documents that it needs, and how they stand
 * @param commission whose opinion is needed, CAP or DISCIPLINARY_COUNCIL, or null
 */
public record ActPreview(
        List<Refusal> refusals,
        List<Refusal> warnings,
        Explanation why,
        List<Compared> stretches,
        CareerNames names,
        List<Touched> touched,
        List<Refusal> leave,
        List<LegalReference> visas,
        List<DocumentState> documents,
        String commission) {
    public ActPreview {
        refusals = List.copyOf(refusals);
        warnings = List.copyOf(warnings);
        stretches = List.copyOf(stretches);
        touched = List.copyOf(touched);
        leave = List.copyOf(leave);
        visas = List.copyOf(visas);
        documents = List.copyOf(documents);
    }

    /** A later act whose result changes. */
    public record Touched(long act, Localized kind, String reference, LocalDate effectOn) {}

    public boolean isLawful() {
        return refusals.isEmpty();
    }

    public boolean isChanging() {
        return stretches.stream().anyMatch(Compared::isChanged);
    }
}
