package dz.mujamma.web.personnel;

import dz.mujamma.persistence.personnel.dossier.FileField;
import dz.mujamma.persistence.personnel.dossier.FileField.Kind;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** One field of a part as it is typed: as text, as a day or as yes and no, whichever its kind is. */
public class FieldInput implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String name;
    private final Kind kind;
    private final boolean required;
    private final List<String> choices;
    private String text;
    private LocalDate day;
    private boolean yes;

    FieldInput(FileField field, String value) {
        this.name = field.name();
        this.kind = field.kind();
        this.required = field.required();
        this.choices = List.copyOf(field.choices());
        switch (kind) {
            case DAY -> day = value == null ? null : LocalDate.parse(value);
            case YES_NO -> yes = value == null ? name.equals("dependent") : Boolean.parseBoolean(value);
            default -> text = value;
        }
    }

    /** As it travels to the service. */
    String value() {
        return switch (kind) {
            case DAY -> day == null ? null : day.toString();
            case YES_NO -> String.valueOf(yes);
            default -> text;
        };
    }

    public String getName() {
        return name;
    }

    public String getKind() {
        return kind.name();
    }

    public boolean isRequired() {
        return required;
    }

    public List<String> getChoices() {
        return choices;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public boolean isYes() {
        return yes;
    }

    public void setYes(boolean yes) {
        this.yes = yes;
    }
}
