package dz.mujamma.web.career;

import dz.mujamma.ejb.career.leaving.RetirementService;
import dz.mujamma.ejb.career.leaving.RetirementService.Wish;
import dz.mujamma.ejb.organization.UnitService;
import dz.mujamma.persistence.career.leaving.RetirementAge;
import dz.mujamma.persistence.career.leaving.RetirementCount;
import dz.mujamma.persistence.career.leaving.RetirementRow;
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
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Who reaches the age of retirement in the years to come: counts by year, unit, grade and wilaya, and the names. */
@Named
@RequestScoped
public class CareerRetirementsView {
    private static final int USUAL_YEARS = 5;

    @EJB
    private RetirementService retirements;

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
    private RowsModel<RetirementRow> rows;
    private List<RetirementCount> counts;
    private List<UnitName> unitNames;

    @PostConstruct
    void read() {
        Long years = list.whole("years");
        Long year = list.whole("year");
        wish = new Wish(
                years == null ? USUAL_YEARS : (int) Math.min(years, RetirementService.MOST_YEARS),
                year == null ? null : (int) Math.min(year, 9999),
                list.whole("unit"),
                null,
                null);
        sort = list.sort("due", getNameKey(), "unit", "grade");
        if (!list.isExport()) {
            rows = RowsModel.read(
                    list, retirements.count(wish), (first, size) -> retirements.page(wish, sort, first, size));
            counts = retirements.counts(wish);
            unitNames = units.names();
        }
    }

    public void export() {
        Spreadsheet.send(
                texts.say("retirement.file"),
                language.get(),
                Stream.of("year", "day", "matricule", "person", "unit", "grade", "wilaya", "service")
                        .map(column -> texts.say("retirement.column." + column))
                        .toList(),
                (first, size) -> retirements.page(wish, sort, first, size),
                row -> Arrays.asList(
                        row.dueYear(),
                        row.dueOn(),
                        row.matricule(),
                        texts.of(row.name()),
                        texts.of(row.unit()),
                        texts.of(row.grade()),
                        texts.of(row.wilaya()),
                        row.serviceYears()));
    }

    public List<RetirementCount> counted(String by) {
        return counts.stream().filter(count -> count.by().equals(by)).toList();
    }

    public boolean isPast(int year) {
        return year < retirements.today().getYear();
    }

    public List<Integer> getSpans() {
        return IntStream.rangeClosed(1, RetirementService.MOST_YEARS).boxed().toList();
    }

    public int getYears() {
        return wish.years();
    }

    public List<RetirementAge> getAges() {
        return retirements.ages();
    }

    public String getNameKey() {
        return language.get() == Language.AR ? "name_ar" : "name_fr";
    }

    public List<UnitName> getUnits() {
        return unitNames;
    }

    public RowsModel<RetirementRow> getRows() {
        return rows;
    }
}
