package dz.mujamma.ejb.document.print;

import dz.mujamma.persistence.document.PaperCandidates.Candidate;
import dz.mujamma.persistence.document.PaperCandidates.Extent;
import java.time.LocalDate;
import java.util.List;

/** Papers chosen by a first and a last day and by nothing else. */
public abstract class DatedPapers implements PaperSource {
    /** The next of these days by their keys, greater than {@code after}. */
    protected abstract List<Candidate> between(LocalDate first, LocalDate last, long after, int size);

    protected abstract Extent extent(LocalDate first, LocalDate last);

    @Override
    public final List<Group> groups() {
        return List.of();
    }

    @Override
    public final boolean dated() {
        return true;
    }

    @Override
    public final List<Candidate> candidates(Selection selection, long after, int size) {
        return between(selection.first(), selection.last(), after, size);
    }

    @Override
    public final Extent extent(Selection selection) {
        return extent(selection.first(), selection.last());
    }
}
