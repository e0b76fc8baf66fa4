package dz.mujamma.web.career;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;

/** A chosen post as text and back: number, unit and name, which the database is asked for again when the draft is kept. */
@FacesConverter("post")
public class PostConverter implements Converter<ActForm.Chosen> {
    private static final String SEPARATOR = "\u001f";

    @Override
    public ActForm.Chosen getAsObject(FacesContext context, UIComponent component, String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        String[] parts = value.split(SEPARATOR, 3);
        try {
            return new ActForm.Chosen(
                    Long.parseLong(parts[0]), parts[2], "", parts[1].isEmpty() ? null : Long.valueOf(parts[1]));
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException unreadable) {
            throw new ConverterException(unreadable);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, ActForm.Chosen value) {
        return value == null
                ? ""
                : value.id() + SEPARATOR + (value.unit() == null ? "" : value.unit()) + SEPARATOR + value.name();
    }
}
