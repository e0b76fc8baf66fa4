package dz.mujamma.web.personnel;

import dz.mujamma.ejb.organization.UnitService;
import dz.mujamma.ejb.personnel.EmployeeService;
import dz.mujamma.ejb.personnel.dossier.EmployeeFileService;
import dz.mujamma.persistence.organization.UnitName;
import dz.mujamma.persistence.personnel.EmployeeFilter;
import dz.mujamma.persistence.personnel.EmployeeRow;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The staff of the body, filtered and sorted by what stands in the address. */
@Named
@RequestScoped
public class PersonnelListView {
    @EJB
    private EmployeeService employees;

    @EJB
    private UnitService units;

    @Inject
    private ListRequest list;

    @Inject
    private Texts texts;

    @Inject
    private CurrentLanguage language;

    @EJB
    private EmployeeFileService files;

    @Inject
    private Clock clock;

    private EmployeeFilter filter;
    private SortBy sort;
    private RowsModel<EmployeeRow> rows;
    private Map<Long, Integer> percents;
    private List<UnitName> unitNames;
    private Map<String, Localized> regimes;

    @PostConstruct
    void read() {
        filter = new EmployeeFilter(
                list.text("q"), list.whole("unit"), list.text("regime"), isIncomplete() ? LocalDate.now(clock) : null);
        boolean nearestFirst = filter.text() != null && list.text("sort") == null;
        sort = nearestFirst ? null : sort();
        rows = RowsModel.readPages(list, (first, size) -> employees.find(filter, sort, first, size));
        percents = files.percents(rows.rows().stream().map(EmployeeRow::id).toList());
        unitNames = units.names();
        regimes = employees.regimes();
    }

    private SortBy sort() {
        return language.get() == Language.AR
                ? list.sort("name_ar", "matricule", "unit", "hired")
                : list.sort("name_fr", "matricule", "unit", "hired");
    }

    public void export() {
        Spreadsheet.send(
                texts.say("personnel.list.file"),
                language.get(),
                Stream.of("MATRICULE", "LAST_NAME_AR", "LAST_NAME_FR", "UNIT", "POST_TITLE", "REGIME", "HIRE_DATE")
                        .map(this::title)
                        .toList(),
                (first, size) -> employees.find(filter, sort, first, size).rows(),
                row -> List.of(
                        row.matricule(),
                        row.name().ar(),
                        row.name().fr(),
                        row.unitCode() + " " + texts.of(row.unit()),
                        row.postTitle(),
                        texts.of(row.regime()),
                        row.hireDate()));
    }

    /** The list as a whole is empty, not what a filter left of it. */
    public boolean isNobodyYet() {
        return rows.total() == 0 && filter.equals(new EmployeeFilter(null, null, null, null));
    }

    public String getNameKey() {
        return language.get() == Language.AR ? "name_ar" : "name_fr";
    }

    /** Only files that lack something. */
    public boolean isIncomplete() {
        return "incomplete".equals(list.text("file"));
    }

    /** How complete the file of a row is, in percent. */
    public int percent(EmployeeRow row) {
        return percents.getOrDefault(row.id(), 0);
    }

    public RowsModel<EmployeeRow> getRows() {
        return rows;
    }

    /** Beyond so many, those that a search means are not counted. */
    public int getMostCounted() {
        return filter.text() == null ? Integer.MAX_VALUE : EmployeeService.MOST_COUNTED;
    }

    public List<UnitName> getUnits() {
        return unitNames;
    }

    public List<Map.Entry<String, Localized>> getRegimes() {
        return List.copyOf(regimes.entrySet());
    }

    private String title(String column) {
        return texts.say(
                switch (column) {
                    case "LAST_NAME_AR", "LAST_NAME_FR" -> "personnel.list." + column.toLowerCase(Locale.ROOT);
                    default -> "personnel.column." + column;
                });
    }
}
