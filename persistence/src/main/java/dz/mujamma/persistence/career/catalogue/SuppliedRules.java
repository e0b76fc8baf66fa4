package dz.mujamma.persistence.career.catalogue;

import dz.mujamma.persistence.career.Position;
import java.util.List;
import java.util.Map;

/**
 * The whole catalogue as supplied. Immutable.
 *
 * @param sheets in the order of menus
 * @param positions by regime
 * @param numbers by id, then by regime
 */
public record SuppliedRules(
        List<ActKindSheet> sheets,
        Map<String, Map<Position, List<Dated<PositionRule>>>> positions,
        Map<String, Map<String, List<Dated<CareerNumber>>>> numbers) {}
