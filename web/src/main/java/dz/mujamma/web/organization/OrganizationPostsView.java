package dz.mujamma.web.organization;

import dz.mujamma.ejb.organization.PostService;
import dz.mujamma.ejb.organization.UnitService;
import dz.mujamma.persistence.organization.GradeName;
import dz.mujamma.persistence.organization.PostFilter;
import dz.mujamma.persistence.organization.PostRow;
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
import java.util.stream.Stream;

/** The numbered posts on a day, filtered and sorted by what stands in the address. */
@Named
@RequestScoped
public class OrganizationPostsView {
    @EJB
    private PostService posts;

    @EJB
    private UnitService units;

    @Inject
    private AskedDay askedDay;

    @Inject
    private ListRequest list;

    @Inject
    private Texts texts;

    @Inject
    private CurrentLanguage language;

    private PostFilter filter;
    private SortBy sort;
    private RowsModel<PostRow> rows;
    private List<UnitName> unitNames;

    @PostConstruct
    void read() {
        filter = new PostFilter(
                askedDay.getDay(), list.text("q"), list.whole("unit"), list.oneOf(PostFilter.State.class, "state"));
        sort = list.sort("number", getTitleKey(), "unit", "from");
        rows = RowsModel.read(list, posts.count(filter), (first, size) -> posts.page(filter, sort, first, size));
        unitNames = units.names();
    }

    public void export() {
        Spreadsheet.send(
                "posts-" + askedDay.getDay(),
                language.get(),
                Stream.of("number", "title.ar", "title.fr", "unit", "grades", "from", "to", "matricule", "occupant")
                        .map(column -> texts.say("organization.posts.column." + column))
                        .toList(),
                (first, size) -> posts.page(filter, sort, first, size),
                this::cells);
    }

    private List<?> cells(PostRow row) {
        return Arrays.asList(
                row.number(),
                row.title().ar(),
                row.title().fr(),
                row.unitCode() + " " + texts.of(row.unit()),
                range(row),
                row.from(),
                row.to(),
                row.occupant() == null ? null : row.occupant().matricule(),
                row.occupant() == null ? null : texts.of(row.occupant().name()));
    }

    /** The range of grades in words; empty where it is open on both sides. */
    public String range(PostRow row) {
        return PostWords.range(texts, row.minGrade(), row.maxGrade());
    }

    public String grade(GradeName grade) {
        return PostWords.grade(texts, grade);
    }

    public String getTitleKey() {
        return language.get() == Language.AR ? "title_ar" : "title_fr";
    }

    public List<String> getStates() {
        return Stream.of(PostFilter.State.values()).map(Enum::name).toList();
    }

    public String getState() {
        return filter.state() == null ? "" : filter.state().name();
    }

    /** No post is there at all, not what a filter left of them. */
    public boolean isNoneYet() {
        return rows.total() == 0 && filter.text() == null && filter.unitId() == null && filter.state() == null;
    }

    public RowsModel<PostRow> getRows() {
        return rows;
    }

    public List<UnitName> getUnits() {
        return unitNames;
    }
}
