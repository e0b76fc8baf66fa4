package dz.mujamma.ejb.career;

import dz.mujamma.persistence.shared.RuleException;
import dz.mujamma.persistence.tenancy.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.List;
import java.util.function.LongConsumer;

/** Many acts at once: each in a transaction of its own, so that one that is refused holds up no other. */
@Stateless
@RolesAllowed({Role.Names.CHIEF, Role.Names.HR_OFFICER, Role.Names.HR_DIRECTOR})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ActInboxService {
    @EJB
    private ActVisaService visas;

    @EJB
    private ActSigningService signing;

    /** What became of one act: done, or the sentence why not. */
    public record Outcome(long act, Refusal refusal) {
        public boolean isDone() {
            return refusal == null;
        }
    }

    public List<Outcome> giveVisas(List<Long> acts) {
        return acts.stream().map(act -> done(act, visas::give)).toList();
    }

    public List<Outcome> sign(List<Long> acts) {
        return acts.stream().map(act -> done(act, signing::sign)).toList();
    }

    private static Outcome done(long act, LongConsumer deed) {
        try {
            deed.accept(act);
            return new Outcome(act, null);
        } catch (RuleException refused) {
            return new Outcome(act, Refusal.of(refused));
        }
    }
}
