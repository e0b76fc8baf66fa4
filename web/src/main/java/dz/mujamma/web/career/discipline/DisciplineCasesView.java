package dz.mujamma.web.career.discipline;

import dz.mujamma.ejb.career.discipline.DisciplineService;
import dz.mujamma.ejb.career.discipline.DisciplineService.Wish;
import dz.mujamma.persistence.career.discipline.CaseStage;
import dz.mujamma.persistence.career.discipline.DisciplineCase;
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
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Disciplinary cases of the body; those under way unless others are asked for. */
@Named
@RequestScoped
public class DisciplineCasesView {
    private static final String ALL = "ALL";

    @EJB
    private DisciplineService discipline;

    @Inject
    private ListRequest list;

    @Inject
    private Texts texts;

    @Inject
    private CurrentLanguage language;

    private Wish wish;
    private SortBy sort;
    private RowsModel<DisciplineCase> rows;

    @PostConstruct
    void read() {
        DisciplineTrust.require();
        Long degree = list.whole("degree");
        wish = new Wish(
                list.text("q"),
                stages(),
                degree == null ? null : degree.intValue(),
                list.whole("employee"),
                "soon".equals(list.text("clock")));
        sort = list.sort("due", "found", "degree", getNameKey());
        if (!list.isExport()) {
            rows = RowsModel.read(
                    list, discipline.count(wish), (first, size) -> discipline.page(wish, sort, first, size));
        }
    }

    private Set<CaseStage> stages() {
        CaseStage one = list.oneOf(CaseStage.class, "stage");
        if (one != null) {
            return Set.of(one);
        }
        return ALL.equals(list.text("stage"))
                ? Set.of()
                : Stream.of(CaseStage.values()).filter(CaseStage::isUnderWay).collect(Collectors.toSet());
    }

    public void export() {
        Spreadsheet.send(
                texts.say("discipline.file"),
                language.get(),
                Stream.of("no", "employee", "matricule", "fault", "degree", "found", "stage", "clock", "due")
                        .map(column -> texts.say("discipline.column." + column))
                        .toList(),
                (first, size) -> discipline.page(wish, sort, first, size),
                this::cells);
    }

    private List<?> cells(DisciplineCase row) {
        return Arrays.asList(
                row.id(),
                texts.of(row.name()),
                row.matricule(),
                texts.of(row.fault().name()),
                row.degree(),
                row.foundOn(),
                texts.say("discipline.stage." + row.stage()),
                row.clock() == null ? null : texts.say("discipline.clock." + row.clock()),
                row.dueOn());
    }

    public String getNameKey() {
        return language.get() == Language.AR ? "name_ar" : "name_fr";
    }

    /** Those of the filter; what is gone from the lists is not offered. */
    public List<String> getStages() {
        return Stream.of(CaseStage.values())
                .filter(stage -> stage != CaseStage.EXPUNGED)
                .map(CaseStage::name)
                .toList();
    }

    public List<String> getDegrees() {
        return List.of("1", "2", "3", "4");
    }

    public RowsModel<DisciplineCase> getRows() {
        return rows;
    }
}
