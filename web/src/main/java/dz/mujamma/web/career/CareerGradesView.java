package dz.mujamma.web.career;

import dz.mujamma.ejb.career.grade.GradeService;
import dz.mujamma.persistence.career.grade.GradeFilter;
import dz.mujamma.persistence.career.grade.GradeRow;
import dz.mujamma.persistence.career.grade.Scheme;
import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.shared.SortBy;
import dz.mujamma.persistence.tenancy.Role;
import dz.mujamma.persistence.tenancy.Scope;
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

/** The grades of the body. */
@Named
@RequestScoped
public class CareerGradesView {
    @EJB
    private GradeService grades;

    @Inject
    private ListRequest list;

    @Inject
    private Texts texts;

    @Inject
    private CurrentLanguage language;

    private GradeFilter filter;
    private SortBy sort;
    private RowsModel<GradeRow> rows;
    private List<Scheme> schemes;

    @PostConstruct
    void read() {
        schemes = grades.schemes();
        filter = new GradeFilter(list.text("q"), scheme(), verified());
        sort = list.sort("level", "code", getNameKey(), "holders");
        rows = RowsModel.read(list, grades.count(filter), (first, size) -> grades.page(filter, sort, first, size));
    }

    private String scheme() {
        String asked = list.text("scheme");
        return schemes.stream()
                .map(Scheme::id)
                .filter(id -> id.equals(asked))
                .findFirst()
                .orElse(null);
    }

    private Boolean verified() {
        String asked = list.text("verified");
        return asked == null ? null : Boolean.valueOf(asked.equals("yes"));
    }

    public void export() {
        Spreadsheet.send(
                "grades",
                language.get(),
                Stream.of(
                                "code",
                                "name-ar",
                                "name-fr",
                                "corps-ar",
                                "corps-fr",
                                "scheme",
                                "category",
                                "level",
                                "holders",
                                "source",
                                "verified")
                        .map(column -> texts.say("grade.column." + column))
                        .toList(),
                (first, size) -> grades.page(filter, sort, first, size),
                this::cells);
    }

    private List<?> cells(GradeRow row) {
        return List.of(
                row.sheet().code(),
                row.sheet().name().ar(),
                row.sheet().name().fr(),
                row.sheet().corps().ar(),
                row.sheet().corps().fr(),
                texts.of(schemeName(row)),
                row.sheet().category(),
                row.sheet().level(),
                row.holders(),
                row.sheet().source(),
                texts.say(row.sheet().verified() ? "rule.state.VERIFIED" : "rule.state.UNVERIFIED"));
    }

    public Localized schemeName(GradeRow row) {
        return schemes.stream()
                .filter(scheme -> scheme.id().equals(row.sheet().scheme()))
                .map(Scheme::name)
                .findFirst()
                .orElseThrow();
    }

    public String getNameKey() {
        return language.get() == Language.AR ? "name_ar" : "name_fr";
    }

    public boolean isDirector() {
        return Scope.worn().map(hat -> hat.role() == Role.HR_DIRECTOR).orElse(false);
    }

    public RowsModel<GradeRow> getRows() {
        return rows;
    }

    public List<Scheme> getSchemes() {
        return schemes;
    }
}
