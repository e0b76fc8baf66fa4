package dz.mujamma.persistence.career;

import dz.mujamma.persistence.shared.Localized;

/**
 * Who signs, and by what right.
 *
 * @param employee whoever signs
 * @param name of whoever signs
 * @param capacity as printed above the name: the own, or in whose place and by whose delegation
 * @param delegation the delegation it rests on, or null where the right is the own
 */
public record Signatory(long employee, Localized name, Localized capacity, Long delegation) {
    /** Capacity and name as the foot of the paper has them. */
    public Localized printed() {
        return new Localized(capacity.ar() + "\n" + name.ar(), capacity.fr() + "\n" + name.fr());
    }
}
