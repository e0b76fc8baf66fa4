package dz.mujamma.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AnnouncementTest {

    @Test
    void theDemoTellsItsAccountsAndAnInstallationDoesNot() {
        assertThat(Announcement.of(Settings.from(Map.of(), true))).contains("hr.cnas", "mujamma-demo");
        assertThat(Announcement.of(Settings.from(Map.of(), false)))
                .contains("http://127.0.0.1:8080/")
                .doesNotContain("mujamma-demo");
    }
}
