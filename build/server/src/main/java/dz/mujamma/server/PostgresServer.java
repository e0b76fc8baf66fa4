package dz.mujamma.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A PostgreSQL of our own, driven by its own pg_ctl. It stands in a session of its own, so that Ctrl-C at the terminal
 * reaches the application first, and every way in asks for a password from the first moment on.
 */
final class PostgresServer {

    private final Path binaries;
    private final Path data;
    private final Path logs;
    private final int port;

    PostgresServer(Path binaries, Path data, Path logs, int port) {
        this.binaries = binaries;
        this.data = data;
        this.logs = logs;
        this.port = port;
    }

    /** Refuses a data directory that another major version made. */
    void requireVersion(String major) {
        Path file = data.resolve("PG_VERSION");
        try {
            String found = Files.exists(file) ? Files.readString(file).strip() : major;
            if (!found.equals(major)) {
                throw new StartRefused(
                        "The data in %s were made by PostgreSQL %s and this is PostgreSQL %s; see \"Upgrade\" in the operations guide."
                                .formatted(data, found, major));
            }
        } catch (IOException unreadable) {
            throw new StartRefused("The data in " + data + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    /** Makes the data directory once; done beside and moved, so that a killed first start leaves no half of one. */
    void initialise(Login superuser) {
        if (Files.exists(data.resolve("PG_VERSION"))) {
            return;
        }
        Path part = data.resolveSibling(data.getFileName() + ".part");
        Path password = data.resolveSibling("initdb.password");
        try {
            Trees.delete(part);
            Files.deleteIfExists(password);
            Files.createFile(
                    password, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(password, superuser.password());
            run(initdb(part, superuser.user(), password));
            Files.move(part, data, StandardCopyOption.ATOMIC_MOVE);
            Files.delete(password);
        } catch (IOException failed) {
            throw new StartRefused("No database can be made in " + data + ": " + failed.getMessage(), failed);
        }
    }

    private List<String> initdb(Path target, String user, Path password) {
        return List.of(
                program("initdb"),
                "--pgdata=" + target,
                "--username=" + user,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=icu",
                "--icu-locale=und",
                "--locale=" + (isMac() ? "en_US.UTF-8" : "C.UTF-8"),
                "--data-checksums",
                "--set=logging_collector=on",
                "--set=log_directory=" + logs,
                "--set=log_filename=postgresql-%a.log",
                "--set=log_truncate_on_rotation=on",
                "--set=log_rotation_age=1d",
                "--set=log_rotation_size=0",
                "--set=timezone=UTC");
    }

    /** Starts it and waits until it answers. What an earlier, killed run left in this data directory is stopped first. */
    void start() {
        stop();
        Ports.requireFree("127.0.0.1", port, "PG_PORT");
        String durable = "-c fsync=on -c synchronous_commit=on -c full_page_writes=on";
        String reachable = "-c listen_addresses=127.0.0.1 -c unix_socket_directories= -c port=" + port;
        run(pgCtl(
                "start",
                "-t",
                "120",
                "-l",
                logs.resolve("postgresql-start.log").toString(),
                "-o",
                durable + " " + reachable));
    }

    /** Stops it, breaking off what clients were doing; nothing happens when it does not run. */
    void stop() {
        PostmasterFile file = PostmasterFile.in(data);
        if (file.namesALivingPostmaster()) {
            run(pgCtl("stop", "-m", "fast", "-t", "60"));
        } else {
            file.delete();
        }
    }

    private List<String> pgCtl(String act, String... more) {
        List<String> command = new ArrayList<>(List.of(program("pg_ctl"), act, "-w", "-D", data.toString()));
        command.addAll(List.of(more));
        return command;
    }

    private String program(String name) {
        return binaries.resolve("bin").resolve(name).toString();
    }

    private void run(List<String> command) {
        Path output = logs.resolve("postgresql-control.log");
        try {
            Process process = new ProcessBuilder(asSomebody(command))
                    .redirectErrorStream(true)
                    // a file and not a pipe: the postmaster inherits it and would keep a pipe open for ever
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()))
                    .start();
            if (process.waitFor() != 0) {
                throw new StartRefused("PostgreSQL: \"%s\" failed; the reason is at the end of %s and %s."
                        .formatted(
                                Path.of(command.get(0)).getFileName() + " " + command.get(1),
                                output,
                                logs.resolve("postgresql-start.log")));
            }
        } catch (IOException failed) {
            throw new StartRefused("PostgreSQL cannot be started: " + failed.getMessage(), failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new StartRefused("The start was interrupted.", stopped);
        }
    }

    /** PostgreSQL refuses to run as root; in a user namespace of its own it is nobody, and still owns its files. */
    private static List<String> asSomebody(List<String> command) {
        if (isMac() || !System.getProperty("user.name").equals("root")) {
            return command;
        }
        List<String> wrapped = new ArrayList<>(List.of("unshare", "--user"));
        wrapped.addAll(command);
        return wrapped;
    }

    private static boolean isMac() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac");
    }
}
