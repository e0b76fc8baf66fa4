package dz.mujamma.ejb.file;

import dz.mujamma.ejb.job.DayTask;
import dz.mujamma.persistence.file.FileRetentions;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Deletes each day what of sent files is kept longer than the body wants; what came of them stays, and so does the audit. */
@Dependent
public class FileRetentionTask implements DayTask {
    /** What is deleted in a few seconds; what is over goes the next day. */
    private static final long LINES_A_DAY = 1_000_000;

    @Inject
    private FileRetentions retentions;

    @Inject
    private Event<FilesForgotten> forgotten;

    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "file-retention";
    }

    @Override
    public void turn(LocalDate done, LocalDate today) {
        retentions.on(today).ifPresent(retention -> {
            LocalDate last = today.minusDays(retention.days());
            List<Long> files =
                    retentions.forget(last.atStartOfDay(clock.getZone()).toInstant(), clock.instant(), LINES_A_DAY);
            if (!files.isEmpty()) {
                forgotten.fire(new FilesForgotten(files));
            }
        });
    }
}
