package dz.mujamma.server;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;

/** The doors, each changeable by the environment variable that has its name. */
public record Ports(int http, int management, int postgres) {

    static Ports from(Map<String, String> environment) {
        return new Ports(
                port(environment, "HTTP_PORT", 8080),
                port(environment, "MANAGEMENT_PORT", 9990),
                port(environment, "PG_PORT", 15432));
    }

    private static int port(Map<String, String> environment, String name, int otherwise) {
        String text = environment.getOrDefault(name, "").strip();
        if (text.isEmpty()) {
            return otherwise;
        }
        if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > 65535) {
            throw new StartRefused(name + " must be a port number from 1 to 65535, not \"" + text + "\".");
        }
        return Integer.parseInt(text);
    }

    /** Refuses when somebody listens there already, naming the variable that chooses another port. */
    static void requireFree(String address, int port, String variable) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port));
        } catch (IOException taken) {
            throw new StartRefused(
                    "Port %d on %s cannot be used (%s); end what uses it or set %s to another port."
                            .formatted(port, address, taken.getMessage(), variable),
                    taken);
        }
    }
}
