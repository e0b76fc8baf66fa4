package dz.mujamma.it.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds a Chrome or Chromium and its driver: named by CHROME_BIN and CHROMEDRIVER_BIN, or where Debian and macOS put them.
 * As root on Debian it installs them; elsewhere the browser library fetches its own.
 */
record Chromes(Path browser, Path driver) {
    static final String WHAT_TO_INSTALL =
            "No Chrome or Chromium with its driver was found: install the packages chromium and "
                    + "chromium-driver (Debian, Ubuntu), or Google Chrome (macOS), or set CHROME_BIN and CHROMEDRIVER_BIN.";

    private static final List<String> BROWSERS = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/usr/bin/google-chrome-stable",
            "/opt/google/chrome/chrome",
            "/snap/bin/chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium");
    private static final List<String> DRIVERS = List.of(
            "/usr/bin/chromedriver",
            "/usr/lib/chromium/chromedriver",
            "/usr/lib/chromium-browser/chromedriver",
            "/usr/local/bin/chromedriver",
            "/opt/homebrew/bin/chromedriver",
            "/snap/bin/chromium.chromedriver");

    /** Empty where the browser library has to fetch its own. A driver may be missing: the library then looks for it. */
    static Optional<Chromes> find() {
        Optional<Chromes> found = look();
        if (found.isEmpty() && isRootOnDebian() && install()) {
            found = look();
        }
        return found;
    }

    private static Optional<Chromes> look() {
        return first(System.getenv("CHROME_BIN"), BROWSERS)
                .map(browser -> new Chromes(
                        browser,
                        first(System.getenv("CHROMEDRIVER_BIN"), DRIVERS).orElse(null)));
    }

    private static Optional<Path> first(String named, List<String> known) {
        if (named != null && !named.isBlank()) {
            if (!Files.isExecutable(Path.of(named))) {
                throw new IllegalStateException(named + " cannot be run. " + WHAT_TO_INSTALL);
            }
            return Optional.of(Path.of(named));
        }
        return known.stream().map(Path::of).filter(Files::isExecutable).findFirst();
    }

    private static boolean isRootOnDebian() {
        return "root".equals(System.getProperty("user.name"))
                && System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux")
                && Files.exists(Path.of("/etc/debian_version"));
    }

    private static boolean install() {
        return Stream.of(
                        List.of("apt-get", "update"),
                        List.of("apt-get", "install", "-y", "--no-install-recommends", "chromium", "chromium-driver"))
                .allMatch(Chromes::run);
    }

    private static boolean run(List<String> command) {
        try {
            ProcessBuilder apt = new ProcessBuilder(command).inheritIO();
            apt.environment().put("DEBIAN_FRONTEND", "noninteractive");
            return apt.start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
