package dz.mujamma.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {

    private static final String URL = "jdbc:postgresql://db.example.dz/mujamma";

    @Test
    void withoutAnythingSetAllIsOnLoopbackAndInTheHomeOfTheUser() {
        Settings settings = Settings.from(Map.of(), false);
        assertThat(settings.home().toString())
                .startsWith(System.getProperty("user.home"))
                .endsWith(".mujamma");
        assertThat(settings.address()).isEqualTo("127.0.0.1");
        assertThat(settings.ports()).isEqualTo(new Ports(8080, 9990, 15432));
        assertThat(settings.bringsOwnDatabase()).isFalse();
    }

    @Test
    void everyPortCanBeChanged() {
        Map<String, String> environment = Map.of("HTTP_PORT", "80", "MANAGEMENT_PORT", "81", "PG_PORT", "82");
        assertThat(Settings.from(environment, false).ports()).isEqualTo(new Ports(80, 81, 82));
    }

    @Test
    void aPortThatIsNoneIsRefusedByItsName() {
        assertRefused(Map.of("HTTP_PORT", "http"), "HTTP_PORT", "\"http\"");
        assertRefused(Map.of("PG_PORT", "70000"), "PG_PORT", "\"70000\"");
        assertRefused(Map.of("MANAGEMENT_PORT", "0"), "MANAGEMENT_PORT");
    }

    @Test
    void aNodeNameThatTheServerWouldNotTakeIsRefused() {
        assertRefused(Map.of("NODE_NAME", "a-name-of-more-than-23-letters"), "NODE_NAME");
        assertThat(Settings.from(Map.of("NODE_NAME", "alger-2"), false).node()).isEqualTo("alger-2");
    }

    @Test
    void onesOwnDatabaseNeedsThePasswordOfTheUserThatServes() {
        assertRefused(Map.of("DB_URL", URL), "DB_PASSWORD", "mujamma_app");
        assertRefused(Map.of("DB_URL", URL, "DB_USER", "rh"), "DB_PASSWORD", "rh");
    }

    @Test
    void anotherKindOfDatabaseIsRefused() {
        assertRefused(Map.of("DB_URL", "jdbc:oracle:thin:@db"), "DB_URL", "jdbc:postgresql:");
    }

    @Test
    void theOwnerIsKnownOnlyWhereItsPasswordIsGiven() {
        Map<String, String> serving = Map.of("DB_URL", URL, "DB_PASSWORD", "a");
        assertThat(Settings.from(serving, false).owner()).isNull();
        Map<String, String> migrating = Map.of("DB_URL", URL, "DB_PASSWORD", "a", "DB_OWNER_PASSWORD", "b");
        assertThat(Settings.from(migrating, false).owner()).isEqualTo(new Login("mujamma_owner", "b"));
    }

    @Test
    void aPasswordIsNeverPrinted() {
        Map<String, String> environment = Map.of("DB_URL", URL, "DB_PASSWORD", "s3cret", "DB_OWNER_PASSWORD", "0wner");
        assertThat(Settings.from(environment, false).toString()).doesNotContain("s3cret", "0wner");
    }

    private static void assertRefused(Map<String, String> environment, String... words) {
        assertThatThrownBy(() -> Settings.from(environment, false))
                .isInstanceOf(StartRefused.class)
                .hasMessageContainingAll(words);
    }
}
