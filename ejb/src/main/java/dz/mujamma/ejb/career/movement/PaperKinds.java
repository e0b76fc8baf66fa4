package dz.mujamma.ejb.career.movement;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dz.mujamma.ejb.personnel.EmployeeAttachments;
import dz.mujamma.persistence.document.AttachmentKind;
import dz.mujamma.persistence.document.AttachmentRow;
import dz.mujamma.persistence.document.AttachmentSettings;
import dz.mujamma.persistence.document.Attachments;
import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.tenancy.Scope;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The kinds of papers that may pass over. */
@Dependent
class PaperKinds {
    @Inject
    private Attachments attachments;

    @Inject
    private AttachmentSettings settings;

    @Inject
    private Clock clock;

    /** What kinds are called; the terms of an offer name them to whoever reads the offer. */
    Map<String, Localized> names() {
        return settings.kinds(LocalDate.now(clock)).stream().collect(toMap(AttachmentKind::id, AttachmentKind::name));
    }

    /** Those of which the file of somebody holds any, and that whoever works now may offer. */
    List<AttachmentKind> offerable(long employee) {
        Set<String> held = attachments.of(EmployeeAttachments.WORD, employee).stream()
                .map(AttachmentRow::kindId)
                .collect(toSet());
        return settings.kinds(LocalDate.now(clock)).stream()
                .filter(kind -> held.contains(kind.id()))
                .filter(kind -> kind.right().map(Scope.hat()::has).orElse(true))
                .toList();
    }
}
