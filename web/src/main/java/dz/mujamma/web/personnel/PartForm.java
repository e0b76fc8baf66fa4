package dz.mujamma.web.personnel;

import dz.mujamma.ejb.personnel.dossier.Problem;
import dz.mujamma.persistence.calendar.Wilaya;
import dz.mujamma.persistence.personnel.dossier.FileField;
import dz.mujamma.persistence.personnel.dossier.PartRow;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The fields of one row of a part, made from their description; what is typed stays while there are problems. */
public class PartForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final List<FieldInput> inputs;
    private final int version;
    private final boolean stored;
    private final transient List<Wilaya> wilayas;

    PartForm(PartRow row, List<Wilaya> wilayas) {
        this(row, wilayas, field -> true);
    }

    PartForm(PartRow row, List<Wilaya> wilayas, Predicate<FileField> asked) {
        this.inputs = row.part().fields().stream()
                .filter(asked)
                .map(field -> new FieldInput(field, row.says(field.name())))
                .toList();
        this.version = row.version();
        this.stored = row.id() != null;
        this.wilayas = wilayas;
    }

    Map<String, String> typed() {
        Map<String, String> typed = new HashMap<>();
        inputs.stream()
                .filter(input -> input.value() != null)
                .forEach(input -> typed.put(input.getName(), input.value()));
        return typed;
    }

    int version() {
        return version;
    }

    /** Puts each problem beside its field, in a form with the id "form". */
    static void say(List<Problem> problems, java.util.function.Function<Problem, String> words) {
        FacesContext faces = FacesContext.getCurrentInstance();
        problems.forEach(problem -> faces.addMessage(
                "form:" + problem.field(),
                new FacesMessage(FacesMessage.SEVERITY_ERROR, words.apply(problem), words.apply(problem))));
        faces.validationFailed();
    }

    public List<FieldInput> getInputs() {
        return inputs;
    }

    /** Whether the row is in the file already. */
    public boolean isStored() {
        return stored;
    }

    public List<Wilaya> getWilayas() {
        return wilayas == null ? List.of() : wilayas;
    }
}
