package dz.mujamma.ejb.shared;

import dz.mujamma.persistence.shared.RuleException;
import jakarta.persistence.OptimisticLockException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * Names of constraints and the sentences they stand for, from {@code constraints.properties}. The name is looked for in the
 * database's message, not in its wording: that depends on the language of the server.
 */
public final class Constraints {
    private static final Map<Pattern, String> SENTENCES = load();

    /** A text with a character that no text may hold. */
    private static final String CHARACTER_NOT_IN_REPERTOIRE = "22021";

    private Constraints() {}

    /** The refusal that a failed statement amounts to; empty for a failure that is no refusal. */
    public static Optional<RuleException> sentenceFor(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException) {
                return Optional.of(new RuleException("shared.refused.changed-meanwhile"));
            }
            if (cause instanceof SQLException sql && CHARACTER_NOT_IN_REPERTOIRE.equals(sql.getSQLState())) {
                return Optional.of(new RuleException("shared.refused.character"));
            }
            Optional<String> key = keyIn(String.valueOf(cause.getMessage()));
            if (key.isPresent()) {
                return key.map(RuleException::new);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> keyIn(String message) {
        return SENTENCES.entrySet().stream()
                .filter(sentence -> sentence.getKey().matcher(message).find())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Map<Pattern, String> load() {
        Properties lines = new Properties();
        try (Reader file = new InputStreamReader(
                Constraints.class.getResourceAsStream("/constraints.properties"), StandardCharsets.UTF_8)) {
            lines.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<Pattern, String> sentences = new LinkedHashMap<>();
        lines.forEach((name, key) -> sentences.put(Pattern.compile("\\b" + name + "\\b"), (String) key));
        return sentences;
    }
}
