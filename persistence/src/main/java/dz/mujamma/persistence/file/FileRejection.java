package dz.mujamma.persistence.file;

import java.util.List;

/**
 * Why a line of a file is refused.
 *
 * @param column name of the column, or null where the line as a whole is meant
 * @param value what stands there, shortened
 * @param reason key in the message bundles
 */
public record FileRejection(int line, String column, String value, String reason, List<String> arguments) {
    public FileRejection {
        arguments = List.copyOf(arguments);
    }
}
