package dz.mujamma.ejb.career;

import dz.mujamma.ejb.document.print.PaperSource;
import dz.mujamma.persistence.career.SignedPapers;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.OptionalLong;

/** The papers of all acts signed in a period, as they were issued at signature. Keys are acts. */
@Dependent
public class SignedActPapers implements PaperSource {
    @Inject
    private SignedPapers signed;

    @Override
    public String name() {
        return "signed-acts";
    }

    @Override
    public List<Group> groups() {
        return List.of();
    }

    @Override
    public boolean dated() {
        return true;
    }

    @Override
    public List<Candidate> candidates(Selection selection, long after, int size) {
        return signed.signed(selection.first(), selection.last(), after, size).stream()
                .map(act -> new Candidate(act.id(), act.label()))
                .toList();
    }

    @Override
    public Extent extent(Selection selection) {
        SignedPapers.Extent extent = signed.extent(selection.first(), selection.last());
        return new Extent(extent.count(), extent.greatest());
    }

    @Override
    public OptionalLong paper(long key) {
        return signed.paperOf(key).map(OptionalLong::of).orElseGet(OptionalLong::empty);
    }
}
