package dz.mujamma.ejb.document.print;

import dz.mujamma.persistence.document.PaperCandidates.Candidate;
import dz.mujamma.persistence.document.PaperCandidates.Extent;
import dz.mujamma.persistence.shared.Localized;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;

/**
 * A feature's papers that can be printed by the thousand; each is a CDI bean and is found by being one. Called under the hat
 * of the person who set the run going.
 */
public interface PaperSource {
    /** Names it in runs and texts: {@code document.source.<name>}. */
    String name();

    /** What the selection can be narrowed to, such as the units; empty where it cannot. */
    List<Group> groups();

    /** Whether a selection has a first and a last day. */
    boolean dated();

    /** The next papers by their keys, greater than {@code after}, in ascending order. */
    List<Candidate> candidates(Selection selection, long after, int size);

    /** How many there are, and the greatest key. */
    Extent extent(Selection selection);

    /**
     * The paper of a key, issued now where there is none yet; joins the transaction.
     *
     * @return number of the paper; empty where the reason for it is gone since the rehearsal
     */
    OptionalLong paper(long key);

    record Group(long id, Localized name) {}

    /**
     * @param group one of {@link #groups}, or null for all
     * @param first null where the source has no days
     * @param last null where the source has no days
     */
    record Selection(Long group, LocalDate first, LocalDate last) {}
}
