package dz.mujamma.server;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void aTakenPortIsToldWithTheVariableThatChangesIt() throws IOException {
        int port;
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            port = taken.getLocalPort();
            assertThatThrownBy(() -> Ports.requireFree("127.0.0.1", taken.getLocalPort(), "HTTP_PORT"))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContainingAll("" + port, "HTTP_PORT");
        }
        assertThatCode(() -> Ports.requireFree("127.0.0.1", port, "HTTP_PORT")).doesNotThrowAnyException();
    }
}
