package dz.mujamma.ejb.career;

import dz.mujamma.persistence.career.VisaStep;
import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.tenancy.Role;
import java.util.List;

/** Which steps an act goes through, from what the body has set; and who may not take one. */
final class VisaChainRule {
    /** Where a body has set nothing: the head of human resources. */
    static final List<VisaStep> USUAL = List.of(new VisaStep(
            new Localized("تأشيرة مدير الموارد البشرية", "Visa du directeur des ressources humaines"),
            Role.HR_DIRECTOR,
            null));

    static final VisaStep SIGNATURE = new VisaStep(new Localized("التوقيع", "Signature"), null, null);

    private VisaChainRule() {}

    /** @param chief the chief of the person concerned, or null: the head of human resources then takes that step */
    static List<VisaStep> steps(List<VisaStep> set, Long chief) {
        return (set.isEmpty() ? USUAL : set)
                .stream()
                        .map(step -> step.role() == Role.CHIEF ? ofChief(step, chief) : step)
                        .toList();
    }

    private static VisaStep ofChief(VisaStep step, Long chief) {
        return chief == null
                ? new VisaStep(step.label(), Role.HR_DIRECTOR, null)
                : new VisaStep(step.label(), null, chief);
    }
}
