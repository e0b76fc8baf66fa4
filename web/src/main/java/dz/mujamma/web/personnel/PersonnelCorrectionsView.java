package dz.mujamma.web.personnel;

import dz.mujamma.ejb.personnel.dossier.CorrectionService;
import dz.mujamma.persistence.personnel.dossier.Correction;
import dz.mujamma.persistence.personnel.dossier.CorrectionQuery;
import dz.mujamma.persistence.personnel.dossier.CorrectionStatus;
import dz.mujamma.persistence.personnel.dossier.Part;
import dz.mujamma.persistence.shared.Page;
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

/** What employees propose to correct; those that wait, the oldest first, unless another state is asked for. */
@Named
@RequestScoped
public class PersonnelCorrectionsView {
    private static final String ANY = "ANY";

    @EJB
    private CorrectionService corrections;

    @Inject
    private ListRequest list;

    @Inject
    private Texts texts;

    @Inject
    private CurrentLanguage language;

    private RowsModel<Correction> rows;

    @PostConstruct
    void read() {
        if (!list.isExport()) {
            Page<Correction> page = page((list.page() - 1) * RowsModel.SIZE, RowsModel.SIZE);
            rows = new RowsModel<>(page.rows(), page.total(), list.page());
        }
    }

    public void export() {
        Spreadsheet.send(
                texts.say("personnel.corrections.file"),
                language.get(),
                List.of(
                        texts.say("personnel.column.MATRICULE"),
                        texts.say("personnel.corrections.employee"),
                        texts.say("personnel.list.unit"),
                        texts.say("personnel.corrections.part"),
                        texts.say("personnel.corrections.operation"),
                        texts.say("personnel.corrections.asked"),
                        texts.say("personnel.corrections.status")),
                (first, size) -> page(first, size).rows(),
                row -> List.of(
                        row.matricule(),
                        texts.of(row.name()),
                        texts.of(row.unit()),
                        texts.say("personnel.part." + row.part()),
                        texts.say("personnel.operation." + row.operation()),
                        texts.moment(row.askedAt()),
                        texts.say("personnel.correction-status." + row.status())));
    }

    private Page<Correction> page(int first, int size) {
        SortBy sort = list.sort("asked", "name", "part", "status");
        String key = sort.key().equals("name") ? "name_" + (language.get() == Language.AR ? "ar" : "fr") : sort.key();
        CorrectionQuery query = new CorrectionQuery(status(), list.oneOf(Part.class, "part"), list.text("q"), null);
        return corrections.page(query, new SortBy(key, sort.descending()), first, size);
    }

    private CorrectionStatus status() {
        CorrectionStatus asked = list.oneOf(CorrectionStatus.class, "status");
        return asked == null && !ANY.equals(list.text("status")) ? CorrectionStatus.PENDING : asked;
    }

    public String getStatusName() {
        return status() == null ? ANY : status().name();
    }

    public List<String> getStatuses() {
        return Stream.of(CorrectionStatus.values()).map(Enum::name).toList();
    }

    public RowsModel<Correction> getRows() {
        return rows;
    }
}
