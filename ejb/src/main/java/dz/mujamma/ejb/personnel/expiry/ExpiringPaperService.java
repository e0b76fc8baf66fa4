package dz.mujamma.ejb.personnel.expiry;

import dz.mujamma.ejb.audit.ReadingLog;
import dz.mujamma.ejb.document.AttachmentService;
import dz.mujamma.persistence.document.AttachmentKind;
import dz.mujamma.persistence.personnel.expiry.ExpiringFilter;
import dz.mujamma.persistence.personnel.expiry.ExpiringPapers;
import dz.mujamma.persistence.personnel.expiry.ExpiringRow;
import dz.mujamma.persistence.shared.SortBy;
import dz.mujamma.persistence.tenancy.Right;
import dz.mujamma.persistence.tenancy.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The papers of files that have run out or soon will. A restricted one is shown with its right alone, and that is noted. */
@Stateless
@RolesAllowed({Role.Names.HR_OFFICER, Role.Names.HR_DIRECTOR})
public class ExpiringPaperService {
    /** How far ahead "soon" reaches. */
    public static final int SOON_DAYS = 30;

    @Inject
    private ExpiringPapers papers;

    @EJB
    private AttachmentService attachments;

    @Inject
    private ReadingLog log;

    @Inject
    private Clock clock;

    /** When papers end. */
    public enum When {
        EXPIRED(0),
        DAYS_30(30),
        DAYS_90(90),
        DAYS_365(365);

        private final int days;

        When(int days) {
            this.days = days;
        }
    }

    /** What is asked for; null parts do not narrow. */
    public record Wish(String text, String kind, Long unit, When when) {}

    /** @param sort by ends, name_ar, name_fr, unit or kind */
    public List<ExpiringRow> page(Wish wish, SortBy sort, int first, int size) {
        List<ExpiringRow> rows = papers.page(filter(wish), sort, first, size);
        rows.stream()
                .filter(row -> !"FREE".equals(row.part()))
                .forEach(row -> log.read(row.employee(), Right.valueOf(row.part()), row.name()));
        return rows;
    }

    public long count(Wish wish) {
        return papers.count(filter(wish));
    }

    /** The kinds that this hat may see papers of. */
    public List<AttachmentKind> kinds() {
        return attachments.kinds();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    private ExpiringFilter filter(Wish wish) {
        LocalDate today = today();
        LocalDate from = null;
        LocalDate to = null;
        if (wish.when() == When.EXPIRED) {
            to = today.minusDays(1);
        } else if (wish.when() != null) {
            from = today;
            to = today.plusDays(wish.when().days);
        }
        return new ExpiringFilter(wish.text(), wish.kind(), wish.unit(), from, to);
    }
}
