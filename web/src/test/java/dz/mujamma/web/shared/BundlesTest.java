package dz.mujamma.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BundlesTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)");
    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");

    /** Sentences without a word of their own. */
    private static final List<String> WITHOUT_WORDS = List.of("jakarta.faces.validator.BeanValidator.MESSAGE");

    static Stream<String> bundles() throws IOException {
        Stream<Path> files = Stream.concat(Files.list(RESOURCES.resolve("messages")), Files.list(RESOURCES));
        try (files) {
            return files
                    .map(RESOURCES::relativize)
                    .map(Path::toString)
                    .filter(file -> file.endsWith(".properties"))
                    .map(file -> file.replaceFirst("_(ar|fr|en)\\.properties$", ""))
                    .distinct()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void threeLanguagesSayTheSameThings(String bundle) throws IOException {
        assertThat(read(bundle, "fr").stringPropertyNames())
                .isEqualTo(read(bundle, "ar").stringPropertyNames());
        assertThat(read(bundle, "en").stringPropertyNames())
                .isEqualTo(read(bundle, "ar").stringPropertyNames());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void noSentenceIsEmpty(String bundle) throws IOException {
        for (String tag : List.of("ar", "fr", "en")) {
            read(bundle, tag)
                    .forEach((key, value) ->
                            assertThat((String) value).as("%s in %s", key, tag).isNotBlank());
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void arabicIsWrittenInArabic(String bundle) throws IOException {
        read(bundle, "ar").forEach((key, value) -> {
            if (!WITHOUT_WORDS.contains((String) key)) {
                assertThat((String) value).as("%s", key).containsPattern(ARABIC);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void frenchAndEnglishHoldNoArabic(String bundle) throws IOException {
        for (String tag : List.of("fr", "en")) {
            read(bundle, tag)
                    .forEach((key, value) ->
                            assertThat((String) value).as("%s in %s", key, tag).doesNotContainPattern(ARABIC));
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void placeholdersAreTheSameInAllLanguages(String bundle) throws IOException {
        Properties arabic = read(bundle, "ar");
        for (String tag : List.of("fr", "en")) {
            read(bundle, tag).forEach((key, value) -> assertThat(placeholders((String) value))
                    .as("%s in %s", key, tag)
                    .isEqualTo(placeholders(arabic.getProperty((String) key, ""))));
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyKeyStandsInTheBundleItsFirstWordNames(String bundle) throws IOException {
        String name = bundle.replace("messages/", "");
        if (!bundle.startsWith("messages/") || name.equals("faces")) {
            return;
        }
        read(bundle, "ar").stringPropertyNames().forEach(key -> assertThat(key).startsWith(name + "."));
    }

    /** {@link Catalogue} takes apostrophes as they are; Faces and Bean Validation read their own bundles by other rules. */
    @ParameterizedTest
    @MethodSource("bundles")
    void anApostropheIsWrittenOnce(String bundle) throws IOException {
        if (bundle.startsWith("messages/") && !bundle.equals("messages/faces")) {
            for (String tag : List.of("ar", "fr", "en")) {
                read(bundle, tag).forEach((key, value) -> assertThat((String) value)
                        .as("%s in %s", key, tag)
                        .doesNotContain("''"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void noKeyIsWrittenTwice(String bundle) throws IOException {
        for (String tag : List.of("ar", "fr", "en")) {
            List<String> keys = Files.readAllLines(file(bundle, tag)).stream()
                    .filter(line -> line.contains("=") && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .toList();
            assertThat(keys).doesNotHaveDuplicates();
        }
    }

    private static SortedSet<String> placeholders(String sentence) {
        SortedSet<String> found = new TreeSet<>();
        PLACEHOLDER.matcher(sentence).results().forEach(match -> found.add(match.group(1)));
        return found;
    }

    private static Properties read(String bundle, String tag) throws IOException {
        Properties read = new Properties();
        try (Reader reader = Files.newBufferedReader(file(bundle, tag))) {
            read.load(reader);
        }
        return read;
    }

    private static Path file(String bundle, String tag) {
        return RESOURCES.resolve(bundle + "_" + tag + ".properties");
    }
}
