package dz.mujamma.ejb.personnel.dossier;

import dz.mujamma.ejb.notification.NotificationService;
import dz.mujamma.persistence.calendar.Wilaya;
import dz.mujamma.persistence.identity.Accounts;
import dz.mujamma.persistence.personnel.dossier.Correction;
import dz.mujamma.persistence.personnel.dossier.CorrectionQuery;
import dz.mujamma.persistence.personnel.dossier.CorrectionStatus;
import dz.mujamma.persistence.personnel.dossier.FileCorrections;
import dz.mujamma.persistence.personnel.dossier.Operation;
import dz.mujamma.persistence.personnel.dossier.PartRow;
import dz.mujamma.persistence.personnel.dossier.PartStore;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.shared.Page;
import dz.mujamma.persistence.shared.RuleException;
import dz.mujamma.persistence.shared.SortBy;
import dz.mujamma.persistence.tenancy.Hat;
import dz.mujamma.persistence.tenancy.Role;
import dz.mujamma.persistence.tenancy.Scope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Deciding on what employees propose to correct: by HR, once, and by nobody on the own file. The file is always held before the
 * proposal, so that two who decide wait for one another in the same order.
 */
@Stateless
@RolesAllowed({Role.Names.HR_OFFICER, Role.Names.HR_DIRECTOR})
public class CorrectionService {
    private static final int LONGEST_REASON = 500;

    @Inject
    private EmployeeFiles files;

    @Inject
    private FileCorrections corrections;

    @Inject
    private PartStore parts;

    @Inject
    private Accounts accounts;

    @Inject
    private NotificationService notifications;

    @Inject
    private Clock clock;

    /**
     * A proposal as it is decided.
     *
     * @param present what the row says now; empty for one to be added, or gone
     * @param obstacle key of the sentence that says why it cannot be accepted, or null
     */
    public record Proposed(Correction correction, Map<String, String> present, String obstacle) {}

    /** All there are, for a choice and for their names. */
    public List<Wilaya> wilayas() {
        return files.wilayas();
    }

    /** @param sort by asked, name_ar, name_fr, part or status */
    public Page<Correction> page(CorrectionQuery query, SortBy sort, int first, int size) {
        return corrections.page(query, sort, first, size);
    }

    public long waiting() {
        return corrections.waiting();
    }

    public Proposed get(long id) {
        Correction correction = corrections.find(id).orElseThrow(NotFoundException::new);
        Optional<PartRow> row = meant(correction, files.facts(correction.employeeId()));
        return new Proposed(correction, row.map(PartRow::values).orElseGet(Map::of), obstacle(correction, row));
    }

    /** Applies what is proposed; the audit names the proposal as the act. */
    public void accept(long id) {
        long employee = corrections.find(id).orElseThrow(NotFoundException::new).employeeId();
        files.requireWritable(employee);
        Correction correction = corrections.findToChange(id).orElseThrow(NotFoundException::new);
        FileFacts facts = files.facts(employee);
        Optional<PartRow> row = meant(correction, facts);
        refuseIf(obstacle(correction, row));
        parts.nameAct("CorrectionService.accept " + id);
        apply(correction, row.orElseGet(() -> PartRow.blank(correction.part())), facts);
        decide(correction, CorrectionStatus.ACCEPTED, null, "personnel.told.correction-accepted");
    }

    /** @param reason what the employee will read; needed */
    public void refuse(long id, String reason) {
        String words = reason == null ? "" : reason.strip();
        if (words.isEmpty() || words.length() > LONGEST_REASON) {
            throw new RuleException("personnel.refused.correction-reason", LONGEST_REASON);
        }
        parts.hold(corrections.find(id).orElseThrow(NotFoundException::new).employeeId());
        Correction correction = corrections.findToChange(id).orElseThrow(NotFoundException::new);
        refuseIf(undecidable(correction));
        decide(correction, CorrectionStatus.REFUSED, words, "personnel.told.correction-refused");
    }

    private void apply(Correction correction, PartRow row, FileFacts facts) {
        if (correction.operation() == Operation.REMOVE) {
            files.remove(correction.employeeId(), row);
            return;
        }
        Map<String, String> wanted = correction.appliedTo(row.values());
        files.store(
                correction.employeeId(),
                row,
                PartRule.check(correction.part(), row.id(), wanted, facts).orRefuse());
    }

    private void decide(Correction correction, CorrectionStatus status, String reason, String told) {
        if (!corrections.decide(correction.id(), status, clock.instant(), reason)) {
            throw new RuleException("personnel.refused.correction-decided");
        }
        notifications.tell(
                correction.employeeId(),
                told,
                "/personnel/correction?id=" + correction.id(),
                correction.askedAt().atZone(clock.getZone()).toLocalDate());
    }

    /** The row meant: gone, it is empty; to be added, it is empty or, in a part of one row, there meanwhile. */
    private static Optional<PartRow> meant(Correction correction, FileFacts facts) {
        return facts.of(correction.part())
                .filter(row -> correction.rowId() == null
                        ? !correction.part().isMany()
                        : row.id().equals(correction.rowId()))
                .findFirst();
    }

    private String obstacle(Correction correction, Optional<PartRow> row) {
        String undecidable = undecidable(correction);
        if (undecidable != null) {
            return undecidable;
        }
        if (correction.rowId() != null && row.isEmpty()) {
            return "personnel.refused.correction-row-gone";
        }
        boolean fits = row.map(present -> correction.fits(present.values())).orElse(true);
        return fits ? null : "personnel.refused.correction-outdated";
    }

    private String undecidable(Correction correction) {
        Hat hat = Scope.hat();
        if (accounts.belongsTo(hat.login(), hat.bodyId(), correction.employeeId())) {
            return "personnel.refused.own-correction";
        }
        return correction.waits() ? null : "personnel.refused.correction-decided";
    }

    private static void refuseIf(String obstacle) {
        if (obstacle != null) {
            throw new RuleException(obstacle);
        }
    }
}
