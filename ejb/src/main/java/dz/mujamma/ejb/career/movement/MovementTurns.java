package dz.mujamma.ejb.career.movement;

import dz.mujamma.ejb.career.Reader;
import dz.mujamma.ejb.career.VisaRounds;
import dz.mujamma.ejb.job.AfterCommit;
import dz.mujamma.persistence.career.Visa;
import dz.mujamma.persistence.career.VisaSubject;
import dz.mujamma.persistence.career.movement.Movement;
import dz.mujamma.persistence.career.movement.MovementStage;
import dz.mujamma.persistence.career.movement.Movements;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.shared.RuleException;
import dz.mujamma.persistence.tenancy.Scope;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Whose turn it is: a movement held for its next step, and what follows once a step of both is done. */
@Dependent
class MovementTurns {
    @Inject
    private Movements movements;

    @Inject
    private VisaRounds rounds;

    @Inject
    private Reader reader;

    @Inject
    private Clock clock;

    @EJB
    private MovementFinish finish;

    @Resource
    private TransactionSynchronizationRegistry transaction;

    /** What the hat worn may do with a movement now. */
    Set<MovementStep> of(Movement movement) {
        return MovementSteps.of(
                movement, Scope.hat().bodyId(), Scope.hat().role(), LocalDate.now(clock), visas(movement));
    }

    /** How far this body's visas have come. */
    private VisaWay visas(Movement movement) {
        String body = Scope.hat().bodyId();
        boolean asked = movement.stage() == MovementStage.ACCEPTED && movement.signedAt(body) == null;
        if (!asked) {
            return VisaWay.NONE_SET;
        }
        Optional<Visa> waiting = rounds.waiting(VisaSubject.movement(movement.id()));
        if (waiting.isPresent()) {
            return way(waiting.get());
        }
        return rounds.isSet(MovementActs.kindAt(movement, body)) ? VisaWay.TO_SEND : VisaWay.NONE_SET;
    }

    private VisaWay way(Visa waiting) {
        if (waiting.kind() == Visa.Kind.SIGNATURE) {
            return VisaWay.THROUGH;
        }
        return rounds.isMine(waiting) ? VisaWay.WITH_ME : VisaWay.WITH_OTHERS;
    }

    /** @throws RuleException where it is not this body's turn */
    Movement held(long id, MovementStep step) {
        Movement movement = movements.findToChange(id).orElseThrow(NotFoundException::new);
        if (!of(movement).contains(step)) {
            throw new RuleException("movement.refused.step", "movement.stage." + movement.stage());
        }
        return movement;
    }

    /** @throws RuleException where it is about whoever works now */
    void requireSomebodyElse(Long employee) {
        if (employee != null && reader.is(employee)) {
            throw new RuleException("career.refused.own-act");
        }
    }

    /** Once this transaction has committed, each side does its part in one of its own. */
    void carryOut(Movement movement) {
        LocalDate today = LocalDate.now(clock);
        transaction.registerInterposedSynchronization(new AfterCommit(() -> finish.both(movement, today)));
    }
}
