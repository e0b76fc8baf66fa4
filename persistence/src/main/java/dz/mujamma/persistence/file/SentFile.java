package dz.mujamma.persistence.file;

import dz.mujamma.persistence.shared.RuleException;
import java.time.Instant;
import java.util.List;

/**
 * A file that was sent.
 *
 * @param form name of its form
 * @param titles the header as it stands in the file
 * @param unknownTitles those of them that are not used
 * @param columns names of the columns it has
 * @param rehearsalId the run that read and checked it, or null
 * @param commitId the run that took it in, or null
 * @param forgottenAt when its bytes and lines were deleted, or null
 */
public record SentFile(
        long id,
        String name,
        long size,
        String form,
        List<String> titles,
        List<String> unknownTitles,
        List<String> columns,
        String uploadedBy,
        Instant uploadedAt,
        Long rehearsalId,
        Long commitId,
        int lines,
        int newLines,
        int changedLines,
        int unchangedLines,
        int refusedLines,
        Instant forgottenAt) {
    /**
     * This, while its bytes and lines are there.
     *
     * @throws RuleException where they are deleted
     */
    public SentFile requireKept() {
        if (forgottenAt != null) {
            throw new RuleException("file.refused.forgotten", id);
        }
        return this;
    }
}
