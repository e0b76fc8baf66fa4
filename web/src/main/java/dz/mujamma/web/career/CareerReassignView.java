package dz.mujamma.web.career;

import dz.mujamma.ejb.career.closing.ReassignJob;
import dz.mujamma.ejb.career.closing.ReassignmentService;
import dz.mujamma.ejb.career.closing.ReassignmentService.Destination;
import dz.mujamma.ejb.career.closing.ReassignmentService.Outcome;
import dz.mujamma.ejb.organization.UnitService;
import dz.mujamma.persistence.career.closing.ClosedUnit;
import dz.mujamma.persistence.career.closing.LeftBehind;
import dz.mujamma.persistence.organization.UnitName;
import dz.mujamma.persistence.shared.SortBy;
import dz.mujamma.web.shared.CurrentLanguage;
import dz.mujamma.web.shared.Language;
import dz.mujamma.web.shared.ListRequest;
import dz.mujamma.web.shared.RowsModel;
import dz.mujamma.web.shared.Spreadsheet;
import dz.mujamma.web.shared.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Who is left in closed units, and where they are to go: acts for some of them here, for all by a job. */
@Named
@ViewScoped
public class CareerReassignView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private ReassignmentService reassignments;

    @EJB
    private ReassignJob job;

    @EJB
    private UnitService unitService;

    @Inject
    private ListRequest list;

    @Inject
    private Texts texts;

    @Inject
    private CurrentLanguage language;

    /** As the address has them when the page is opened. */
    private Long unit;

    private String address;
    private SortBy sort;
    private List<Long> shown = List.of();

    private Long to;
    private boolean round = true;
    private final Map<Long, Boolean> chosen = new HashMap<>();
    private transient RowsModel<LeftBehind> rows;
    private transient List<ClosedUnit> closed;
    private transient List<UnitName> names;

    @PostConstruct
    void open() {
        unit = list.whole("unit");
        sort = list.sort("since", getNameKey(), "matricule", "unit");
        address = list.pageAddress(list.page());
        rows = RowsModel.read(
                list, reassignments.count(unit), (first, size) -> reassignments.page(unit, sort, first, size));
        shown = rows.rows().stream().map(LeftBehind::employee).toList();
    }

    public void chooseAll() {
        shown.forEach(employee -> chosen.put(employee, true));
    }

    public void draft() throws IOException {
        List<Long> employees = shown.stream()
                .filter(each -> Boolean.TRUE.equals(chosen.get(each)))
                .toList();
        FacesContext faces = FacesContext.getCurrentInstance();
        if (employees.isEmpty()) {
            faces.addMessage(
                    null, new FacesMessage(FacesMessage.SEVERITY_WARN, texts.say("closing.none-chosen"), null));
            return;
        }
        say(faces, reassignments.draft(new Destination(unit, to, round), employees));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        go("/career/reassign" + address);
    }

    public void draftAll() throws IOException {
        go("/job/detail?id=" + job.rehearse(new Destination(unit, to, round)));
    }

    private void say(FacesContext faces, List<Outcome> outcomes) {
        long done = outcomes.stream().filter(Outcome::isDone).count();
        if (done > 0) {
            faces.addMessage(null, new FacesMessage(texts.say("closing.drafted", done)));
        }
        outcomes.stream()
                .filter(outcome -> !outcome.isDone())
                .map(outcome -> texts.say(
                        "career.inbox.refused",
                        outcome.person().name(),
                        texts.sayAll(outcome.refusal().key(), outcome.refusal().arguments())))
                .forEach(sentence ->
                        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null)));
    }

    private static void go(String page) throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + page);
    }

    public void export() {
        Spreadsheet.send(
                texts.say("closing.file"),
                language.get(),
                Stream.of(
                                "closing.column.matricule",
                                "closing.person",
                                "closing.column.unit",
                                "closing.column.closed",
                                "closing.since",
                                "closing.position",
                                "closing.post",
                                "closing.column.to")
                        .map(texts::say)
                        .toList(),
                (first, size) -> reassignments.page(unit, sort, first, size),
                this::cells);
    }

    private List<?> cells(LeftBehind row) {
        return Arrays.asList(
                row.matricule(),
                texts.of(row.name()),
                texts.of(row.unit()),
                row.closedOn(),
                row.since(),
                texts.of(row.positionName()),
                row.post() == null ? null : texts.of(row.post()),
                row.successorId() == null ? null : name(row.successorId()));
    }

    /** Whether the post stands where the unit goes, so that who goes there keeps it. */
    public boolean goesAlong(LeftBehind row) {
        return row.postUnitId() != null && row.postUnitId().equals(row.successorId());
    }

    /** The unit whose people are shown; null where all are, or nobody is left. */
    public ClosedUnit getClosing() {
        return getClosed().stream()
                .filter(each -> Long.valueOf(each.id()).equals(unit))
                .findFirst()
                .orElse(null);
    }

    public List<ClosedUnit> getClosed() {
        if (closed == null) {
            closed = reassignments.units();
        }
        return closed;
    }

    /** Where people may go: units that stay, or close later. */
    public List<UnitName> getDestinations() {
        if (names == null) {
            names = unitService.names().stream()
                    .filter(name -> !Long.valueOf(name.id()).equals(unit))
                    .toList();
        }
        return names;
    }

    private String name(long id) {
        return getDestinations().stream()
                .filter(each -> each.id() == id)
                .map(each -> texts.of(each.name()))
                .findFirst()
                .orElse("");
    }

    public RowsModel<LeftBehind> getRows() {
        if (rows == null) {
            open();
        }
        return rows;
    }

    public String getNameKey() {
        return language.get() == Language.AR ? "name_ar" : "name_fr";
    }

    public Map<Long, Boolean> getChosen() {
        return chosen;
    }

    public Long getUnit() {
        return unit;
    }

    public Long getTo() {
        return to;
    }

    public void setTo(Long to) {
        this.to = to;
    }

    public boolean isRound() {
        return round;
    }

    public void setRound(boolean round) {
        this.round = round;
    }
}
