package dz.mujamma.web.personnel;

import dz.mujamma.ejb.organization.UnitService;
import dz.mujamma.ejb.personnel.expiry.ExpiringPaperService;
import dz.mujamma.ejb.personnel.expiry.ExpiringPaperService.When;
import dz.mujamma.ejb.personnel.expiry.ExpiringPaperService.Wish;
import dz.mujamma.persistence.document.AttachmentKind;
import dz.mujamma.persistence.organization.UnitName;
import dz.mujamma.persistence.personnel.expiry.ExpiringRow;
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
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/** The papers of employee files that have run out or soon will. */
@Named
@RequestScoped
public class PersonnelExpiringView {
    @EJB
    private ExpiringPaperService papers;

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
    private LocalDate today;
    private RowsModel<ExpiringRow> rows;
    private List<UnitName> unitNames;
    private List<AttachmentKind> kinds;

    @PostConstruct
    void read() {
        wish = new Wish(list.text("q"), list.text("kind"), list.whole("unit"), list.oneOf(When.class, "when"));
        sort = list.sort("ends", getNameKey(), "kind", "unit");
        today = papers.today();
        unitNames = units.names();
        kinds = papers.kinds();
        rows = RowsModel.read(list, papers.count(wish), (first, size) -> papers.page(wish, sort, first, size));
    }

    public void export() {
        Spreadsheet.send(
                texts.say("expiry.file"),
                language.get(),
                Stream.of("ends", "kind", "name", "person", "matricule", "unit")
                        .map(column -> texts.say("expiry.column." + column))
                        .toList(),
                (first, size) -> papers.page(wish, sort, first, size),
                row -> List.of(
                        row.validTo(),
                        texts.of(row.kind()),
                        row.name(),
                        texts.of(row.person()),
                        row.matricule(),
                        texts.of(row.unit())));
    }

    /** Days to go; less than nothing where it has run out. */
    private long left(ExpiringRow row) {
        return ChronoUnit.DAYS.between(today, row.validTo());
    }

    public String tone(ExpiringRow row) {
        long left = left(row);
        return left < 0 ? "bad" : left <= ExpiringPaperService.SOON_DAYS ? "wait" : "calm";
    }

    public String words(ExpiringRow row) {
        long left = left(row);
        return left < 0
                ? texts.say("expiry.since", texts.say("shared.days", -left))
                : left == 0 ? texts.say("expiry.today") : texts.say("expiry.left", texts.say("shared.days", left));
    }

    public String getNameKey() {
        return language.get() == Language.AR ? "name_ar" : "name_fr";
    }

    /** The list as a whole is empty, not what a filter left of it. */
    public boolean isNothingYet() {
        return rows.total() == 0 && wish.equals(new Wish(null, null, null, null));
    }

    public RowsModel<ExpiringRow> getRows() {
        return rows;
    }

    public List<UnitName> getUnits() {
        return unitNames;
    }

    public List<AttachmentKind> getKinds() {
        return kinds;
    }

    public List<When> getWhens() {
        return List.of(When.values());
    }
}
