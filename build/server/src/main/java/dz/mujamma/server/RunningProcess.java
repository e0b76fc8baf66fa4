package dz.mujamma.server;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A process known by its number and the moment it began. The number alone would be given to a stranger after a while;
 * the two together are not.
 */
record RunningProcess(long pid, long startedAtMillis) {

    private static final Duration TOLERANCE = Duration.ofSeconds(3);

    static RunningProcess of(ProcessHandle handle) {
        return new RunningProcess(
                handle.pid(), handle.info().startInstant().orElse(Instant.now()).toEpochMilli());
    }

    /** Reads what {@link #toText} wrote. */
    static RunningProcess from(String text) {
        String[] parts = text.split("@", 2);
        return new RunningProcess(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
    }

    String toText() {
        return pid + "@" + startedAtMillis;
    }

    boolean isAlive() {
        return handle().isPresent();
    }

    /** Asks it to end, waits, then makes it end. Nothing happens when it is gone or the number is another's by now. */
    void end(Duration patience) {
        handle().ifPresent(living -> {
            living.destroy();
            if (!endedWithin(living, patience)) {
                living.destroyForcibly();
                endedWithin(living, Duration.ofSeconds(5));
            }
        });
    }

    private Optional<ProcessHandle> handle() {
        return pid <= 0 ? Optional.empty() : ProcessHandle.of(pid).filter(this::beganThen);
    }

    private boolean beganThen(ProcessHandle living) {
        return living.isAlive()
                && living.info()
                        .startInstant()
                        .map(began -> Duration.between(Instant.ofEpochMilli(startedAtMillis), began)
                                        .abs()
                                        .compareTo(TOLERANCE)
                                <= 0)
                        .orElse(false);
    }

    private static boolean endedWithin(ProcessHandle living, Duration patience) {
        try {
            living.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException stillThere) {
            return !living.isAlive();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
