package dz.mujamma.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeapTest {
    @Test
    void theMostOfAllCollectionsCounts(@TempDir Path directory) throws IOException {
        Path log = Files.writeString(
                directory.resolve("gc.log"),
                """
                [0.018s][info][gc] Using G1
                [1.204s][info][gc] GC(0) Pause Young (Normal) (G1 Evacuation Pause) 75M->18M(256M) 9.1ms
                [2.204s][info][gc] GC(1) Pause Young (Concurrent Start) (Metadata GC Threshold) 175M->38M(512M) 9.1ms
                [2.904s][info][gc] GC(2) Pause Remark 120M->117M(512M) 2.0ms
                """);
        assertThat(Heap.read(log)).isEqualTo(new Heap(175, 117));
    }
}
