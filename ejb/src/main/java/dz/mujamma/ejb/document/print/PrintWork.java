package dz.mujamma.ejb.document.print;

import dz.mujamma.ejb.document.Papers;
import dz.mujamma.ejb.job.KeyRange;
import dz.mujamma.ejb.job.KeyRangeWriter.Treated;
import dz.mujamma.ejb.job.RunFacts;
import dz.mujamma.ejb.job.RunJournal;
import dz.mujamma.persistence.document.PaperArchives;
import dz.mujamma.persistence.document.PaperCandidates.Candidate;
import dz.mujamma.persistence.document.PaperCandidates.Extent;
import dz.mujamma.persistence.document.PaperLanguage;
import dz.mujamma.persistence.document.PaperRow;
import dz.mujamma.persistence.document.RehearsedPaper;
import dz.mujamma.persistence.job.Difference;
import dz.mujamma.persistence.job.Rejection;
import dz.mujamma.persistence.tenancy.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** The transactions of the job {@code document-print}: each treats one range of keys. A commit makes what was rehearsed. */
@Stateless
@RolesAllowed({Role.Names.HR_OFFICER, Role.Names.HR_DIRECTOR})
public class PrintWork {
    /** Shown only. */
    private static final int REHEARSED_AT_ONCE = 2_000;

    /** A few seconds of printing: long enough for few transactions, short enough that a kill loses little. */
    private static final int PRINTED_AT_ONCE = 25;

    @Inject
    private PaperSources sources;

    @Inject
    private PaperArchives archives;

    @EJB
    private Papers papers;

    @EJB
    private RunJournal journal;

    @Inject
    private Clock clock;

    /** How many there are, and the greatest key. */
    public Extent extent(RunFacts run) {
        if (run.rehearsal()) {
            return sources.of(run).extent(PaperSources.selection(run));
        }
        archives.open(
                run.runId(), run.parameter("source"), clock.instant(), run.hat().login());
        return new Extent(archives.countRehearsed(run.rehearsalId()), Long.MAX_VALUE);
    }

    public Optional<Long> endOfNext(RunFacts run, long after, long upTo) {
        if (!run.rehearsal()) {
            return archives.endOfNextRehearsed(run.rehearsalId(), after, PRINTED_AT_ONCE);
        }
        return last(candidates(run, after)).filter(end -> end <= upTo);
    }

    public Treated treat(RunFacts run, KeyRange range) {
        return run.rehearsal() ? show(run, range) : print(run, range);
    }

    private Treated show(RunFacts run, KeyRange range) {
        List<Candidate> candidates = candidates(run, range.after()).stream()
                .filter(candidate -> candidate.key() <= range.upTo())
                .toList();
        journal.differ(
                run.runId(),
                candidates.stream()
                        .map(candidate -> new Difference(candidate.key(), candidate.label(), null, null, Map.of()))
                        .toList());
        return new Treated(candidates.size(), Map.of("persons", BigDecimal.valueOf(candidates.size())));
    }

    private Treated print(RunFacts run, KeyRange range) {
        PaperSource source = sources.of(run);
        List<RehearsedPaper> wanted = archives.rehearsed(run.rehearsalId(), range.after(), range.upTo());
        List<Rejection> rejections = new ArrayList<>();
        ArchivePart part = new ArchivePart();
        for (RehearsedPaper one : wanted) {
            OptionalLong paper = source.paper(one.key());
            if (paper.isPresent()) {
                add(part, one, paper.getAsLong(), run);
            } else {
                rejections.add(new Rejection(one.key(), one.label(), "document.print.rejected.gone"));
            }
        }
        journal.reject(run.runId(), rejections);
        archives.add(run.runId(), range.after(), part.files(), part.bytes());
        return new Treated(
                wanted.size(),
                Map.of(
                        "papers", BigDecimal.valueOf(wanted.size() - (long) rejections.size()),
                        "rejected", BigDecimal.valueOf(rejections.size())));
    }

    private void add(ArchivePart part, RehearsedPaper one, long paper, RunFacts run) {
        PaperRow row = papers.get(paper);
        for (String language : run.parameter("languages").split(" ")) {
            PaperLanguage of = PaperLanguage.valueOf(language);
            part.add(ArchivePart.name(one.label(), row.number(), of), papers.pdf(paper, of), row.issuedAt());
        }
    }

    private List<Candidate> candidates(RunFacts run, long after) {
        return sources.of(run).candidates(PaperSources.selection(run), after, REHEARSED_AT_ONCE);
    }

    private static Optional<Long> last(List<Candidate> candidates) {
        return candidates.isEmpty()
                ? Optional.empty()
                : Optional.of(candidates.get(candidates.size() - 1).key());
    }
}
