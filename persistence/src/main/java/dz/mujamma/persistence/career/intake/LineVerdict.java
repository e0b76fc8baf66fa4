package dz.mujamma.persistence.career.intake;

/**
 * What a line does.
 *
 * @param outcome NEW, UNCHANGED or REFUSED
 * @param act id of the act it would make; null unless new
 * @param needsKind the kind whose needs the act meets
 * @param round how many targets in the same file stand before it
 * @param actsSeen how many signed acts the person had
 */
public record LineVerdict(
        int line,
        long employee,
        String outcome,
        Long act,
        Long order,
        Long target,
        String needsKind,
        int round,
        int actsSeen) {}
