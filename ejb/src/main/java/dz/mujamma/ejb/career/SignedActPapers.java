package dz.mujamma.ejb.career;

import dz.mujamma.ejb.document.print.DatedPapers;
import dz.mujamma.persistence.career.SignedPapers;
import dz.mujamma.persistence.document.PaperCandidates.Candidate;
import dz.mujamma.persistence.document.PaperCandidates.Extent;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;

/** The papers of all acts signed in a period, as they were issued at signature. Keys are acts. */
@Dependent
public class SignedActPapers extends DatedPapers {
    @Inject
    private SignedPapers signed;

    @Override
    public String name() {
        return "signed-acts";
    }

    @Override
    protected List<Candidate> between(LocalDate first, LocalDate last, long after, int size) {
        return signed.signed(first, last, after, size);
    }

    @Override
    protected Extent extent(LocalDate first, LocalDate last) {
        return signed.extent(first, last);
    }

    @Override
    public OptionalLong paper(long key) {
        return signed.paperOf(key).map(OptionalLong::of).orElseGet(OptionalLong::empty);
    }
}
