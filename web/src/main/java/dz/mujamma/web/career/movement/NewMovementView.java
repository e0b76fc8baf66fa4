package dz.mujamma.web.career.movement;

import dz.mujamma.ejb.career.movement.MovementService;
import dz.mujamma.ejb.personnel.EmployeeService;
import dz.mujamma.persistence.career.movement.FilePart;
import dz.mujamma.persistence.career.movement.MovementKind;
import dz.mujamma.persistence.career.movement.OpenMovement;
import dz.mujamma.persistence.personnel.EmployeeCard;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.tenancy.Places.Place;
import dz.mujamma.web.shared.Texts;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Offering an employee to another body, or bringing somebody seconded back. */
@Named
@ViewScoped
public class NewMovementView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private MovementService movements;

    @Inject
    private EmployeeService employees;

    @Inject
    private Texts texts;

    private Long employee;
    private String kind;
    private String other;

    @NotNull
    private LocalDate effectOn;

    private LocalDate endsOn;

    @NotBlank
    @Size(max = 500)
    private String motive;

    private List<String> parts =
            Stream.of(FilePart.values()).map(FilePart::name).toList();
    private boolean seconded;
    private transient EmployeeCard card;
    private transient List<Place> others;

    public void open() {
        if (employee == null) {
            throw new NotFoundException();
        }
        card = employees.get(employee);
        seconded = movements.isSeconded(employee);
        if (kind == null) {
            kind = (seconded ? MovementKind.RETURN : MovementKind.SECONDMENT).name();
        }
    }

    public String send() {
        Set<FilePart> agreed = isReturn()
                ? Set.of(FilePart.CAREER)
                : parts.stream().map(FilePart::valueOf).collect(Collectors.toSet());
        long id = movements.open(new OpenMovement(
                MovementKind.valueOf(kind),
                isReturn() ? null : other,
                employee,
                effectOn,
                MovementKind.SECONDMENT.name().equals(kind) ? endsOn : null,
                motive,
                agreed));
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(
                null, new FacesMessage(texts.say(isReturn() ? "movement.done.opened-return" : "movement.done.opened")));
        return "/career/movement?faces-redirect=true&id=" + id;
    }

    public boolean isReturn() {
        return MovementKind.RETURN.name().equals(kind);
    }

    public boolean isForATime() {
        return MovementKind.SECONDMENT.name().equals(kind);
    }

    /** What can be opened: the way back for somebody seconded, else a way out. */
    public List<String> getKinds() {
        return seconded ? List.of("RETURN") : List.of("SECONDMENT", "TRANSFER");
    }

    public List<String> getAllParts() {
        return Stream.of(FilePart.values()).map(FilePart::name).toList();
    }

    public List<Place> getOthers() {
        if (others == null) {
            others = movements.others();
        }
        return others;
    }

    public EmployeeCard getCard() {
        if (card == null && employee != null) {
            card = employees.get(employee);
        }
        return card;
    }

    public Long getEmployee() {
        return employee;
    }

    public void setEmployee(Long employee) {
        this.employee = employee;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getOther() {
        return other;
    }

    public void setOther(String other) {
        this.other = other;
    }

    public LocalDate getEffectOn() {
        return effectOn;
    }

    public void setEffectOn(LocalDate effectOn) {
        this.effectOn = effectOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    public String getMotive() {
        return motive;
    }

    public void setMotive(String motive) {
        this.motive = motive;
    }

    public List<String> getParts() {
        return parts;
    }

    public void setParts(List<String> parts) {
        this.parts = List.copyOf(parts);
    }
}
