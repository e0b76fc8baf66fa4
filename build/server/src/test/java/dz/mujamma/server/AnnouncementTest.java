package dz.mujamma.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AnnouncementTest {

    @Test
    void theDemoTellsItsAccountsAndAnInstallationDoesNot() {
        assertThat(Announcement.of(Settings.from(Map.of(), true), null)).contains("hr.cnas", "mujamma-demo");
        assertThat(Announcement.of(Settings.from(Map.of(), false), "once-only"))
                .contains("http://127.0.0.1:8080/", "once-only")
                .doesNotContain("mujamma-demo");
    }
}
