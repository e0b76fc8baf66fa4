package dz.mujamma.ejb.personnel.dossier;

import dz.mujamma.ejb.document.AddAttachment;
import dz.mujamma.ejb.document.AttachmentService;
import dz.mujamma.ejb.notification.NotificationService;
import dz.mujamma.persistence.calendar.Wilaya;
import dz.mujamma.persistence.identity.Accounts;
import dz.mujamma.persistence.personnel.dossier.Correction;
import dz.mujamma.persistence.personnel.dossier.CorrectionQuery;
import dz.mujamma.persistence.personnel.dossier.CorrectionStatus;
import dz.mujamma.persistence.personnel.dossier.FileCorrections;
import dz.mujamma.persistence.personnel.dossier.FileCorrections.Proposal;
import dz.mujamma.persistence.personnel.dossier.Operation;
import dz.mujamma.persistence.personnel.dossier.Part;
import dz.mujamma.persistence.personnel.dossier.PartRow;
import dz.mujamma.persistence.personnel.dossier.ProposedValue;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.shared.Page;
import dz.mujamma.persistence.shared.RuleException;
import dz.mujamma.persistence.shared.SortBy;
import dz.mujamma.persistence.tenancy.Role;
import dz.mujamma.persistence.tenancy.Scope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** The own file of whoever wears an employee's hat: read, and corrected by proposals that HR decides. */
@Stateless
@RolesAllowed(Role.Names.EMPLOYEE)
public class OwnFileService {
    private static final int LONGEST_NOTE = 500;
    private static final String PROOF = "PROOF";

    @Inject
    private EmployeeFiles files;

    @Inject
    private FileCorrections corrections;

    @Inject
    private Accounts accounts;

    @Inject
    private NotificationService notifications;

    @Inject
    private AttachmentService attachments;

    @Inject
    private Clock clock;

    public EmployeeFile file() {
        return files.read(own(), 0);
    }

    /** All there are, for a choice and for their names. */
    public List<Wilaya> wilayas() {
        return files.wilayas();
    }

    /** @param rowId null for the one row of a part, or for one to be added */
    public PartRow row(Part part, Long rowId) {
        return EmployeeFiles.row(files.facts(own()), part, rowId);
    }

    /** What {@link #propose} would say of these values. */
    public Checked check(Part part, Long rowId, Map<String, String> typed) {
        return PartRule.check(part, rowId, typed, files.facts(own()));
    }

    /**
     * Proposes values for a row, old or new.
     *
     * @param note what HR should know, or null
     * @param proof what proves it, or null; refused, nothing is proposed
     * @return the number of the proposal
     */
    public long propose(Part part, Long rowId, Map<String, String> typed, String note, Proof proof) {
        files.requireWritable(own());
        FileFacts facts = files.facts(own());
        PartRow present = EmployeeFiles.row(facts, part, rowId);
        Map<String, String> checked =
                PartRule.check(part, present.id(), typed, facts).orRefuse();
        List<ProposedValue> values = PartRule.differences(present, checked)
                .map(field -> new ProposedValue(field, present.says(field), checked.get(field)))
                .toList();
        if (values.isEmpty()) {
            throw new RuleException("personnel.refused.nothing-proposed");
        }
        long id = send(present, present.id() == null ? Operation.ADD : Operation.CHANGE, values, note);
        if (proof != null) {
            attach(id, proof);
        }
        return id;
    }

    private void attach(long id, Proof proof) {
        try {
            attachments.add(
                    new AddAttachment(CorrectionAttachments.WORD, id, PROOF, proof.name(), null, null), proof.upload());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Proposes to take a row out. @param note why; needed */
    public long proposeRemoval(Part part, long rowId, String note) {
        files.requireWritable(own());
        PartRow present = EmployeeFiles.row(files.facts(own()), part, rowId);
        if (!part.isMany()) {
            throw new NotFoundException();
        }
        if (note == null || note.isBlank()) {
            throw new RuleException("personnel.refused.removal-note");
        }
        List<ProposedValue> values = PartRule.differences(present, Map.of())
                .map(field -> new ProposedValue(field, present.says(field), null))
                .toList();
        return send(present, Operation.REMOVE, values, note);
    }

    private long send(PartRow present, Operation operation, List<ProposedValue> values, String note) {
        String words = note == null ? "" : note.strip();
        if (words.length() > LONGEST_NOTE) {
            throw new RuleException("personnel.problem.too-long", LONGEST_NOTE);
        }
        long id = corrections.add(
                new Proposal(own(), present.part(), operation, present.id(), values, words.isEmpty() ? null : words),
                clock.instant());
        accounts.employeesWith(Scope.hat().bodyId(), List.of(Role.HR_OFFICER, Role.HR_DIRECTOR)).stream()
                .filter(employee -> employee != own())
                .forEach(employee -> notifications.tell(
                        employee,
                        "personnel.told.correction-asked",
                        "/personnel/correction?id=" + id,
                        corrections.find(id).orElseThrow().name()));
        return id;
    }

    public Page<Correction> corrections(int first, int size) {
        return corrections.page(new CorrectionQuery(null, null, null, own()), new SortBy("asked", true), first, size);
    }

    /** @throws NotFoundException where there is none, or it is somebody else's */
    public Correction correction(long id) {
        return corrections
                .find(id)
                .filter(correction -> correction.employeeId() == own())
                .orElseThrow(NotFoundException::new);
    }

    /** Takes back a proposal on which nobody has decided. */
    public void withdraw(long id) {
        correction(id);
        if (!corrections.decide(id, CorrectionStatus.WITHDRAWN, clock.instant(), null)) {
            throw new RuleException("personnel.refused.correction-decided");
        }
    }

    private static long own() {
        return Scope.hat().employeeId();
    }
}
