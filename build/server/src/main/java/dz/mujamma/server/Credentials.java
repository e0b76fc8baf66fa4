package dz.mujamma.server;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** The passwords of the embedded PostgreSQL: made once, kept in a file that only its owner reads. */
record Credentials(Login superuser, Login owner, Login app) {

    static final String FILE = "credentials.properties";

    /** Reads the file, or makes it; on disk before anything uses it, so that a crash never loses a password. */
    static Credentials in(Path home) {
        Path file = home.resolve(FILE);
        try {
            if (!Files.exists(file)) {
                write(file);
            }
            return read(file);
        } catch (IOException unreadable) {
            throw new StartRefused(
                    "The passwords in " + file + " cannot be read or written: " + unreadable.getMessage(), unreadable);
        }
    }

    private static Credentials read(Path file) throws IOException {
        Properties kept = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            kept.load(in);
        }
        return new Credentials(
                login("postgres", "superuser.password", kept, file),
                login(Settings.OWNER_USER, "owner.password", kept, file),
                login(Settings.APP_USER, "app.password", kept, file));
    }

    private static Login login(String user, String key, Properties kept, Path file) {
        String password = kept.getProperty(key);
        if (password == null || password.isBlank()) {
            throw new StartRefused(key + " is missing in " + file + "; put the file back from a backup.");
        }
        return new Login(user, password);
    }

    private static void write(Path file) throws IOException {
        Properties made = new Properties();
        made.setProperty("superuser.password", random());
        made.setProperty("owner.password", random());
        made.setProperty("app.password", random());
        StringWriter text = new StringWriter();
        made.store(text, "Made at the first start; the embedded PostgreSQL asks for these.");
        Path part = file.resolveSibling(FILE + ".part");
        Files.deleteIfExists(part);
        Files.createFile(part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(part, text.toString());
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** 192 bits as letters, digits, '-' and '_'. */
    static String random() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
