package dz.mujamma.server;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** Unpacks the PostgreSQL of this machine's kind once per version; a killed unpacking is begun anew. */
final class PostgresBinaries {

    private PostgresBinaries() {}

    static Path unpackedIn(Path home, String version) {
        Path ready = home.resolve("postgresql-" + version);
        if (Files.isDirectory(ready)) {
            return ready;
        }
        Path part = home.resolve("postgresql-" + version + ".part");
        try (InputStream packed = forThisMachine()) {
            Trees.delete(part);
            unpack(packed, part);
            Files.move(part, ready, StandardCopyOption.ATOMIC_MOVE);
            return ready;
        } catch (IOException failed) {
            throw new StartRefused("PostgreSQL cannot be unpacked into " + ready + ": " + failed.getMessage(), failed);
        }
    }

    private static InputStream forThisMachine() throws IOException {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac") ? "Darwin" : "Linux";
        String machine = System.getProperty("os.arch").equals("aarch64") ? "aarch64" : "x86_64";
        InputStream packed = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machine);
        if (packed == null) {
            throw new StartRefused("There is no PostgreSQL inside for " + system + " on " + machine
                    + "; start one yourself and set DB_URL.");
        }
        return packed;
    }

    private static void unpack(InputStream packed, Path target) throws IOException {
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(packed)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(entry, tar, target.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, file);
        boolean executable = (entry.getMode() & 0100) != 0;
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
    }
}
