package dz.mujamma.persistence.document;

import dz.mujamma.persistence.shared.Localized;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The facts of a paper by the names of its placeholders, such as {@code employee.name}, in no language: texts,
 * {@link Localized} texts, days, whole and decimal numbers, yes and no, and lists of the same. Frozen when the paper is
 * issued.
 */
public record PaperContent(Map<String, Object> values) {
    public PaperContent {
        values = Map.copyOf(values);
        values.forEach(PaperContent::requireKnownType);
    }

    public static PaperContent empty() {
        return new PaperContent(Map.of());
    }

    /** @param value null where there is none, which leaves the name out */
    public PaperContent with(String name, Object value) {
        if (value == null) {
            return this;
        }
        Map<String, Object> more = new TreeMap<>(values);
        more.put(name, value);
        return new PaperContent(more);
    }

    /** Both; what stands in this one wins. */
    public PaperContent over(PaperContent below) {
        Map<String, Object> both = new TreeMap<>(below.values);
        both.putAll(values);
        return new PaperContent(both);
    }

    public Optional<Object> find(String name) {
        return Optional.ofNullable(values.get(name));
    }

    public String json() {
        return object(this).build().toString();
    }

    public static PaperContent read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return read(reader.readObject());
        }
    }

    private static PaperContent read(JsonObject object) {
        Map<String, Object> values = new TreeMap<>();
        object.forEach((name, value) -> values.put(name, value(value)));
        return new PaperContent(values);
    }

    private static Object value(JsonValue value) {
        return switch (value.getValueType()) {
            case TRUE -> true;
            case FALSE -> false;
            case NUMBER -> new BigDecimal(value.toString());
            case STRING -> ((JsonString) value).getString();
            case ARRAY ->
                value.asJsonArray().stream()
                        .map(item -> read(item.asJsonObject()))
                        .toList();
            case OBJECT -> localizedOrDay(value.asJsonObject());
            case NULL -> throw new IllegalArgumentException("no value in " + value);
        };
    }

    private static Object localizedOrDay(JsonObject object) {
        return object.containsKey("day")
                ? LocalDate.parse(object.getString("day"))
                : new Localized(object.getString("ar"), object.getString("fr"));
    }

    private static JsonObjectBuilder object(PaperContent content) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        new TreeMap<>(content.values).forEach((name, value) -> add(object, name, value));
        return object;
    }

    private static void add(JsonObjectBuilder object, String name, Object value) {
        if (value instanceof Localized text) {
            object.add(name, Json.createObjectBuilder().add("ar", text.ar()).add("fr", text.fr()));
        } else if (value instanceof LocalDate day) {
            object.add(name, Json.createObjectBuilder().add("day", day.toString()));
        } else if (value instanceof Number number) {
            object.add(name, new BigDecimal(number.toString()));
        } else if (value instanceof Boolean flag) {
            object.add(name, flag);
        } else if (value instanceof List<?> items) {
            JsonArrayBuilder array = Json.createArrayBuilder();
            items.forEach(item -> array.add(object((PaperContent) item)));
            object.add(name, array);
        } else {
            object.add(name, (String) value);
        }
    }

    private static void requireKnownType(String name, Object value) {
        boolean known = value instanceof String
                || value instanceof Localized
                || value instanceof LocalDate
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof List<?> items && items.stream().allMatch(PaperContent.class::isInstance);
        if (!known) {
            throw new IllegalArgumentException("a paper cannot hold " + name + " as " + value.getClass());
        }
    }
}
