package dz.mujamma.ejb.personnel;

import dz.mujamma.ejb.personnel.file.ChiefOrder;
import dz.mujamma.persistence.personnel.StaffChecks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The people of a body and the lines of a file as numbers, so that 300,000 of each fit into little memory: first the stored
 * employees in the order of their ids, then one number per line for the newcomer it may bring.
 */
final class ChiefPlan implements StaffChecks.EachEmployee, StaffChecks.EachLine, ChiefOrder.Refusals {
    private static final int NONE = ChiefOrder.NONE;

    private final boolean hasChiefs;
    private final int stored;
    private final long[] ids;
    private final long[] storedChiefIds;
    private final int[] lineOfEmployee;
    private final int[] numbers;
    private final int[] people;
    private final long[] chiefIds;
    private final int[] chiefLines;
    private final boolean[] namesChief;
    private final boolean[] refused;
    private final List<Refusal> refusals = new ArrayList<>();
    private int employees;
    private int lines;

    /** @param chiefLine the line that was to bring the chief, 0 where it is not in the file */
    record Refusal(int line, String reason, int chiefLine) {}

    /** @param hasChiefs whether the file has a column for them; else everybody keeps theirs */
    ChiefPlan(boolean hasChiefs, int employeeCount, int lineCount) {
        this.hasChiefs = hasChiefs;
        this.stored = employeeCount;
        ids = new long[employeeCount];
        storedChiefIds = new long[employeeCount];
        lineOfEmployee = new int[employeeCount];
        Arrays.fill(lineOfEmployee, NONE);
        numbers = new int[lineCount];
        people = new int[lineCount];
        chiefIds = new long[lineCount];
        chiefLines = new int[lineCount];
        namesChief = new boolean[lineCount];
        refused = new boolean[lineCount];
    }

    @Override
    public void take(long id, long chiefId) {
        ids[employees] = id;
        storedChiefIds[employees] = chiefId;
        employees++;
    }

    @Override
    public void take(int line, long employeeId, long chiefId, int chiefLine, boolean chiefNamed, boolean isRefused) {
        numbers[lines] = line;
        people[lines] = employeeId == 0 ? stored + lines : person(employeeId);
        chiefIds[lines] = chiefId;
        chiefLines[lines] = chiefLine;
        namesChief[lines] = chiefNamed;
        refused[lines] = isRefused;
        if (employeeId != 0) {
            lineOfEmployee[people[lines]] = lines;
        }
        lines++;
    }

    /** The level of each line in their order, negative for a refused one; {@link #refusals} then tells why. */
    Integer[] levels() {
        int[] storedChiefs = new int[stored + lines];
        Arrays.fill(storedChiefs, NONE);
        for (int person = 0; person < stored; person++) {
            storedChiefs[person] = storedChiefIds[person] == 0 ? NONE : person(storedChiefIds[person]);
        }
        int[] wanted = storedChiefs.clone();
        boolean[] newcomer = new boolean[stored + lines];
        boolean[] gone = new boolean[stored + lines];
        for (int line = 0; line < lines; line++) {
            place(line, wanted, newcomer, gone);
        }
        int[] levels = new ChiefOrder(storedChiefs, wanted, newcomer, gone, this).levels();
        Integer[] ofLines = new Integer[lines];
        Arrays.setAll(ofLines, line -> refused[line] ? NONE : levels[people[line]]);
        return ofLines;
    }

    Integer[] numbers() {
        return Arrays.stream(numbers).boxed().toArray(Integer[]::new);
    }

    List<Refusal> refusals() {
        return refusals;
    }

    @Override
    public void circle(int person, int chief) {
        refuse(lineOf(person), "personnel.refused.chief-circle", 0);
    }

    @Override
    public void chiefGone(int person, int chief) {
        refuse(lineOf(person), "personnel.refused.chief-refused", numbers[lineOf(chief)]);
    }

    private void place(int line, int[] wanted, boolean[] newcomer, boolean[] gone) {
        int person = people[line];
        newcomer[person] = person >= stored;
        if (hasChiefs && !refused[line] && namesChief[line] && chiefIds[line] == 0 && chiefLines[line] == 0) {
            refuse(line, "personnel.refused.chief-unknown", 0);
        }
        gone[person] = newcomer[person] && refused[line];
        if (hasChiefs && !refused[line]) {
            wanted[person] = chief(line);
        }
    }

    private int chief(int line) {
        if (!namesChief[line]) {
            return NONE;
        }
        return chiefIds[line] != 0
                ? person(chiefIds[line])
                : people[Arrays.binarySearch(numbers, 0, lines, chiefLines[line])];
    }

    private void refuse(int line, String reason, int chiefLine) {
        refused[line] = true;
        refusals.add(new Refusal(numbers[line], reason, chiefLine));
    }

    private int person(long employeeId) {
        return Arrays.binarySearch(ids, employeeId);
    }

    private int lineOf(int person) {
        return person < stored ? lineOfEmployee[person] : person - stored;
    }
}
