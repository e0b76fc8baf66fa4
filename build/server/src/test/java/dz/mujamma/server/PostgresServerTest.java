package dz.mujamma.server;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerTest {

    @TempDir
    private Path data;

    @Test
    void dataOfAnotherMajorVersionAreRefused() throws IOException {
        PostgresServer server = new PostgresServer(data, data, data, 1);
        assertThatCode(() -> server.requireVersion("18")).doesNotThrowAnyException();
        Files.writeString(data.resolve("PG_VERSION"), "17\n");
        assertThatThrownBy(() -> server.requireVersion("18"))
                .isInstanceOf(StartRefused.class)
                .hasMessageContainingAll("PostgreSQL 17", "PostgreSQL 18");
    }
}
