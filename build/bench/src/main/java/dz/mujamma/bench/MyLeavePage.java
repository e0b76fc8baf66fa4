package dz.mujamma.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * "My leave" read by eight employees at once, each signed in, in turn with the empty page of the same shell read by the same
 * eight; and the statements that one reading sends to the database, as PostgreSQL itself logs them.
 */
final class MyLeavePage {
    private static final String PAGE = "leave/mine";
    private static final int WARM_UP = 60;
    private static final int READINGS = 40;
    private static final int ROUNDS = 3;

    private final House house;
    private final WildFly server;

    MyLeavePage(House house, WildFly server) {
        this.house = house;
        this.server = server;
    }

    List<Figure> measure() throws Exception {
        List<Browser> browsers = new ArrayList<>();
        for (String login : BulkData.readers()) {
            Browser browser = new Browser(server.root());
            browser.signIn(login, BulkData.PASSWORD);
            browsers.add(browser);
        }
        Sample page = new Sample();
        Sample empty = new Sample();
        ExecutorService clients = Executors.newFixedThreadPool(browsers.size());
        try {
            read(clients, browsers, PAGE, WARM_UP);
            read(clients, browsers, Deployments.EMPTY_PAGE, WARM_UP);
            for (int round = 0; round < ROUNDS; round++) {
                empty.add(read(clients, browsers, Deployments.EMPTY_PAGE, READINGS));
                page.add(read(clients, browsers, PAGE, READINGS));
            }
        } finally {
            clients.shutdown();
        }
        List<String> statements = statements(browsers.get(0));
        return List.of(
                new Figure(
                        "My leave, p95, 8 clients",
                        page.median(),
                        "empty page of the shell",
                        empty.median(),
                        3,
                        "s",
                        "p95 of %d readings, %d rounds: page %s, floor %s"
                                .formatted(
                                        READINGS * browsers.size(),
                                        ROUNDS,
                                        page.inMilliseconds(),
                                        empty.inMilliseconds())),
                new Figure(
                        "My leave, SQL statements",
                        statements.size(),
                        "",
                        null,
                        8,
                        "",
                        "begin and commit not counted"));
    }

    /** @return p95 in seconds over all readings of all clients */
    private static double read(ExecutorService clients, List<Browser> browsers, String path, int times)
            throws Exception {
        List<Callable<double[]>> readers = new ArrayList<>();
        for (Browser browser : browsers) {
            readers.add(() -> {
                double[] seconds = new double[times];
                for (int i = 0; i < times; i++) {
                    seconds[i] = Sample.seconds(() -> browser.get(path));
                }
                return seconds;
            });
        }
        double[] all = new double[0];
        for (Future<double[]> reader : clients.invokeAll(readers)) {
            all = Stream.of(all, reader.get()).flatMapToDouble(Arrays::stream).toArray();
        }
        return Sample.at(all, 0.95);
    }

    /** The server must be idle: what stands in the log between two marks is what the page sent. */
    private List<String> statements(Browser browser) throws Exception {
        try (Connection superuser = house.asSuperuser()) {
            Sql.run(superuser, "alter system set log_statement = 'all'");
            Sql.run(superuser, "select pg_reload_conf()");
            Thread.sleep(1500);
            browser.get(PAGE);
            Sql.run(superuser, "select 'bench mark one'");
            browser.get(PAGE);
            Sql.run(superuser, "select 'bench mark two'");
            Sql.run(superuser, "alter system reset log_statement");
            Sql.run(superuser, "select pg_reload_conf()");
        }
        Thread.sleep(500);
        List<String> lines = Files.readAllLines(log());
        int from = last(lines, "bench mark one");
        int to = last(lines, "bench mark two");
        List<String> statements = lines.subList(from + 1, to).stream()
                .filter(line -> line.contains("LOG:  execute ") || line.contains("LOG:  statement: "))
                .filter(line -> !line.matches("(?i).*: (begin|commit|rollback|set session characteristics .*)"))
                .toList();
        statements.forEach(line -> System.out.println("    " + line.replaceFirst(".*?LOG:  ", "")));
        return statements;
    }

    private Path log() throws IOException {
        try (Stream<Path> files = Files.list(house.settings().logs())) {
            return files.filter(file -> file.getFileName().toString().matches("postgresql-[A-Z].*\\.log"))
                    .max(Comparator.comparing(file -> file.toFile().lastModified()))
                    .orElseThrow(() -> new IOException("PostgreSQL writes no log"));
        }
    }

    private static int last(List<String> lines, String mark) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (lines.get(i).contains(mark)) {
                return i;
            }
        }
        throw new IllegalStateException(mark + " is not in the log of PostgreSQL");
    }
}
