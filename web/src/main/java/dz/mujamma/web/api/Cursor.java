package dz.mujamma.web.api;

import dz.mujamma.persistence.shared.RuleException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * Where a list goes on, in a form that programs give back as they got it. It names the last row given and not a number of
 * rows, so that nothing is given twice or passed over when rows come in between.
 */
public final class Cursor {
    private static final String SEPARATOR = "\n";

    private Cursor() {}

    /**
     * @param list what the list is of, such as its filter: a cursor of another list is refused
     * @param place values that say where it goes on
     */
    public static String of(Object list, Object... place) {
        StringBuilder text = new StringBuilder(Integer.toHexString(list.hashCode()));
        for (Object value : place) {
            text.append(SEPARATOR).append(value);
        }
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The values of {@link #of}.
     *
     * @throws RuleException where it is no cursor of this list
     */
    public static List<String> read(Object list, String cursor, int values) {
        try {
            List<String> parts = List.of(
                    new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(SEPARATOR, -1));
            if (parts.size() == values + 1 && parts.get(0).equals(Integer.toHexString(list.hashCode()))) {
                return parts.subList(1, parts.size());
            }
        } catch (IllegalArgumentException notEncodedSo) {
            throw refusal();
        }
        throw refusal();
    }

    private static RuleException refusal() {
        return new RuleException("api.cursor");
    }
}
