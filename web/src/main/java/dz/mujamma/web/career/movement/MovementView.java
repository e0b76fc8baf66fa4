package dz.mujamma.web.career.movement;

import dz.mujamma.ejb.career.movement.Hindrance;
import dz.mujamma.ejb.career.movement.MovementFile;
import dz.mujamma.ejb.career.movement.MovementPlaces;
import dz.mujamma.ejb.career.movement.MovementService;
import dz.mujamma.ejb.career.movement.MovementUndoService;
import dz.mujamma.ejb.career.movement.MovementVisaService;
import dz.mujamma.persistence.career.Visa;
import dz.mujamma.persistence.career.movement.MovementEvent;
import dz.mujamma.persistence.career.movement.Placing;
import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.web.shared.Happening;
import dz.mujamma.web.shared.Texts;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/** One movement: what this body knows of it and may do next. */
@Named
@ViewScoped
public class MovementView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private MovementService movements;

    @Inject
    private MovementUndoService undoing;

    @Inject
    private MovementVisaService visas;

    @Inject
    private Texts texts;

    private Long id;
    private String reason;
    private Long unit;
    private Long post;
    private Long grade;
    private String matricule;
    private transient MovementFile file;
    private transient MovementPlaces places;
    private transient Map<String, Localized> paperKinds;
    private transient List<Visa> steps;

    public void open() {
        if (id == null) {
            throw new NotFoundException();
        }
        Placing placing = getFile().placing();
        if (placing != null) {
            unit = placing.unit();
            post = placing.post();
            grade = placing.grade();
            matricule = placing.matricule();
        } else if (getFile().may("PLACE") && getFile().card() != null) {
            matricule = getFile().card().matricule();
        }
    }

    public String offer() {
        movements.offer(id);
        return done("movement.done.offered");
    }

    public String accept() {
        movements.accept(id);
        return done("movement.done.accepted");
    }

    public String place() {
        movements.place(id, new Placing(unit, post, grade, matricule));
        return done("movement.done.placed");
    }

    public String refuse() {
        movements.refuse(id, reason);
        return done("movement.done.refused");
    }

    public String withdraw() {
        movements.withdraw(id, reason);
        return done("movement.done.withdrawn");
    }

    public String sign() {
        movements.sign(id);
        return done("movement.done.signed");
    }

    public String finish() {
        movements.finish(id);
        return done("movement.done.again");
    }

    public String sendRound() {
        visas.send(id);
        return done("movement.done.sent-round");
    }

    public String giveVisa() {
        visas.give(id);
        return done("movement.done.visa");
    }

    public String sendBack() {
        visas.sendBack(id, reason);
        return done("movement.done.sent-back");
    }

    public String undo() {
        undoing.ask(id, reason);
        return done("movement.done.undo-asked");
    }

    public String dropUndo() {
        undoing.drop(id);
        return done("movement.done.undo-dropped");
    }

    public String agreeUndo() {
        undoing.agree(id);
        return done("movement.done.undo-agreed");
    }

    private String done(String key) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(texts.say(key)));
        return "/career/movement?faces-redirect=true&id=" + id;
    }

    public MovementFile getFile() {
        if (file == null && id != null) {
            file = movements.get(id);
        }
        return file;
    }

    /** Units, free posts and grades to place the person in; read where they are shown alone. */
    public MovementPlaces getPlaces() {
        if (places == null) {
            places = movements.placesFor(id);
        }
        return places;
    }

    public List<Happening> getHappenings() {
        return getFile().events().stream().map(this::happening).toList();
    }

    private Happening happening(MovementEvent event) {
        return new Happening(
                texts.say("movement.event." + event.kind()),
                event.at(),
                event.account(),
                event.body(),
                event.kind().equals("FAILED") ? hindrance(event.note()) : event.note());
    }

    /** What the history says of an act that could not be made. */
    private String hindrance(String note) {
        Hindrance why = Hindrance.of(note);
        return texts.sayAll(why.key(), why.arguments());
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long unit) {
        this.unit = unit;
    }

    public Long getPost() {
        return post;
    }

    public void setPost(Long post) {
        this.post = post;
    }

    public Long getGrade() {
        return grade;
    }

    public void setGrade(Long grade) {
        this.grade = grade;
    }

    public String getMatricule() {
        return matricule;
    }

    public void setMatricule(String matricule) {
        this.matricule = matricule;
    }

    /** What a kind of paper is called. */
    public Localized paper(String kind) {
        if (paperKinds == null) {
            paperKinds = movements.paperKinds();
        }
        return paperKinds.get(kind);
    }

    /** The visas of this body, round after round. */
    public List<Visa> getSteps() {
        if (steps == null) {
            steps = visas.of(id);
        }
        return steps;
    }
}
