package dz.mujamma.ejb.job;

import static org.assertj.core.api.Assertions.assertThat;

import dz.mujamma.persistence.job.RunMode;
import dz.mujamma.persistence.job.RunStatus;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RunRowTest {
    private static RunRow row(RunStatus status, long done, long total) {
        return new RunRow(
                1,
                "leave-accrue",
                RunMode.REHEARSAL,
                status,
                Map.of(),
                null,
                "somebody",
                Instant.EPOCH,
                null,
                total,
                done,
                null,
                Map.of(),
                null,
                List.of());
    }

    @Test
    void aRunIsNeverWhollyDoneBeforeItIsCompleted() {
        assertThat(row(RunStatus.RUNNING, 200, 200).percent()).isEqualTo(99);
        assertThat(row(RunStatus.COMPLETED, 0, 0).percent()).isEqualTo(100);
    }

    @Test
    void aRunWhoseItemsAreNotCountedYetHasDoneNothing() {
        assertThat(row(RunStatus.RUNNING, 0, 0).percent()).isZero();
    }
}
