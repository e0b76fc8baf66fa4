package dz.mujamma.persistence.document;

import java.time.Instant;

/**
 * An archive of many papers.
 *
 * @param source which papers; see the sources of the job
 * @param completed whether its run has ended well
 * @param files how many PDFs it holds so far
 */
public record ArchiveRow(
        long id, long runId, String source, Instant createdAt, String createdBy, boolean completed, long files) {}
