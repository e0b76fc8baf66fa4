package dz.mujamma.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CredentialsTest {

    @TempDir
    private Path home;

    @Test
    void theyAreMadeOnceAndKept() {
        Credentials made = Credentials.in(home);
        assertThat(Credentials.in(home)).isEqualTo(made);
        assertThat(made.owner().password())
                .hasSizeGreaterThan(30)
                .isNotEqualTo(made.app().password());
    }

    @Test
    void nobodyElseReadsTheFile() throws IOException {
        Credentials.in(home);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve(Credentials.FILE))))
                .isEqualTo("rw-------");
    }

    @Test
    void aMissingPasswordIsToldByItsKey() throws IOException {
        Files.writeString(home.resolve(Credentials.FILE), "owner.password=x\nsuperuser.password=y\n");
        assertThatThrownBy(() -> Credentials.in(home))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("app.password");
    }
}
