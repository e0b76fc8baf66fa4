package dz.mujamma.ejb.career;

import dz.mujamma.persistence.career.Act;
import dz.mujamma.persistence.career.ActContent;
import dz.mujamma.persistence.career.ActKind;
import dz.mujamma.persistence.career.Acts;
import dz.mujamma.persistence.career.Signatory;
import dz.mujamma.persistence.career.SigningRights;
import dz.mujamma.persistence.personnel.Employee;
import dz.mujamma.persistence.personnel.Employees;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.shared.RuleException;
import dz.mujamma.persistence.tenancy.Scope;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/**
 * Acts that come of an agreement signed elsewhere in the house, such as that of two bodies: who may sign them is asked when
 * the agreement is signed, and they are made, by the same signature as any act, once it holds. The agreement is what they stand
 * on: no documents are asked for beside it.
 */
@Dependent
public class AgreedActs {
    @Inject
    private Acts acts;

    @Inject
    private ActEffects effects;

    @Inject
    private ActSignature signature;

    @Inject
    private ActCatalogue catalogue;

    @Inject
    private SigningRights rights;

    @Inject
    private Reader reader;

    @Inject
    private Employees employees;

    @Inject
    private Clock clock;

    /** @throws RuleException where the act, signed now, would not be lawful; nothing is written */
    public void requireLawful(long employee, ActContent content) {
        ActSignature.lawful(effects.of(draft(employee, content)));
    }

    /**
     * In what capacity whoever works now may sign such an act.
     *
     * @param employee whom it concerns, or null for somebody not yet of this body
     * @param unit where they will be, or null for where they are
     * @throws RuleException where they may not
     */
    public Signatory signatoryOf(String kind, Long employee, Long unit) {
        ActKind wanted = catalogue.kinds().get(kind);
        Long where = unit != null || employee == null
                ? unit
                : person(employee).unit().id();
        return rights.find(wanted, where, reader.employees().toArray(Long[]::new), LocalDate.now(clock))
                .map(ActSigningService::signatory)
                .orElseThrow(() -> new RuleException("career.refused.no-signature"));
    }

    /**
     * Makes and signs an act.
     *
     * @return the reference on its paper
     * @throws RuleException where it would not be lawful any more
     */
    public String make(long employee, ActContent content, Signatory signatory) {
        Act act = draft(employee, content);
        acts.add(act);
        act.sendRound();
        return signature.put(act, signatory).reference();
    }

    /**
     * Lays a draft that human resources send round, as when a term runs out.
     *
     * @return its number in the database
     */
    public long prepare(long employee, ActContent content) {
        Act act = draft(employee, Needs.fit(content, catalogue.kinds().get(content.kind())));
        acts.add(act);
        return act.id();
    }

    /** The signed act of somebody that has a reference. */
    public long numbered(long employee, String reference) {
        return acts.findSigned(employee, reference).orElseThrow(NotFoundException::new);
    }

    private Act draft(long employee, ActContent content) {
        Employee person = person(employee);
        return new Act(person, person.regimeId(), content, Scope.hat().login(), clock.instant());
    }

    private Employee person(long id) {
        return employees.find(id).orElseThrow(NotFoundException::new);
    }
}
