package dz.mujamma.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ApplicationServerTest {

    @Test
    void theOwnersPasswordNeverReachesTheServer() {
        Map<String, String> environment = new HashMap<>(
                Map.of("DB_OWNER_USER", "o", "DB_OWNER_PASSWORD", "0wner", "PGPASSWORD", "0wner", "PATH", "/bin"));
        ApplicationServer.handOver(
                environment, new Database("jdbc:postgresql:x", new Login("o", "0wner"), new Login("app", "served")));
        assertThat(environment)
                .containsOnly(
                        Map.entry("PATH", "/bin"),
                        Map.entry("DB_URL", "jdbc:postgresql:x"),
                        Map.entry("DB_USER", "app"),
                        Map.entry("DB_PASSWORD", "served"));
    }
}
