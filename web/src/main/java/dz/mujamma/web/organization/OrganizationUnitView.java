package dz.mujamma.web.organization;

import dz.mujamma.ejb.organization.ChiefService;
import dz.mujamma.ejb.organization.UnitChangeService;
import dz.mujamma.ejb.organization.UnitService;
import dz.mujamma.ejb.organization.UnitService.UnitStory;
import dz.mujamma.ejb.organization.UnitTree;
import dz.mujamma.persistence.calendar.Wilaya;
import dz.mujamma.persistence.organization.UnitChange;
import dz.mujamma.persistence.organization.UnitChange.Kind;
import dz.mujamma.persistence.organization.UnitChief;
import dz.mujamma.persistence.organization.UnitName;
import dz.mujamma.persistence.organization.UnitOnDay;
import dz.mujamma.persistence.organization.UnitRow;
import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.web.shared.Texts;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One unit: how it is on a day, who headed it, and what was decided of it. */
@Named
@ViewScoped
public class OrganizationUnitView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private UnitService units;

    @EJB
    private UnitChangeService changes;

    @EJB
    private ChiefService chiefs;

    @Inject
    private AskedDay askedDay;

    @Inject
    private Director director;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    private Long id;
    private transient UnitStory story;
    private transient UnitTree tree;
    private transient List<UnitChief> heads;
    private transient Map<Long, UnitName> names;
    private transient Map<Short, Localized> wilayas;

    public void open() {
        story = units.story(id == null ? 0 : id);
        tree = units.tree(askedDay.getDay());
        heads = chiefs.of(story.unit().id());
        names = new HashMap<>();
        units.names().forEach(name -> names.put(name.id(), name));
        wilayas = new HashMap<>();
        for (Wilaya wilaya : units.wilayas()) {
            wilayas.put(wilaya.id(), wilaya.name());
        }
    }

    public void withdraw(long change) throws IOException {
        changes.withdraw(id, change);
        director.done("/organization/unit?id=" + id, "organization.unit.withdrawn");
    }

    public void endChief(long chief) throws IOException {
        chiefs.end(id, chief, LocalDate.now(clock));
        director.done("/organization/unit?id=" + id, "organization.unit.chief-ended");
    }

    public UnitRow getUnit() {
        return read().unit();
    }

    /** As it is on the day asked for; null where it is not there then. */
    public UnitOnDay getOnDay() {
        read();
        return tree.find(id).orElse(null);
    }

    /** From the top down to the unit itself. */
    public List<UnitOnDay> getPath() {
        read();
        return tree.path(id);
    }

    public List<UnitOnDay> getBelow() {
        read();
        return tree.below(id);
    }

    public List<UnitChange> getChanges() {
        return read().operative();
    }

    /** What was taken back, too. */
    public int getTakenBack() {
        return (int) read().recorded().stream()
                .filter(change -> change.kind() == Kind.WITHDRAW)
                .count();
    }

    public List<UnitChief> getChiefs() {
        read();
        return heads;
    }

    public boolean mayBeWithdrawn(UnitChange change) {
        return change.kind() != Kind.OPEN
                && (change.kind() != Kind.CLOSE || change.day().isAfter(LocalDate.now(clock)));
    }

    public boolean isPresent(UnitChief chief) {
        return chief.holdsOn(LocalDate.now(clock));
    }

    public boolean isToCome(UnitChief chief) {
        return chief.stands() && chief.from().isAfter(LocalDate.now(clock));
    }

    /** What a change says, in words. */
    public String say(UnitChange change) {
        return switch (change.kind()) {
            case OPEN ->
                texts.say(
                        "organization.unit.change.OPEN",
                        change.name(),
                        unitName(change.place().parentId()));
            case RENAME -> texts.say("organization.unit.change.RENAME", change.name());
            case MOVE ->
                texts.say(
                        "organization.unit.change.MOVE",
                        unitName(change.place().parentId()),
                        wilayas.get(change.place().wilayaId()));
            case CLOSE ->
                change.successorId() == null
                        ? texts.say("organization.unit.change.CLOSE")
                        : texts.say("organization.unit.change.CLOSE-to", unitName(change.successorId()));
            case WITHDRAW -> "";
        };
    }

    public String unitName(Long unit) {
        read();
        if (unit == null) {
            return texts.say("organization.units.parent.none");
        }
        UnitName name = names.get(unit);
        return name == null ? texts.of(units.get(unit).name()) : texts.of(name.name());
    }

    public Localized wilaya(short wilaya) {
        read();
        return wilayas.get(wilaya);
    }

    /** After a refusal the page is drawn again from what the database has. */
    private UnitStory read() {
        if (story == null) {
            open();
        }
        return story;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
