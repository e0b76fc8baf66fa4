package dz.mujamma.server;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Properties;

/**
 * The directory of one running Mujamma. A lock of the operating system, which no kill can leave behind, says whether
 * somebody lives here; the pid file says which processes a killed run left, and these are ended.
 */
final class Home implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Path runFile;
    private final FileChannel channel;
    private final FileLock lock;
    private final Properties running = new Properties();

    private Home(Path runFile, FileChannel channel, FileLock lock) {
        this.runFile = runFile;
        this.channel = channel;
        this.lock = lock;
    }

    /** Moves in, or refuses when the directory is somebody's or may not be written. */
    static Home occupy(Path home) {
        try {
            prepare(home);
            FileChannel channel =
                    FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            Path runFile = home.resolve("run.properties");
            if (lock == null) {
                channel.close();
                throw inUse(home, runFile);
            }
            Home ours = new Home(runFile, channel, lock);
            ours.endWhatAKilledRunLeft();
            ours.remember("launcher", ProcessHandle.current());
            return ours;
        } catch (IOException refused) {
            throw new StartRefused(
                    "The directory %s cannot be used (%s); set MUJAMMA_HOME to one you may write."
                            .formatted(home, refused),
                    refused);
        }
    }

    /** Makes the directory for its owner alone: passwords and everybody's data lie in it. */
    static void prepare(Path home) throws IOException {
        if (!Files.isDirectory(home)) {
            Files.createDirectories(home);
            Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx------"));
        }
        Files.createDirectories(home.resolve("log"));
    }

    void remember(String name, ProcessHandle process) {
        running.setProperty(name, RunningProcess.of(process).toText());
        StringWriter text = new StringWriter();
        try {
            running.store(text, "Processes of the run that holds the lock; number@start");
            Files.writeString(runFile, text.toString());
        } catch (IOException refused) {
            throw new StartRefused("The file " + runFile + " cannot be written: " + refused.getMessage(), refused);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(runFile);
            lock.release();
            channel.close();
        } catch (IOException harmless) {
            // the lock ends with this process anyway, and a left-over pid file is checked before it is believed
            System.err.println("Mujamma: " + harmless.getMessage());
        }
    }

    private void endWhatAKilledRunLeft() throws IOException {
        read(runFile).forEach((name, process) -> RunningProcess.from(process.toString())
                .end(PATIENCE));
        Files.deleteIfExists(runFile);
    }

    private static StartRefused inUse(Path home, Path runFile) throws IOException {
        String launcher = read(runFile).getProperty("launcher", "?@");
        return new StartRefused(
                "The directory %s is in use by a running Mujamma (process %s); stop it or set MUJAMMA_HOME to another directory."
                        .formatted(home, launcher.substring(0, launcher.indexOf('@'))));
    }

    private static Properties read(Path runFile) throws IOException {
        Properties kept = new Properties();
        if (Files.exists(runFile)) {
            try (Reader in = Files.newBufferedReader(runFile)) {
                kept.load(in);
            }
        }
        return kept;
    }
}
