package dz.mujamma.bench;

import java.nio.file.Path;
import java.util.List;

/** From the start of the server's process to the first page, with the application and with one that does nothing. */
final class WarmStart {
    private static final int TIMES = 3;

    private final House house;
    private final Path wildfly;

    WarmStart(House house, Path wildfly) {
        this.house = house;
        this.wildfly = wildfly;
    }

    List<Figure> measure() throws Exception {
        Sample ours = new Sample();
        Sample floor = new Sample();
        firstPage(Deployments.emptyEar(), "");
        for (int i = 0; i < TIMES; i++) {
            floor.add(firstPage(Deployments.emptyEar(), ""));
            ours.add(firstPage(Deployments.application(wildfly), "sign-in"));
        }
        return List.of(new Figure(
                "Warm start to the first page",
                ours.median(),
                "empty EAR on the same server",
                floor.median(),
                2,
                "s",
                "ours %s, floor %s; PostgreSQL runs already".formatted(ours, floor)));
    }

    private double firstPage(WildFly.Deployment deployment, String page) throws Exception {
        WildFly[] server = new WildFly[1];
        try {
            return Sample.seconds(() -> {
                server[0] = WildFly.start(wildfly, house.settings(), house.access(), WildFly.HEAP, deployment);
                server[0].awaitPage(page);
            });
        } finally {
            if (server[0] != null) {
                server[0].close();
            }
        }
    }
}
