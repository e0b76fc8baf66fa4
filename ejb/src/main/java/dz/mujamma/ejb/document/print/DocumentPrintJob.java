package dz.mujamma.ejb.document.print;

import dz.mujamma.ejb.document.print.PaperSource.Group;
import dz.mujamma.ejb.document.print.PaperSource.Selection;
import dz.mujamma.ejb.job.JobRuns;
import dz.mujamma.ejb.job.StartRun;
import dz.mujamma.persistence.document.ArchiveRow;
import dz.mujamma.persistence.document.PaperArchives;
import dz.mujamma.persistence.document.PaperLanguage;
import dz.mujamma.persistence.shared.RuleException;
import dz.mujamma.persistence.tenancy.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The only door to printing by the thousand: rehearsed, which shows whose papers, then committed from the run's page. */
@Stateless
@RolesAllowed({Role.Names.HR_OFFICER, Role.Names.HR_DIRECTOR})
public class DocumentPrintJob {
    public static final String ID = "document-print";

    @EJB
    private JobRuns runs;

    @Inject
    private PaperSources sources;

    @Inject
    private PaperArchives archives;

    /** A source as the page offers it. */
    public record Offer(String name, List<Group> groups, boolean dated) {}

    public List<Offer> offers() {
        return sources.all().stream()
                .map(source -> new Offer(source.name(), source.groups(), source.dated()))
                .toList();
    }

    /**
     * @return the number of the run, which writes nothing but what it shows
     * @throws RuleException for days that are missing or turned round, or no language
     */
    public long rehearse(String source, Selection selection, Set<PaperLanguage> languages) {
        PaperSource chosen = sources.find(source).orElseThrow(() -> new RuleException("document.print.refused.source"));
        if (languages.isEmpty()) {
            throw new RuleException("document.print.refused.language");
        }
        Map<String, String> parameters = new TreeMap<>();
        parameters.put("source", source);
        parameters.put(
                "languages", EnumSet.copyOf(languages).stream().map(Enum::name).collect(Collectors.joining(" ")));
        if (selection.group() != null) {
            parameters.put("group", String.valueOf(selection.group()));
        }
        if (chosen.dated()) {
            requireDays(selection);
            parameters.put("first", selection.first().toString());
            parameters.put("last", selection.last().toString());
        }
        return runs.start(StartRun.rehearsal(ID, parameters));
    }

    /** The newest first. */
    public List<ArchiveRow> archives(int first, int size) {
        return archives.page(first, size);
    }

    private static void requireDays(Selection selection) {
        if (selection.first() == null
                || selection.last() == null
                || selection.last().isBefore(selection.first())) {
            throw new RuleException("document.print.refused.days");
        }
    }
}
