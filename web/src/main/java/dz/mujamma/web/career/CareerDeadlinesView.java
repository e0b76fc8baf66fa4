package dz.mujamma.web.career;

import dz.mujamma.ejb.career.deadline.DeadlineService;
import dz.mujamma.ejb.career.deadline.DeadlineService.When;
import dz.mujamma.ejb.career.deadline.DeadlineService.Wish;
import dz.mujamma.ejb.organization.UnitService;
import dz.mujamma.persistence.career.deadline.DeadlineRow;
import dz.mujamma.persistence.career.deadline.DueCount;
import dz.mujamma.persistence.organization.UnitName;
import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.shared.SortBy;
import dz.mujamma.web.shared.CurrentLanguage;
import dz.mujamma.web.shared.Language;
import dz.mujamma.web.shared.ListRequest;
import dz.mujamma.web.shared.RowsModel;
import dz.mujamma.web.shared.Spreadsheet;
import dz.mujamma.web.shared.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is due in the careers of the body, and what is late. */
@Named
@RequestScoped
public class CareerDeadlinesView {
    @EJB
    private DeadlineService deadlines;

    @EJB
    private UnitService units;

    @Inject
    private ListRequest list;

    @Inject
    private Texts texts;

    @Inject
    private CurrentLanguage language;

    private Wish wish;
    private SortBy sort;
    private DueCount figures;
    private RowsModel<DeadlineRow> rows;
    private Map<String, Localized> clocks;
    private List<UnitName> unitNames;

    @PostConstruct
    void read() {
        wish = new Wish(list.text("q"), list.text("clock"), list.whole("unit"), list.oneOf(When.class, "when"));
        sort = list.sort("due", getNameKey(), "unit", "clock");
        figures = deadlines.figures();
        clocks = deadlines.clocks();
        unitNames = units.names();
        rows = RowsModel.read(list, deadlines.count(wish), (first, size) -> deadlines.page(wish, sort, first, size));
    }

    public void export() {
        Spreadsheet.send(
                texts.say("deadline.file"),
                language.get(),
                Stream.of("due", "what", "person", "matricule", "unit", "act")
                        .map(column -> texts.say("deadline.column." + column))
                        .toList(),
                (first, size) -> deadlines.page(wish, sort, first, size),
                row -> List.of(
                        row.due(),
                        texts.of(row.name()),
                        texts.of(row.person()),
                        row.matricule(),
                        texts.of(row.unit()),
                        row.kind() == null ? "" : texts.of(row.kind()) + " " + row.reference()));
    }

    /** Where the act that answers it is begun, or the procedure goes on. */
    public String answer(DeadlineRow row) {
        return row.page() != null
                ? row.page()
                : CareerLinks.newAct(
                        row.employee(),
                        row.answers().size() == 1 ? row.answers().get(0) : null);
    }

    public String getNameKey() {
        return language.get() == Language.AR ? "name_ar" : "name_fr";
    }

    public RowsModel<DeadlineRow> getRows() {
        return rows;
    }

    public DueCount getFigures() {
        return figures;
    }

    public List<UnitName> getUnits() {
        return unitNames;
    }

    public List<Map.Entry<String, Localized>> getClocks() {
        return List.copyOf(clocks.entrySet());
    }

    public List<When> getWhens() {
        return List.of(When.values());
    }

    public int getSoonDays() {
        return DeadlineService.SOON_DAYS;
    }
}
