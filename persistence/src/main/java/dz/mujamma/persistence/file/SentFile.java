package dz.mujamma.persistence.file;

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
        int refusedLines) {}
