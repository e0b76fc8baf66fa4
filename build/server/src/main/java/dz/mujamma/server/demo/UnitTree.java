package dz.mujamma.server.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The unit trees of the demo's bodies: head office, wilaya agencies (new wilayas too) and what stands under them. */
public final class UnitTree {
    private UnitTree() {}

    /** Units of one body, parents before children, numbered from {@code firstId}. */
    public static List<DemoUnit> of(String body, long firstId) {
        List<DemoUnit> units = new ArrayList<>();
        Map<String, Long> idByCode = new HashMap<>();
        for (String[] line : Lines.of("units.csv")) {
            if (line[0].equals(body)) {
                DemoUnit unit = unit(firstId + units.size(), line, idByCode.get(line[2]));
                idByCode.put(unit.code(), unit.id());
                units.add(unit);
            }
        }
        return List.copyOf(units);
    }

    private static DemoUnit unit(long id, String[] line, Long parentId) {
        DemoUnit.Kind kind = DemoUnit.Kind.valueOf(line[3]);
        return new DemoUnit(
                id, line[0], line[1], kind, kind.nameAt(line[5], line[6]), parentId, Integer.parseInt(line[4]));
    }
}
