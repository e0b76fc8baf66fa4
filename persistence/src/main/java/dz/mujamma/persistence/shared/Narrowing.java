package dz.mujamma.persistence.shared;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a list is narrowed to, condition by condition, so that the text of the statement and its arguments stay in step. It stands
 * after a {@code where true}.
 */
public final class Narrowing {
    private final StringBuilder sql = new StringBuilder();
    private final List<Object> arguments = new ArrayList<>();

    /** @param condition without an argument */
    public Narrowing when(boolean asked, String condition) {
        if (asked) {
            sql.append(" and ").append(condition);
        }
        return this;
    }

    /** @param value of the one argument of the condition; null does not narrow */
    public Narrowing by(String condition, Object value) {
        return value == null ? this : all(condition, value);
    }

    /**
     * People, as {@code e}, by a part of their matricule or of their name in either script.
     *
     * @param text null does not narrow; what has a meaning in patterns has none here
     */
    public Narrowing person(String text) {
        if (text == null) {
            return this;
        }
        String part = "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
        return all(
                "(e.matricule ilike ? or e.last_name_fr || ' ' || e.first_name_fr ilike ?"
                        + " or e.last_name_ar || ' ' || e.first_name_ar ilike ?)",
                part,
                part,
                part);
    }

    private Narrowing all(String condition, Object... values) {
        sql.append(" and ").append(condition);
        arguments.addAll(Arrays.asList(values));
        return this;
    }

    public String sql() {
        return sql.toString();
    }

    public Object[] arguments() {
        return arguments.toArray();
    }

    /** The arguments, then those of {@code offset ? limit ?}. */
    public Object[] paged(int first, int size) {
        List<Object> paged = new ArrayList<>(arguments);
        paged.add(first);
        paged.add(size);
        return paged.toArray();
    }
}
