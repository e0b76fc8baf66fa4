package dz.mujamma.persistence.job;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;

/** Texts by name, kept as one JSON object. */
@Converter
public class JsonTexts implements AttributeConverter<Map<String, String>, String> {
    @Override
    public String convertToDatabaseColumn(Map<String, String> texts) {
        return write(texts);
    }

    @Override
    public Map<String, String> convertToEntityAttribute(String json) {
        return read(json);
    }

    /** As a JSON object; entries without a value are left out. */
    public static String write(Map<String, ?> values) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        new TreeMap<>(values).forEach((name, value) -> {
            if (value != null) {
                object.add(name, value.toString());
            }
        });
        return object.build().toString();
    }

    /** The texts and the numbers of a JSON object. */
    public static Map<String, String> read(String json) {
        Map<String, String> texts = new TreeMap<>();
        try (JsonReader reader = Json.createReader(new StringReader(json == null ? "{}" : json))) {
            reader.readObject().forEach((name, value) -> texts.put(name, text(value)));
        }
        return texts;
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString string ? string.getString() : value.toString();
    }
}
