package dz.mujamma.persistence.document;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.EnumMap;
import java.util.Map;

/** The parts of a template in one language; a part that is not there is empty. */
public record TemplateTexts(Map<PaperPart, String> parts) {
    public TemplateTexts {
        parts = Map.copyOf(parts);
    }

    public String part(PaperPart part) {
        return parts.getOrDefault(part, "");
    }

    String json() {
        JsonObjectBuilder object = Json.createObjectBuilder();
        for (PaperPart part : PaperPart.values()) {
            if (!part(part).isBlank()) {
                object.add(part.name(), part(part));
            }
        }
        return object.build().toString();
    }

    static TemplateTexts read(String json) {
        Map<PaperPart, String> parts = new EnumMap<>(PaperPart.class);
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            reader.readObject()
                    .forEach((name, value) ->
                            parts.put(PaperPart.valueOf(name), ((jakarta.json.JsonString) value).getString()));
        }
        return new TemplateTexts(parts);
    }
}
