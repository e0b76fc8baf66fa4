package dz.mujamma.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {

    @TempDir
    private Path home;

    private Process sleeper;

    @AfterEach
    void endTheSleeper() {
        if (sleeper != null) {
            sleeper.destroyForcibly();
        }
    }

    @Test
    void whatAKilledRunLeftIsEnded() throws Exception {
        leaveBehind(RunningProcess.of(sleeper().toHandle()));
        Home.occupy(home).close();
        assertThat(sleeper.waitFor(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aStrangerWhoGotTheOldNumberIsLeftAlone() throws Exception {
        RunningProcess stranger = RunningProcess.of(sleeper().toHandle());
        leaveBehind(new RunningProcess(stranger.pid(), stranger.startedAtMillis() - 60_000));
        Home.occupy(home).close();
        assertThat(sleeper.isAlive()).isTrue();
    }

    @Test
    void aCleanEndLeavesNoPidFile() {
        Home.occupy(home).close();
        assertThat(home.resolve("run.properties")).doesNotExist();
        Home.occupy(home).close();
    }

    @Test
    void aHomeThatCannotBeMadeIsToldWithTheVariableThatChangesIt() throws IOException {
        Path file = Files.createFile(home.resolve("a-file"));
        assertThatThrownBy(() -> Home.occupy(file.resolve("below")))
                .isInstanceOf(StartRefused.class)
                .hasMessageContainingAll("a-file", "MUJAMMA_HOME");
    }

    private Process sleeper() throws IOException {
        sleeper = new ProcessBuilder("sleep", "60").start();
        return sleeper;
    }

    private void leaveBehind(RunningProcess process) throws IOException {
        Files.writeString(home.resolve("run.properties"), "server=" + process.toText() + "\n");
    }
}
