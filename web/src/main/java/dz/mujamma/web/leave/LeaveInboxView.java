package dz.mujamma.web.leave;

import dz.mujamma.ejb.leave.InboxRow;
import dz.mujamma.ejb.leave.LeaveDecisionService;
import dz.mujamma.ejb.leave.LeaveDecisionService.Wanted;
import dz.mujamma.persistence.leave.InboxQuery.Order;
import dz.mujamma.persistence.leave.LeaveStatus;
import dz.mujamma.persistence.shared.Page;
import dz.mujamma.persistence.shared.SortBy;
import dz.mujamma.web.shared.CurrentLanguage;
import dz.mujamma.web.shared.Language;
import dz.mujamma.web.shared.ListRequest;
import dz.mujamma.web.shared.RowsModel;
import dz.mujamma.web.shared.Spreadsheet;
import dz.mujamma.web.shared.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** The requests that wait for a chief or for HR, and those decided; those that wait come first. */
@Named
@RequestScoped
public class LeaveInboxView {
    private static final String ANY = "ANY";

    @Inject
    private LeaveDecisionService decisions;

    @Inject
    private ListRequest list;

    @Inject
    private Texts texts;

    @Inject
    private CurrentLanguage language;

    private RowsModel<InboxRow> rows;

    @PostConstruct
    void read() {
        if (!list.isExport()) {
            int first = (list.page() - 1) * RowsModel.SIZE;
            Page<InboxRow> page = page(first, RowsModel.SIZE);
            rows = new RowsModel<>(page.rows(), page.total(), list.page());
        }
    }

    public void export() {
        List<String> titles = Stream.of("matricule", "employee", "unit", "first", "last", "days", "status", "asked")
                .map(name -> texts.say("leave.inbox." + name))
                .toList();
        Spreadsheet.send(
                "leave-requests",
                language.get(),
                titles,
                (first, size) -> page(first, size).rows(),
                this::cells);
    }

    private List<?> cells(InboxRow row) {
        return List.of(
                row.matricule(),
                texts.of(row.name()),
                texts.of(row.unit()),
                row.request().leave().first(),
                row.request().leave().last(),
                row.request().days(),
                texts.say("leave.status." + row.request().status()),
                texts.moment(row.request().askedAt()));
    }

    private Page<InboxRow> page(int first, int size) {
        SortBy sort = list.sort("first", "asked", "days", "status", "name");
        String text = list.text("q") == null ? "" : list.text("q");
        return decisions.inbox(
                new Wanted(isEverybody(), status(), text, order(sort.key()), !sort.descending(), first, size));
    }

    private Order order(String key) {
        return switch (key) {
            case "asked" -> Order.ASKED;
            case "days" -> Order.DAYS;
            case "status" -> Order.STATUS;
            case "name" -> language.get() == Language.AR ? Order.NAME_AR : Order.NAME_FR;
            default -> Order.FIRST_DAY;
        };
    }

    /** Those that wait, unless another state or any state is asked for. */
    private LeaveStatus status() {
        LeaveStatus asked = list.oneOf(LeaveStatus.class, "status");
        return asked == null && !ANY.equals(list.text("status")) ? LeaveStatus.PENDING : asked;
    }

    public String getStatusName() {
        return status() == null ? ANY : status().name();
    }

    public boolean isEverybody() {
        return "all".equals(list.text("whose"));
    }

    public List<String> getStatuses() {
        return Stream.of(LeaveStatus.values()).map(Enum::name).toList();
    }

    public RowsModel<InboxRow> getRows() {
        return rows;
    }
}
