package dz.mujamma.ejb.file;

import dz.mujamma.persistence.file.FileRejection;
import java.util.List;

/**
 * Why a line is refused.
 *
 * @param column where, or null where the line as a whole is meant
 * @param value what stands there, shortened
 * @param reason key in the message bundles
 * @param arguments for its placeholders
 */
public record Rejection(Column column, String value, String reason, List<String> arguments) {
    private static final int SHOWN = 60;

    public Rejection {
        value = value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value;
        value = value.codePoints()
                .filter(letter -> !Character.isISOControl(letter))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        arguments = List.copyOf(arguments);
    }

    public static Rejection of(Column column, String value, String reason, Object... arguments) {
        return new Rejection(
                column,
                value,
                reason,
                List.of(arguments).stream().map(String::valueOf).toList());
    }

    public FileRejection at(int line) {
        return new FileRejection(line, column == null ? null : column.name(), value, reason, arguments);
    }
}
