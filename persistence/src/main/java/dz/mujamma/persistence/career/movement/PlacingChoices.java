package dz.mujamma.persistence.career.movement;

import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.shared.Statements;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Where the body of the scope can put somebody on a day. */
@Dependent
public class PlacingChoices {
    private static final int MOST = 500;
    private static final String VACANT =
            """
            select o.id, o.number || ' · ' || o.title_ar, o.number || ' · ' || o.title_fr from mujamma.post o
            where o.valid @> cast(? as date)
              and not exists (select from mujamma.career_period p where p.post_id = o.id and p.believed @> cast(? as date))
            order by o.number limit ?""";

    @Inject
    private Statements statements;

    public List<Choice> units() {
        return choices("select u.id, u.name_ar, u.name_fr from mujamma.unit u order by u.name_ar");
    }

    public List<Choice> grades() {
        return choices("select g.id, g.name_ar, g.name_fr from mujamma.grade g order by g.level desc, g.name_ar");
    }

    public List<Choice> vacantPosts(LocalDate day) {
        return choices(VACANT, day, day, MOST);
    }

    private List<Choice> choices(String sql, Object... arguments) {
        return statements.rows(
                row -> new Choice(row.getLong(1), new Localized(row.getString(2), row.getString(3))), sql, arguments);
    }
}
