package dz.mujamma.server;

import dz.mujamma.server.demo.Demo;

/** The one block a person reads when all is up. */
final class Announcement {

    private Announcement() {}

    static String of(Settings settings) {
        StringBuilder text = new StringBuilder();
        text.append("%n  Mujamma is ready:  http://%s:%d/%n"
                .formatted(host(settings), settings.ports().http()));
        if (settings.demo()) {
            text.append(
                    "  Demo accounts:     director.cnas  hr.cnas  chief.cnas  employee.cnas  (the same for casnos)%n"
                            .formatted());
            text.append("                     complex.setif  ministry  admin      password of all: %s%n"
                    .formatted(Demo.PASSWORD));
        }
        text.append("  Data and logs:     %s%n".formatted(settings.home()));
        if (settings.bringsOwnDatabase()) {
            text.append("  Database:          %s%n".formatted(settings.dbUrl()));
        }
        text.append("  Stop:              Ctrl-C%n".formatted());
        return text.toString();
    }

    private static String host(Settings settings) {
        return settings.address().equals("0.0.0.0") ? "127.0.0.1" : settings.address();
    }
}
