package dz.mujamma.web.shared;

import dz.mujamma.persistence.shared.Localized;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.Format;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * All sentences of one language. The first segment of a key names its bundle: {@code leave.ask.title} stands in
 * {@code messages/leave_<tag>.properties}. An apostrophe is always an apostrophe, also beside placeholders. A key that is
 * missing shows as {@code ???key???}.
 */
public final class Catalogue {
    private static final Pattern ISO_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern TWO_LANGUAGES = Pattern.compile("([^|]*\\p{IsArabic}[^|]*)\\|([^|]+)");
    private static final Pattern KEY = Pattern.compile("[a-z]+(\\.[A-Za-z0-9_-]+)+");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d+\\.\\d+");
    private static final Map<Language, Catalogue> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new Catalogue(language));
        }
    }

    private final Language language;
    private final Formats formats;
    private final Map<String, Properties> bundles = new ConcurrentHashMap<>();

    private Catalogue(Language language) {
        this.language = language;
        this.formats = new Formats(language);
    }

    public static Catalogue in(Language language) {
        return ALL.get(language);
    }

    public Formats formats() {
        return formats;
    }

    public boolean knows(String key) {
        return find(key) != null;
    }

    /** The sentences whose keys begin so, each with its key; where two read alike, with either. */
    Map<String, String> under(String prefix) {
        Properties bundle = bundle(prefix);
        return bundle.stringPropertyNames().stream()
                .filter(key -> key.startsWith(prefix))
                .collect(Collectors.toUnmodifiableMap(bundle::getProperty, key -> key, (one, other) -> one));
    }

    public String say(String key, Object... arguments) {
        return say(key, List.of(arguments));
    }

    /**
     * @param arguments strings, numbers, days, instants, texts in two languages; a string that is an ISO date, a
     *     decimal number, a stored {@code ar|fr} name or a key of the bundles is shown as one
     */
    public String say(String key, List<?> arguments) {
        String pattern = find(key);
        if (pattern == null) {
            return "???" + key + "???";
        }
        return arguments.isEmpty() ? pattern : fill(pattern, arguments);
    }

    /** A text in the language of the reader. */
    public String of(Localized text) {
        return text == null ? "" : text.in(language.getLocale());
    }

    private String fill(String pattern, List<?> arguments) {
        MessageFormat sentence = new MessageFormat(pattern.replace("'", "''"), language.formats());
        Format[] given = sentence.getFormatsByArgumentIndex();
        Object[] shown = new Object[arguments.size()];
        for (int i = 0; i < shown.length; i++) {
            boolean chooses = i < given.length && given[i] != null;
            shown[i] = chooses ? number(arguments.get(i)) : show(arguments.get(i));
        }
        return sentence.format(shown);
    }

    private static Object number(Object argument) {
        return argument instanceof String text ? new BigDecimal(text) : argument;
    }

    private String show(Object argument) {
        if (argument instanceof Number number) {
            return formats.number(number);
        }
        if (argument instanceof LocalDate day) {
            return formats.date(day);
        }
        if (argument instanceof YearMonth month) {
            return formats.month(month);
        }
        if (argument instanceof Instant moment) {
            return formats.moment(moment);
        }
        if (argument instanceof Localized text) {
            return of(text);
        }
        return showText(String.valueOf(argument));
    }

    private String showText(String text) {
        if (ISO_DATE.matcher(text).matches()) {
            return date(text);
        }
        Matcher name = TWO_LANGUAGES.matcher(text);
        if (name.matches()) {
            return language == Language.AR ? name.group(1) : name.group(2);
        }
        if (DECIMAL.matcher(text).matches()) {
            return formats.number(new BigDecimal(text));
        }
        return KEY.matcher(text).matches() && knows(text) ? find(text) : text;
    }

    /** Somebody may have typed what only looks like a day. */
    private String date(String text) {
        try {
            return formats.date(LocalDate.parse(text));
        } catch (DateTimeParseException none) {
            return text;
        }
    }

    private String find(String key) {
        return key.indexOf('.') < 0 ? null : bundle(key).getProperty(key);
    }

    private Properties bundle(String key) {
        return bundles.computeIfAbsent(key.substring(0, key.indexOf('.')), this::load);
    }

    private Properties load(String feature) {
        Properties bundle = new Properties();
        String file = "/messages/" + feature + "_" + language.getTag() + ".properties";
        try (InputStream in = Catalogue.class.getResourceAsStream(file)) {
            if (in != null) {
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
                bundle.load(reader);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bundle;
    }
}
