package dz.mujamma.web.career;

import dz.mujamma.ejb.career.ActChoiceService;
import dz.mujamma.ejb.career.ActChoiceService.Offer;
import dz.mujamma.ejb.career.ActChoiceService.Standing;
import dz.mujamma.ejb.career.ActDraftService;
import dz.mujamma.ejb.career.ActService;
import dz.mujamma.ejb.organization.UnitService;
import dz.mujamma.ejb.personnel.EmployeeService;
import dz.mujamma.persistence.career.ActCard;
import dz.mujamma.persistence.career.ActFamily;
import dz.mujamma.persistence.career.ActKind;
import dz.mujamma.persistence.career.CareerChoices.Post;
import dz.mujamma.persistence.career.Need;
import dz.mujamma.persistence.career.Position;
import dz.mujamma.persistence.career.Situation;
import dz.mujamma.persistence.organization.UnitName;
import dz.mujamma.persistence.personnel.EmployeeFilter;
import dz.mujamma.persistence.personnel.EmployeeRow;
import dz.mujamma.web.shared.Texts;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Drafts an act in three steps: about whom, which kind, what it says; or changes a draft. */
@Named
@ViewScoped
public class CareerDraftView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int PEOPLE = 20;

    @Inject
    private EmployeeService people;

    @Inject
    private ActChoiceService choices;

    @Inject
    private ActDraftService drafts;

    @Inject
    private ActService acts;

    @Inject
    private UnitService units;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    private final ActForm form = new ActForm();
    private Long id;
    private Long employee;
    private String kind;
    private String search;
    private transient ActKind needs;
    private transient Standing standing;
    private transient List<UnitName> unitNames;
    private transient List<Map.Entry<ActFamily, List<Offer>>> offers;

    public void open() {
        if (id != null) {
            ActCard card = acts.get(id).act();
            employee = card.row().employee();
            kind = card.row().kind();
            form.fill(card.content(), card.row().version(), card.post() == null ? null : texts.of(card.post()));
        } else if (form.getEffectOn() == null) {
            form.setEffectOn(LocalDate.now(clock));
            if (employee != null && kind != null) {
                begin();
            }
        }
    }

    /** A first act mostly says what the file says: the day of entering and the unit, in the lowest step. */
    private void begin() {
        Standing now = getStanding();
        if (getNeeds().family() != ActFamily.RECRUITMENT || now.situation().position() == Position.ENDED) {
            return;
        }
        form.setEffectOn(now.hiredOn());
        if (asks("unit") && now.situation().unit() == null) {
            form.setUnit(now.unit());
            form.setStep(0);
        }
    }

    /** Whether anything of a family may be done today. */
    public boolean anyOpen(Map.Entry<ActFamily, List<Offer>> family) {
        return family.getValue().stream().anyMatch(Offer::isOpen);
    }

    public String save() {
        boolean fresh = id == null;
        if (fresh) {
            id = drafts.draft(employee, form.content(kind));
        } else {
            drafts.change(id, form.getVersion(), form.content(kind));
        }
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(texts.say("career.draft.saved")));
        return "/career/act?faces-redirect=true&id=" + id;
    }

    public List<EmployeeRow> getFound() {
        return search == null || search.isBlank()
                ? List.of()
                : people.find(new EmployeeFilter(search.strip(), null, null), null, 0, PEOPLE)
                        .rows();
    }

    /** The kinds by family, those not lawful now with their reason. */
    public List<Map.Entry<ActFamily, List<Offer>>> getOffers() {
        if (offers == null) {
            Map<ActFamily, List<Offer>> byFamily = choices.offers(employee, LocalDate.now(clock)).stream()
                    .collect(Collectors.groupingBy(
                            Offer::family, () -> new EnumMap<>(ActFamily.class), Collectors.toList()));
            offers = List.copyOf(byFamily.entrySet());
        }
        return offers;
    }

    public String reason(Offer offer) {
        return texts.sayAll(offer.refusal().key(), offer.refusal().arguments());
    }

    public Standing getStanding() {
        if (standing == null && employee != null) {
            LocalDate day = form.getEffectOn() == null ? LocalDate.now(clock) : form.getEffectOn();
            standing = choices.standing(employee, day);
        }
        return standing;
    }

    public ActKind getNeeds() {
        if (needs == null && kind != null) {
            needs = choices.kind(kind);
        }
        return needs;
    }

    public boolean asks(String part) {
        ActKind asked = getNeeds();
        return need(asked, part) != Need.NONE;
    }

    public boolean requires(String part) {
        return need(getNeeds(), part) == Need.REQUIRED;
    }

    private static Need need(ActKind kind, String part) {
        return switch (part) {
            case "grade" -> kind.grade();
            case "step" -> kind.step();
            case "post" -> kind.post();
            case "unit" -> kind.unit();
            case "position" -> kind.position();
            case "end" -> kind.end();
            default -> kind.otherBody();
        };
    }

    public List<ActForm.Chosen> posts(String text) {
        LocalDate day = form.getEffectOn() == null ? LocalDate.now(clock) : form.getEffectOn();
        return choices.posts(text, employee, day).stream().map(this::shown).toList();
    }

    private ActForm.Chosen shown(Post post) {
        String taken = post.occupant() == null
                ? texts.say("career.draft.vacant")
                : texts.say("career.draft.taken", post.occupant(), post.takenFrom());
        return new ActForm.Chosen(
                post.id(),
                post.number() + " · " + texts.of(post.title()),
                texts.of(post.unitName()) + " · " + taken,
                post.unit());
    }

    /** A post brings its unit along. */
    public void postChosen() {
        if (form.getPost() != null && asks("unit")) {
            form.setUnit(form.getPost().unit());
        }
    }

    public List<UnitName> getUnits() {
        if (unitNames == null) {
            unitNames = units.names();
        }
        return unitNames;
    }

    public ActChoiceService getChoices() {
        return choices;
    }

    public Situation getHeld() {
        return Objects.requireNonNull(getStanding()).situation();
    }

    public ActForm getForm() {
        return form;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
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
        this.kind = kind == null || kind.isBlank() ? null : kind;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }
}
