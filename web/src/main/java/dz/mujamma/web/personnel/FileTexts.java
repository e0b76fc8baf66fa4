package dz.mujamma.web.personnel;

import dz.mujamma.ejb.personnel.dossier.Doubt;
import dz.mujamma.ejb.personnel.dossier.EmployeeFile;
import dz.mujamma.persistence.calendar.Wilaya;
import dz.mujamma.persistence.personnel.dossier.Changed;
import dz.mujamma.persistence.personnel.dossier.FileField;
import dz.mujamma.persistence.personnel.dossier.FileField.Kind;
import dz.mujamma.persistence.personnel.dossier.Part;
import dz.mujamma.persistence.personnel.dossier.PartRow;
import dz.mujamma.web.shared.CurrentLanguage;
import dz.mujamma.web.shared.Language;
import dz.mujamma.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Puts what a file says into words of the reader. */
@Named
@RequestScoped
public class FileTexts {
    private static final String ACCEPTED = "CorrectionService.accept ";

    @Inject
    private Texts texts;

    @Inject
    private CurrentLanguage language;

    public List<Part> getParts() {
        return List.of(Part.values());
    }

    /** The fields a table shows: of names in two scripts the reader's own. */
    public List<FileField> columns(Part part) {
        String other = language.get() == Language.AR ? "_fr" : "_ar";
        return part.fields().stream()
                .filter(field -> !field.name().endsWith(other) && !field.name().equals("birth_year"))
                .toList();
    }

    /** The fields of a part of one row that say something. */
    public List<FileField> said(PartRow row) {
        return row.part().fields().stream()
                .filter(field -> row.says(field.name()) != null)
                .filter(field -> !field.name().equals("birth_year") || row.says("birth_date") == null)
                .toList();
    }

    public String label(FileField field) {
        return texts.say("personnel.field." + field.name());
    }

    public String choice(String name, String choice) {
        return texts.say("personnel.choice." + name + "." + choice);
    }

    /** A word of help below a field, or null. */
    public String hint(String name) {
        return switch (name) {
            case "birth_year" -> texts.say("personnel.hint.birth_year");
            case "nin" -> texts.say("personnel.hint.nin");
            case "nss" -> texts.say("personnel.hint.nss");
            case "phone" -> texts.say("personnel.hint.phone");
            case "certificate" -> texts.say("personnel.hint.certificate");
            default -> null;
        };
    }

    /** Which way a field of a kind is written, or null for the way of the page. */
    public String direction(String kind) {
        return switch (Kind.valueOf(kind)) {
            case ARABIC -> "rtl";
            case LATIN, DIGITS, EMAIL, PHONE, YEAR -> "ltr";
            default -> null;
        };
    }

    /** Which keys a phone offers. */
    public String keyboard(String kind) {
        return switch (Kind.valueOf(kind)) {
            case DIGITS, YEAR -> "numeric";
            case PHONE -> "tel";
            case EMAIL -> "email";
            default -> "text";
        };
    }

    /** Where HR edits a part of this file; the name of the part follows. */
    public String partAddress(EmployeeFile file) {
        return "/personnel/part?employee=" + file.card().id() + "&part=";
    }

    /** What a row says of a field; a presumed birth by its year. */
    public String shown(PartRow row, FileField field, List<Wilaya> wilayas) {
        boolean presumed = field.name().equals("birth_date") && row.says("birth_date") == null;
        return presumed
                ? presumed(row.says("birth_year"))
                : shown(row.part(), field.name(), row.says(field.name()), wilayas);
    }

    private String presumed(String year) {
        return year == null ? "" : texts.say("personnel.detail.birth.presumed", year);
    }

    /** @param value null for nothing said */
    public String shown(Part part, String name, String value, List<Wilaya> wilayas) {
        FileField field = part.field(name).orElse(null);
        if (value == null || field == null) {
            return "";
        }
        return switch (field.kind()) {
            case DAY -> texts.date(LocalDate.parse(value));
            case CHOICE -> texts.say("personnel.choice." + name + "." + value);
            case YES_NO -> texts.say(Boolean.parseBoolean(value) ? "personnel.yes" : "personnel.no");
            case WILAYA -> wilaya(value, wilayas);
            default -> value;
        };
    }

    private String wilaya(String id, List<Wilaya> wilayas) {
        return wilayas.stream()
                .filter(wilaya -> String.valueOf(wilaya.id()).equals(id))
                .findFirst()
                .map(wilaya -> texts.of(wilaya.name()))
                .orElse(id);
    }

    /** Whether a value reads from left to right wherever it stands. */
    public boolean latin(FileField field) {
        return List.of(Kind.DIGITS, Kind.EMAIL, Kind.PHONE, Kind.DAY, Kind.YEAR, Kind.LATIN)
                .contains(field.kind());
    }

    public String doubt(Doubt doubt) {
        return texts.sayAll(doubt.key(), doubt.arguments());
    }

    /** Only values that people know by a name; what acts change has its own history. */
    public boolean isTold(Changed change) {
        return part(change).field(change.field()).isPresent();
    }

    /** The field that changed, with its part. */
    public String what(Changed change) {
        return texts.say("personnel.part." + part(change)) + " · " + texts.say("personnel.field." + change.field());
    }

    public String value(Changed change, String value, List<Wilaya> wilayas) {
        return shown(part(change), change.field(), value, wilayas);
    }

    public String who(Changed change) {
        return change.who() == null ? change.account() : texts.of(change.who());
    }

    public String act(Changed change) {
        if (change.act().startsWith(ACCEPTED)) {
            return texts.say("personnel.history.correction", change.act().substring(ACCEPTED.length()));
        }
        return switch (change.operation()) {
            case "INSERT" -> texts.say("personnel.history.act.entered");
            case "DELETE" -> texts.say("personnel.history.act.removed");
            default -> texts.say("personnel.history.act.changed");
        };
    }

    private static Part part(Changed change) {
        return Arrays.stream(Part.values())
                .filter(part -> part.table().equals(change.table()))
                .findFirst()
                .orElse(Part.IDENTITY);
    }
}
