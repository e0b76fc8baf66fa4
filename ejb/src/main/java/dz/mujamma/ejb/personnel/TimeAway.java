package dz.mujamma.ejb.personnel;

import dz.mujamma.persistence.shared.DateRange;
import java.util.ArrayList;
import java.util.List;

/**
 * Asked before somebody's time ceases to count for leave on some days. Whoever keeps something about those days observes it and
 * says what it will mean; nothing is changed.
 */
public final class TimeAway {
    private final long employee;
    private final List<DateRange> days;
    private final List<Note> notes = new ArrayList<>();

    public TimeAway(long employee, List<DateRange> days) {
        this.employee = employee;
        this.days = List.copyOf(days);
    }

    /** A sentence in the message bundles and its arguments. */
    public record Note(String key, List<Object> arguments) {
        public Note {
            arguments = List.copyOf(arguments);
        }
    }

    public long employee() {
        return employee;
    }

    /** In order, without overlap. */
    public List<DateRange> days() {
        return days;
    }

    public void say(String key, Object... arguments) {
        notes.add(new Note(key, List.of(arguments)));
    }

    public List<Note> notes() {
        return List.copyOf(notes);
    }
}
