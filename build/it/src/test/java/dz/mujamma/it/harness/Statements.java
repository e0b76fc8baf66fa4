package dz.mujamma.it.harness;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Hears what the application says to the database, from the database's own log: every statement, whoever wrote it. */
public final class Statements implements AutoCloseable {
    private static final String FROM_THE_APPLICATION = "] " + Database.APP + " LOG:  ";

    /** Starts to listen; closed, the log is as short as before. */
    public Statements() {
        set("alter system set log_line_prefix = '%m [%p] %u '", "alter system set log_statement = 'all'");
    }

    /** The statements of an action, in their order, without those that only begin and end transactions or open a connection. */
    public List<String> of(Caller.Action action) throws Exception {
        String before = mark();
        action.run();
        String after = mark();
        String log = Files.readString(log(), StandardCharsets.UTF_8);
        return log.substring(log.indexOf(before), log.indexOf(after))
                .lines()
                .filter(line -> line.contains(FROM_THE_APPLICATION))
                .map(line -> line.substring(line.indexOf(FROM_THE_APPLICATION) + FROM_THE_APPLICATION.length()))
                .filter(line -> line.startsWith("execute") || line.startsWith("statement"))
                .map(line -> line.substring(line.indexOf(": ") + 2))
                .filter(sql -> !sql.isBlank()
                        && !sql.matches(
                                "(?i)(begin|commit|rollback|set application_name|show transaction isolation)\\b.*"))
                .toList();
    }

    private static String mark() throws IOException, InterruptedException {
        String mark = "mark " + UUID.randomUUID();
        Database.see("select '" + mark + "'");
        for (int i = 0; i < 200; i++) {
            if (Files.readString(log(), StandardCharsets.UTF_8).contains(mark)) {
                return mark;
            }
            Thread.sleep(50);
        }
        throw new IllegalStateException("the database does not log " + mark);
    }

    private static Path log() throws IOException {
        try (Stream<Path> files = Files.list(House.target().resolve("home/log"))) {
            return files.filter(file -> file.getFileName().toString().matches("postgresql-[A-Z].*\\.log"))
                    .max(Comparator.comparing((Path file) -> file.toFile().lastModified()))
                    .orElseThrow();
        }
    }

    private static void set(String... commands) {
        try (Connection connection = Database.asSuperuser();
                Statement statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
            statement.execute("select pg_reload_conf()");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        set("alter system reset log_statement", "alter system reset log_line_prefix");
    }
}
