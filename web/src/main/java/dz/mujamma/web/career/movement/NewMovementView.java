package dz.mujamma.web.career.movement;

import dz.mujamma.ejb.career.movement.MovementService;
import dz.mujamma.ejb.career.movement.RunningSecondment;
import dz.mujamma.ejb.personnel.EmployeeService;
import dz.mujamma.persistence.career.movement.FilePart;
import dz.mujamma.persistence.career.movement.MovementKind;
import dz.mujamma.persistence.career.movement.OpenMovement;
import dz.mujamma.persistence.document.AttachmentKind;
import dz.mujamma.persistence.personnel.EmployeeCard;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.tenancy.Places.Place;
import dz.mujamma.persistence.tenancy.Scope;
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
    private List<String> papers;
    private transient List<AttachmentKind> allPapers;
    private transient RunningSecondment running;
    private transient EmployeeCard card;
    private transient List<Place> others;

    public void open() {
        if (employee == null) {
            throw new NotFoundException();
        }
        card = employees.get(employee);
        if (kind == null) {
            kind = (getRunning() == null ? MovementKind.SECONDMENT : MovementKind.RETURN).name();
        }
    }

    /** A renewal begins where what it renews ends. */
    public void kindChanged() {
        if (isRenewal() && effectOn == null && getRunning() != null) {
            effectOn = getRunning().endsOn().plusDays(1);
        }
    }

    public String send() {
        Set<FilePart> agreed = isFollowing()
                ? Set.of(FilePart.CAREER)
                : parts.stream().map(FilePart::valueOf).collect(Collectors.toSet());
        long id = movements.open(new OpenMovement(
                MovementKind.valueOf(kind),
                isFollowing() ? null : other,
                employee,
                effectOn,
                isForATime() ? endsOn : null,
                motive,
                agreed,
                isFollowing() ? Set.of() : Set.copyOf(getPapers())));
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
        return MovementKind.SECONDMENT.name().equals(kind) || isRenewal();
    }

    public boolean isRenewal() {
        return MovementKind.RENEWAL.name().equals(kind);
    }

    /** Whether the other body is that of the secondment under way. */
    public boolean isFollowing() {
        return isReturn() || isRenewal();
    }

    /** What can be opened: a way out, or for somebody seconded the way back, and at home the renewal. */
    public List<String> getKinds() {
        if (getRunning() == null) {
            return List.of("SECONDMENT", "TRANSFER");
        }
        return getRunning().home().equals(Scope.hat().bodyId()) ? List.of("RETURN", "RENEWAL") : List.of("RETURN");
    }

    /** The secondment under way, or null. */
    public RunningSecondment getRunning() {
        if (running == null && employee != null) {
            running = movements.secondmentOf(employee).orElse(null);
        }
        return running;
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

    /** Kinds of papers to hand over; at first all that need no right. */
    public List<String> getPapers() {
        if (papers == null) {
            papers = getAllPapers().stream()
                    .filter(kind -> kind.right().isEmpty())
                    .map(AttachmentKind::id)
                    .toList();
        }
        return papers;
    }

    public void setPapers(List<String> papers) {
        this.papers = List.copyOf(papers);
    }

    public List<AttachmentKind> getAllPapers() {
        if (allPapers == null) {
            allPapers = movements.offerablePapers(employee);
        }
        return allPapers;
    }
}
