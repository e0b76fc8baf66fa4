package dz.mujamma.web.career;

import dz.mujamma.ejb.career.ActChoiceService;
import dz.mujamma.ejb.career.SigningRightService;
import dz.mujamma.ejb.career.SigningRightService.Wanted;
import dz.mujamma.ejb.organization.UnitService;
import dz.mujamma.persistence.career.ActFamily;
import dz.mujamma.persistence.career.ActKind;
import dz.mujamma.persistence.career.Scoped;
import dz.mujamma.persistence.career.SigningRights.Delegated;
import dz.mujamma.persistence.career.SigningRights.Held;
import dz.mujamma.persistence.organization.UnitName;
import dz.mujamma.persistence.shared.Localized;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who signs, and who signs in whose place; one form gives a right, or delegates one. */
@Named
@ViewScoped
public class CareerSignaturesView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private SigningRightService signatures;

    @Inject
    private ActChoiceService choices;

    @Inject
    private UnitService units;

    @Inject
    private EmployeeNames people;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    /** The right that is delegated; null where a right is given. */
    private Long right;

    @NotBlank
    private String person;

    @NotBlank
    @Size(max = 200)
    private String capacityAr;

    @NotBlank
    @Size(max = 200)
    private String capacityFr;

    @NotNull
    private LocalDate from;

    private LocalDate to;
    private ActFamily[] families = {};
    private String[] kinds = {};
    private Long[] unitIds = {};
    private transient List<Held> rights;
    private transient List<Delegated> delegations;
    private transient List<UnitName> unitNames;

    public List<String> complete(String text) {
        return people.complete(text);
    }

    public void open() {
        if (from == null) {
            from = LocalDate.now(clock);
        }
    }

    public String save() {
        Wanted wanted = new Wanted(
                people.id(person),
                new Localized(capacityAr.strip(), capacityFr.strip()),
                new Scoped(Set.of(families), Set.of(kinds), Set.of(unitIds)),
                from,
                to);
        if (right == null) {
            signatures.give(wanted);
            return done("career.signatures.given");
        }
        signatures.delegate(right, wanted);
        return done("career.signatures.delegated");
    }

    public String end(long id) {
        signatures.end(id, LocalDate.now(clock).minusDays(1));
        return done("career.signatures.ended");
    }

    public String revoke(long id) {
        signatures.revoke(id);
        return done("career.signatures.revoked");
    }

    private String done(String key) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(texts.say(key)));
        return "/career/signatures?faces-redirect=true";
    }

    public List<Held> getRights() {
        if (rights == null) {
            rights = signatures.rights();
        }
        return rights;
    }

    public List<Delegated> getDelegations() {
        if (delegations == null) {
            delegations = signatures.delegations();
        }
        return delegations;
    }

    public List<Delegated> delegationsOf(long id) {
        return getDelegations().stream().filter(each -> each.right() == id).toList();
    }

    public Held getGiver() {
        return getRights().stream()
                .filter(held -> Long.valueOf(held.id()).equals(right))
                .findFirst()
                .orElse(null);
    }

    public boolean stands(Held held) {
        return held.to() == null || held.to().isAfter(LocalDate.now(clock));
    }

    public String days(Held held) {
        return held.to() == null
                ? texts.say("career.signatures.from", held.from())
                : texts.say("career.signatures.from-to", held.from(), held.to().minusDays(1));
    }

    /** What a signature covers, in words. */
    public String covers(Scoped scoped) {
        Stream<String> named = Stream.of(
                        scoped.families().stream().map(family -> texts.say("career.family." + family)),
                        getKinds().stream()
                                .filter(kind -> scoped.kinds().contains(kind.id()))
                                .map(kind -> texts.of(kind.name())),
                        getUnits().stream()
                                .filter(unit -> scoped.units().contains(unit.id()))
                                .map(unit -> texts.of(unit.name())))
                .flatMap(part -> part);
        String words = named.collect(Collectors.joining(" · "));
        return words.isEmpty() ? texts.say("career.signatures.everything") : words;
    }

    public List<ActFamily> getAllFamilies() {
        return List.of(ActFamily.values());
    }

    public List<ActKind> getKinds() {
        return choices.kinds();
    }

    public List<UnitName> getUnits() {
        if (unitNames == null) {
            unitNames = units.names();
        }
        return unitNames;
    }

    public Long getRight() {
        return right;
    }

    public void setRight(Long right) {
        this.right = right;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getCapacityAr() {
        return capacityAr;
    }

    public void setCapacityAr(String capacityAr) {
        this.capacityAr = capacityAr;
    }

    public String getCapacityFr() {
        return capacityFr;
    }

    public void setCapacityFr(String capacityFr) {
        this.capacityFr = capacityFr;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public ActFamily[] getFamilies() {
        return families.clone();
    }

    public void setFamilies(ActFamily[] families) {
        this.families = families.clone();
    }

    public String[] getChosenKinds() {
        return kinds.clone();
    }

    public void setChosenKinds(String[] chosen) {
        this.kinds = chosen.clone();
    }

    public Long[] getUnitIds() {
        return unitIds.clone();
    }

    public void setUnitIds(Long[] unitIds) {
        this.unitIds = unitIds.clone();
    }
}
