package dz.mujamma.ejb.career.evidence;

import dz.mujamma.persistence.career.Act;
import dz.mujamma.persistence.career.ActStatus;
import dz.mujamma.persistence.career.Acts;
import dz.mujamma.persistence.career.evidence.ActProofs;
import dz.mujamma.persistence.career.evidence.Promise;
import dz.mujamma.persistence.career.evidence.Stood;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.shared.RuleException;
import dz.mujamma.persistence.tenancy.Role;
import dz.mujamma.persistence.tenancy.Scope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The documents of an act: as they stand before its signature, as they stood at it, and what a director lets follow. */
@Stateless
@RolesAllowed({Role.Names.HR_OFFICER, Role.Names.HR_DIRECTOR})
public class ActDocumentService {
    private static final int LONGEST_REASON = 500;

    @Inject
    private Acts acts;

    @Inject
    private ActEvidence evidence;

    @Inject
    private ActProofs proofs;

    @Inject
    private Clock clock;

    /**
     * The documents of one act.
     *
     * @param now how they stand today
     * @param stood on what the act stood when it was signed; empty before, and for acts that were not signed here
     */
    public record Documents(List<DocumentState> now, List<Stood> stood) {
        public Documents {
            now = List.copyOf(now);
            stood = List.copyOf(stood);
        }

        /** Whether a document that was promised is there today. */
        public boolean came(String code) {
            return now.stream()
                    .anyMatch(each -> each.document().code().equals(code) && each.state() == DocumentState.State.THERE);
        }
    }

    /** @throws NotFoundException where the reader may not see the act */
    public Documents of(long id) {
        Act act = acts.find(id).orElseThrow(NotFoundException::new);
        boolean signed = act.status() == ActStatus.SIGNED;
        List<Stood> stood = signed ? proofs.stood(id) : List.of();
        boolean promised = stood.stream().anyMatch(each -> each.reason() != null);
        return new Documents(signed && !promised ? List.of() : evidence.of(act), stood);
    }

    /**
     * Lets a document follow, where the body's rules allow it.
     *
     * @param reason why the act does not wait for it
     * @param dueOn until when it is to be there
     */
    @RolesAllowed(Role.Names.HR_DIRECTOR)
    public void letFollow(long id, String code, String reason, LocalDate dueOn) {
        Act act = acts.findToChange(id).orElseThrow(NotFoundException::new);
        if (act.status() == ActStatus.SIGNED || act.status() == ActStatus.DISCARDED) {
            throw new RuleException("career.refused.stays-as-signed");
        }
        DocumentState state = evidence.of(act).stream()
                .filter(each -> each.document().code().equals(code))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        if (!state.isPromisable()) {
            throw new RuleException(
                    "career.refused.document-may-not-follow", state.document().name());
        }
        if (reason == null || reason.isBlank() || reason.strip().length() > LONGEST_REASON) {
            throw new RuleException("career.refused.reason");
        }
        if (dueOn == null || dueOn.isBefore(LocalDate.now(clock))) {
            throw new RuleException("career.refused.document-due");
        }
        proofs.promise(id, new Promise(code, reason.strip(), dueOn, Scope.hat().login(), clock.instant()));
    }
}
