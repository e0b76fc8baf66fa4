package dz.mujamma.web.career.leaving;

import dz.mujamma.ejb.career.leaving.LeavingService;
import dz.mujamma.persistence.career.leaving.LeavingEvents;
import dz.mujamma.persistence.career.leaving.LeavingRow;
import dz.mujamma.persistence.career.leaving.Leavings.Wanted;
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
import java.util.Locale;
import java.util.stream.Stream;

/** Resignations and abandonments of the body; those under way unless all are asked for. */
@Named
@RequestScoped
public class LeavingsView {
    private static final String ALL = "ALL";

    @EJB
    private LeavingService leavings;

    @Inject
    private ListRequest list;

    @Inject
    private Texts texts;

    @Inject
    private CurrentLanguage language;

    private Wanted wanted;
    private SortBy sort;
    private RowsModel<LeavingRow> rows;

    @PostConstruct
    void read() {
        wanted =
                new Wanted(list.text("q"), list.oneOf(LeavingEvents.Of.class, "kind"), !ALL.equals(list.text("which")));
        sort = list.sort("due", "began", getNameKey(), "unit");
        if (!list.isExport()) {
            rows = RowsModel.read(
                    list, leavings.count(wanted), (first, size) -> leavings.page(wanted, sort, first, size));
        }
    }

    public void export() {
        List<String> titles = Stream.of("kind", "person", "matricule", "unit", "began", "due", "effect", "stage")
                .map(name -> texts.say("leaving.list." + name))
                .toList();
        Spreadsheet.send(
                texts.say("leaving.list.file"),
                language.get(),
                titles,
                (first, size) -> leavings.page(wanted, sort, first, size),
                this::cells);
    }

    private List<?> cells(LeavingRow row) {
        return Arrays.asList(
                texts.say("leaving.kind." + row.kind()),
                texts.of(row.person()),
                row.matricule(),
                texts.of(row.unit()),
                row.began(),
                row.due(),
                row.effectOn(),
                stage(row));
    }

    public String page(LeavingRow row) {
        return row.kind().name().toLowerCase(Locale.ROOT) + "?id=" + row.id();
    }

    public String stage(LeavingRow row) {
        return texts.say(
                switch (row.kind()) {
                    case RESIGNATION -> "leaving.resignation.stage." + row.stage();
                    case ABANDONMENT -> "leaving.abandonment.stage." + row.stage();
                });
    }

    public String getNameKey() {
        return language.get() == Language.AR ? "name_ar" : "name_fr";
    }

    public List<String> getKinds() {
        return Stream.of(LeavingEvents.Of.values()).map(Enum::name).toList();
    }

    public RowsModel<LeavingRow> getRows() {
        return rows;
    }
}
