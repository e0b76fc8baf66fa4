package dz.mujamma.ejb.career.condition;

import dz.mujamma.persistence.shared.Explanation;
import dz.mujamma.persistence.shared.Explanation.Step;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The step in a higher grade: the first whose index is equal to the one held or just above it (DP 07-304).
 *
 * @param step 0 to 12
 * @param index of that step in the new grade
 */
public record StepOfPromotion(int step, int index, Explanation why) {
    private static final int LAST = 12;

    /** Empty where the grid has no index for one of the grades on that day, or none as high. */
    public static Optional<StepOfPromotion> of(
            GradeFacts held, int heldStep, GradeFacts named, IndexGrid grid, LocalDate day) {
        Optional<Integer> heldIndex = grid.index(held, heldStep, day);
        return heldIndex.flatMap(index -> first(index, held, heldStep, named, grid, day));
    }

    private static Optional<StepOfPromotion> first(
            int heldIndex, GradeFacts held, int heldStep, GradeFacts named, IndexGrid grid, LocalDate day) {
        for (int step = 0; step <= LAST; step++) {
            Optional<Integer> index = grid.index(named, step, day);
            if (index.isPresent() && index.get() >= heldIndex) {
                return Optional.of(new StepOfPromotion(
                        step,
                        index.get(),
                        Explanation.of(
                                Step.of("condition.why.index-held", "DP 07-304", held.category(), heldStep, heldIndex),
                                Step.of(
                                        "condition.why.index-named",
                                        "DP 07-304",
                                        named.category(),
                                        step,
                                        index.get()))));
            }
        }
        return Optional.empty();
    }
}
