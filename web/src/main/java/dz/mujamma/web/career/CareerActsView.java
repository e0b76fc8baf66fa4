package dz.mujamma.web.career;

import dz.mujamma.ejb.career.ActChoiceService;
import dz.mujamma.ejb.career.ActService;
import dz.mujamma.persistence.career.ActFamily;
import dz.mujamma.persistence.career.ActFilter;
import dz.mujamma.persistence.career.ActKind;
import dz.mujamma.persistence.career.ActRow;
import dz.mujamma.persistence.career.ActState;
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
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The acts of the body, filtered and sorted by what stands in the address; the latest drafts first. */
@Named
@RequestScoped
public class CareerActsView {
    @EJB
    private ActService acts;

    @EJB
    private ActChoiceService choices;

    @Inject
    private ListRequest list;

    @Inject
    private Texts texts;

    @Inject
    private CurrentLanguage language;

    private ActFilter filter;
    private SortBy sort;
    private RowsModel<ActRow> rows;

    @PostConstruct
    void read() {
        filter = new ActFilter(
                list.text("q"),
                list.oneOf(ActState.class, "state"),
                list.oneOf(ActFamily.class, "family"),
                list.text("kind"),
                list.whole("employee"),
                list.day("from"),
                list.day("to"),
                null,
                null);
        sort = sort();
        if (!list.isExport()) {
            rows = RowsModel.read(list, acts.count(filter), (first, size) -> acts.page(filter, sort, first, size));
        }
    }

    private SortBy sort() {
        String name = getNameKey();
        return list.text("sort") == null
                ? new SortBy("drafted", true)
                : list.sort("drafted", "effect", name, "kind", "number", "signed");
    }

    public void export() {
        Spreadsheet.send(
                texts.say("career.acts.file"),
                language.get(),
                Stream.of("number", "kind", "matricule", "employee", "effect", "end", "signed", "state")
                        .map(name -> texts.say("career.acts." + name))
                        .toList(),
                (first, size) -> acts.page(filter, sort, first, size),
                this::cells);
    }

    private List<?> cells(ActRow row) {
        return Arrays.asList(
                row.reference(),
                texts.of(row.kindName()),
                row.matricule(),
                texts.of(row.name()),
                row.effectOn(),
                row.endsOn(),
                row.signedOn(),
                texts.say("career.state." + row.state()));
    }

    public String getNameKey() {
        return language.get() == Language.AR ? "name_ar" : "name_fr";
    }

    public RowsModel<ActRow> getRows() {
        return rows;
    }

    /** No filter left them out: there are none. */
    public boolean isNoneYet() {
        return rows.total() == 0 && filter.equals(ActFilter.NONE);
    }

    public LocalDate getFrom() {
        return filter.from();
    }

    public LocalDate getTo() {
        return filter.to();
    }

    public List<ActState> getStates() {
        return List.of(ActState.values());
    }

    public List<ActFamily> getFamilies() {
        return List.of(ActFamily.values());
    }

    public List<ActKind> getKinds() {
        return choices.kinds();
    }
}
