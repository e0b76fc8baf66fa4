package dz.mujamma.ejb.personnel.file;

import dz.mujamma.persistence.personnel.StaffRejection;
import java.util.List;

/**
 * Why a line is refused.
 *
 * @param column where, or null where the line as a whole is meant
 * @param value what stands there, shortened
 * @param reason key in the message bundles
 * @param arguments for its placeholders
 */
public record Rejection(StaffColumn column, String value, String reason, List<String> arguments) {
    private static final int SHOWN = 60;

    public Rejection {
        value = value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value;
        value = value.codePoints()
                .filter(letter -> !Character.isISOControl(letter))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        arguments = List.copyOf(arguments);
    }

    static Rejection of(StaffColumn column, String value, String reason, Object... arguments) {
        return new Rejection(
                column,
                value,
                "personnel.refused." + reason,
                List.of(arguments).stream().map(String::valueOf).toList());
    }

    public StaffRejection at(int line) {
        return new StaffRejection(line, column == null ? null : column.name(), value, reason, arguments);
    }
}
