package dz.mujamma.ejb.career;

import dz.mujamma.ejb.career.evidence.ActEvidence;
import dz.mujamma.ejb.career.evidence.DocumentState;
import dz.mujamma.persistence.career.Act;
import dz.mujamma.persistence.career.ActNumber;
import dz.mujamma.persistence.career.ActVisas;
import dz.mujamma.persistence.career.Signatory;
import dz.mujamma.persistence.career.SigningRights;
import dz.mujamma.persistence.career.SigningRights.Found;
import dz.mujamma.persistence.career.Visa;
import dz.mujamma.persistence.shared.RuleException;
import dz.mujamma.persistence.tenancy.Role;
import dz.mujamma.persistence.tenancy.Scope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Signature: the act gets its number, the career becomes what the act makes of it, the paper is issued and the employee told,
 * all in one transaction. The act and the employee are held, so that of two who sign at once the second sees what the first did.
 */
@Stateless
@RolesAllowed({Role.Names.CHIEF, Role.Names.HR_OFFICER, Role.Names.HR_DIRECTOR})
public class ActSigningService {
    @Inject
    private ActLife life;

    @Inject
    private ActVisas visas;

    @Inject
    private ActSignature signature;

    @Inject
    private ActEvidence evidence;

    @Inject
    private SigningRights rights;

    @Inject
    private Reader reader;

    @Inject
    private Clock clock;

    /** @return the number it got */
    public ActNumber sign(long id) {
        Act act = life.held(id);
        Visa visa = life.waiting(act, Visa.Kind.SIGNATURE);
        life.requireSomebodyElse(act);
        LocalDate today = LocalDate.now(clock);
        Signatory signatory = signatory(act, today);
        List<DocumentState> documents = evidence.require(act);
        ActNumber number = signature.put(act, signatory);
        evidence.keep(act, documents);
        visas.give(visa, clock.instant(), Scope.hat().login(), signatory.employee(), signatory.delegation());
        return number;
    }

    private Signatory signatory(Act act, LocalDate today) {
        return rights.find(act.id(), reader.employees().toArray(Long[]::new), today)
                .map(ActSigningService::signatory)
                .orElseThrow(() -> new RuleException("career.refused.no-signature"));
    }

    static Signatory signatory(Found found) {
        return found.own()
                ? new Signatory(found.employee(), found.name(), found.giver(), null)
                : new Signatory(
                        found.employee(),
                        found.name(),
                        SignatureFormula.byDelegation(found.giver(), found.delegate()),
                        found.delegation());
    }
}
