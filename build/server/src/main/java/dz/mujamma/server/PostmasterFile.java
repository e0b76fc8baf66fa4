package dz.mujamma.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** PostgreSQL's own pid file. After a kill the number in it may belong to somebody else by now, so it is checked. */
record PostmasterFile(Path file, long pid, long startedAtSecond) {

    static PostmasterFile in(Path data) {
        Path file = data.resolve("postmaster.pid");
        try {
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            return lines.size() < 3
                    ? new PostmasterFile(file, 0, 0)
                    : new PostmasterFile(
                            file,
                            Long.parseLong(lines.get(0).strip()),
                            Long.parseLong(lines.get(2).strip()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    boolean namesALivingPostmaster() {
        return new RunningProcess(pid, startedAtSecond * 1000).isAlive();
    }

    void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException refused) {
            throw new StartRefused(
                    "The left-over file " + file + " cannot be removed: " + refused.getMessage(), refused);
        }
    }
}
