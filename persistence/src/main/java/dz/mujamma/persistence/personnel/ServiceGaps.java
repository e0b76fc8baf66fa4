package dz.mujamma.persistence.personnel;

import dz.mujamma.persistence.shared.Localized;
import java.sql.Array;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads gaps where another statement gathers them, so that they cost no statement of their own. */
public final class ServiceGaps {
    /** One array of texts per employee; stands in a join as {@code gaps} beside the employee's id. */
    public static final String GATHERED =
            """
            select s.employee_id, array_agg(concat_ws(chr(31), s.gap_from, coalesce(s.gap_to::text, '-'), s.reason_ar,
                       s.reason_fr, s.source) order by s.gap_from) as gaps
            from mujamma.employee_service_gap s""";

    private static final String SEPARATOR = "\u001f";
    private static final String OPEN = "-";

    private ServiceGaps() {}

    /** @param gathered the array that {@link #GATHERED} gives, or null */
    public static List<ServiceGap> of(Array gathered) throws SQLException {
        return gathered == null ? List.of() : of((String[]) gathered.getArray());
    }

    public static List<ServiceGap> of(String[] gathered) {
        List<ServiceGap> gaps = new ArrayList<>();
        for (String text : gathered == null ? new String[0] : gathered) {
            String[] part = text.split(SEPARATOR, -1);
            gaps.add(new ServiceGap(
                    LocalDate.parse(part[0]),
                    part[1].equals(OPEN) ? null : LocalDate.parse(part[1]),
                    new Localized(part[2], part[3]),
                    part[4]));
        }
        return gaps;
    }
}
