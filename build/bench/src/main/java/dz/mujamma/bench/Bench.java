package dz.mujamma.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * {@code java -jar mujamma-bench.jar [accrue,import,history,page,search,start]}: measures these parts, or all, and prints a table. Data are
 * kept in {@code BENCH_HOME} (target/home) for the next run.
 */
public final class Bench {
    private static final List<String> PARTS = List.of("start", "page", "search", "accrue", "import", "history");

    private final House house;
    private final Path wildfly;
    private final LocalDate today = LocalDate.now(ZoneId.of("Africa/Algiers"));
    private final List<Figure> figures = new ArrayList<>();

    private Bench(House house, Path wildfly) {
        this.house = house;
        this.wildfly = wildfly;
    }

    public static void main(String[] arguments) throws Exception {
        List<String> parts =
                arguments.length == 0 || arguments[0].isBlank() ? PARTS : Arrays.asList(arguments[0].split(","));
        if (!PARTS.containsAll(parts)) {
            System.err.println("parts are " + PARTS);
            System.exit(2);
        }
        Path home = Path.of(System.getenv().getOrDefault("BENCH_HOME", "build/bench/target/home"))
                .toAbsolutePath();
        Files.createDirectories(home);
        try (House house = House.open(home)) {
            Bench bench = new Bench(house, House.wildfly());
            bench.run(parts);
            bench.print();
        }
    }

    private void run(List<String> parts) throws Exception {
        if (parts.contains("start")) {
            measure("start", () -> new WarmStart(house, wildfly).measure());
        }
        if (parts.equals(List.of("start"))) {
            return;
        }
        load();
        if (parts.stream().anyMatch(part -> !part.equals("history"))) {
            try (WildFly server = server(WildFly.HEAP)) {
                run(parts, server);
            }
        }
        if (parts.contains("history")) {
            try (WildFly server = server(History.HEAP)) {
                measure("history", () -> new History(house, server).measure());
            }
        }
    }

    private void run(List<String> parts, WildFly server) {
        if (parts.contains("page")) {
            measure("page", () -> new MyLeavePage(house, server).measure());
        }
        if (parts.contains("search")) {
            measure("search", () -> new Search(house, server).measure());
        }
        if (parts.contains("import")) {
            measure("import", () -> new Import(house, server, today).measure());
        }
        if (parts.contains("accrue")) {
            measure("accrue", () -> new Accrual(house, server, today).measure());
        }
    }

    private WildFly server(int heap) throws Exception {
        WildFly server = WildFly.start(
                wildfly, house.settings(), house.access(), heap, Deployments.applicationWithEmptyPage(wildfly));
        server.awaitPage("sign-in");
        return server;
    }

    private void load() throws Exception {
        try (Connection superuser = house.asSuperuser()) {
            BulkData data = new BulkData(superuser, today);
            if (!data.isThere()) {
                System.out.printf(Locale.ROOT, "loading%n");
                System.out.printf(Locale.ROOT, "loaded in %.0f s%n", Sample.seconds(data::load));
            }
        }
    }

    /** One part that fails does not take the others with it. */
    private void measure(String part, Part measuring) {
        System.out.println(part + " …");
        try {
            figures.addAll(measuring.measure());
        } catch (Exception e) {
            System.out.println(part + " was not measured: " + e);
            e.printStackTrace(System.out);
        }
    }

    private void print() throws IOException {
        System.out.println();
        System.out.println(Machine.described());
        System.out.println();
        System.out.println("| What | Measured | Floor | Ratio | Limit | | Every run |");
        System.out.println("|---|---|---|---|---|---|---|");
        figures.forEach(figure -> System.out.println(figure.row()));
    }

    /** A part of the bench. */
    private interface Part {
        List<Figure> measure() throws Exception;
    }
}
