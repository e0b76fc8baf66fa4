package dz.mujamma.web.career;

import dz.mujamma.ejb.career.deadline.DeadlineService;
import dz.mujamma.persistence.career.deadline.IncompleteCareers.Lack;
import dz.mujamma.persistence.career.deadline.IncompleteRow;
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
import java.util.stream.Stream;

/** Careers that lack an act, and the act that mends them. */
@Named
@RequestScoped
public class CareerToCompleteView {
    @EJB
    private DeadlineService deadlines;

    @Inject
    private ListRequest list;

    @Inject
    private Texts texts;

    @Inject
    private CurrentLanguage language;

    private Lack lack;
    private SortBy sort;
    private RowsModel<IncompleteRow> rows;

    @PostConstruct
    void read() {
        lack = list.oneOf(Lack.class, "lack");
        sort = list.sort("matricule", getNameKey(), "unit", "hired");
        rows = RowsModel.read(
                list, deadlines.countIncomplete(lack), (first, size) -> deadlines.incomplete(lack, sort, first, size));
    }

    public void export() {
        Spreadsheet.send(
                texts.say("deadline.to-complete.file"),
                language.get(),
                Stream.of("matricule", "person", "unit", "hired", "lack")
                        .map(column -> texts.say("deadline.column." + column))
                        .toList(),
                (first, size) -> deadlines.incomplete(lack, sort, first, size),
                row -> List.of(
                        row.matricule(), texts.of(row.person()), texts.of(row.unit()), row.hireDate(), words(row)));
    }

    public String words(IncompleteRow row) {
        return row.endedOn() == null
                ? texts.say("deadline.lacks.NO_ACT")
                : texts.say("deadline.lacks.END_PASSED", row.endedOn());
    }

    /** Where the act that mends it is begun. */
    public String mend(IncompleteRow row) {
        return CareerLinks.newAct(row.employee(), row.lack() == Lack.NO_ACT ? "INITIAL_SITUATION" : null);
    }

    public String getNameKey() {
        return language.get() == Language.AR ? "name_ar" : "name_fr";
    }

    public RowsModel<IncompleteRow> getRows() {
        return rows;
    }

    public List<Lack> getLacks() {
        return List.of(Lack.values());
    }
}
