package dz.mujamma.it.web;

import dz.mujamma.it.harness.House;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every page there is, read from the sources, so that a new one is attacked without being named here. */
final class Pages {
    private static final Path ROOT = House.root().resolve("web/src/main/webapp");
    private static final Pattern PARAMETER = Pattern.compile("<[fo]:viewParam\\b[^>]*name=\"([^\"]+)\"");

    private Pages() {}

    /** Addresses such as {@code /leave/ask}. */
    static List<String> all() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .map(ROOT::relativize)
                    .filter(file -> !file.startsWith("WEB-INF") && !file.startsWith("resources"))
                    .map(file -> "/" + file.toString().replace('\\', '/').replace(".xhtml", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Names of the parameters that a page reads from its address. */
    static List<String> parameters(String page) {
        try {
            String source = Files.readString(ROOT.resolve(page.substring(1) + ".xhtml"));
            return PARAMETER
                    .matcher(source)
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
