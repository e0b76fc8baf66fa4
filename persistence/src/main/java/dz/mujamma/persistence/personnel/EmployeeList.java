package dz.mujamma.persistence.personnel;

import dz.mujamma.persistence.personnel.SearchWord.Nearness;
import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.shared.Page;
import dz.mujamma.persistence.shared.SortBy;
import dz.mujamma.persistence.shared.Statements;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The staff of a body, filtered, sorted and paged in the database. */
@Dependent
public class EmployeeList {
    /** How many that a search means are looked for where nobody asks for more: then there are "more than" so many. */
    public static final int MOST_COUNTED = 1_000;

    private static final int FEW = 5;

    /** Of how many that a search means another order than the nearest first is made. */
    private static final int MOST_SORTED = 10_000;

    private static final Map<String, String> ORDERS = Map.of(
            "name_ar", "e.last_name_ar %1$s, e.first_name_ar %1$s, e.id %1$s",
            "name_fr", "e.last_name_fr %1$s, e.first_name_fr %1$s, e.id %1$s",
            "matricule", "e.matricule %1$s",
            "unit", "u.code %1$s, e.id %1$s",
            "hired", "e.hire_date %1$s, e.id %1$s");
    private static final String COLUMNS =
            """
            select e.id, e.matricule, e.last_name_ar || ' ' || e.first_name_ar, e.last_name_fr || ' ' || e.first_name_fr,
                   u.code, u.name_ar, u.name_fr, r.name_ar, r.name_fr, e.post_title, e.hire_date""";
    private static final String JOINS =
            """

            join mujamma.unit u on u.id = e.unit_id
            join mujamma.regime r on r.id = e.regime_id""";
    private static final String ROWS = COLUMNS + " from mujamma.employee e" + JOINS + " where true";
    private static final String FOUND =
            "with ranked as (%s), counted as (select count(*) as total from ranked) " + COLUMNS
                    + ", c.total from (select * from ranked where place > coalesce((select r.place from ranked r "
                    + "join mujamma.employee l on l.id = r.id where l.matricule = ?), ?) order by place limit ?) p "
                    + "join mujamma.employee e on e.id = p.id cross join counted c" + JOINS + " order by p.place";
    private static final String FOUND_SORTED = "with ranked as (%s), counted as (select count(*) as total from ranked) "
            + COLUMNS + ", c.total from ranked p "
            + "join mujamma.employee e on e.id = p.id cross join counted c" + JOINS + " order by %s offset ? limit ?";
    private static final String INCOMPLETE =
            """
             and exists (select from mujamma.employee_file_item i where i.employee_id = e.id and not i.there
                         and i.valid_from <= ? and (i.valid_to is null or i.valid_to > ?))""";
    private static final String CARD =
            """
            select e.id, e.matricule, e.last_name_ar || ' ' || e.first_name_ar, e.last_name_fr || ' ' || e.first_name_fr,
                   e.sex, e.birth_date, e.birth_year, w.name_ar, w.name_fr, e.nin, e.nss, e.hire_date,
                   r.id, r.name_ar, r.name_fr, u.code, u.name_ar, u.name_fr, e.post_title, e.grade_label, e.email,
                   c.id, c.matricule, c.last_name_ar || ' ' || c.first_name_ar, c.last_name_fr || ' ' || c.first_name_fr,
                   (select count(*) from mujamma.employee p where p.chief_id = e.id)
            from mujamma.employee e
            join mujamma.unit u on u.id = e.unit_id
            join mujamma.regime r on r.id = e.regime_id
            left join mujamma.wilaya w on w.id = e.birth_wilaya_id
            left join mujamma.employee c on c.id = e.chief_id
            where e.%s = ?""";

    @Inject
    private Statements statements;

    @Inject
    private NameWords names;

    /**
     * Some of those that the filter means.
     *
     * @param sort by name_ar, name_fr, matricule, unit or hired; null for the nearest first where a text is looked for
     * @return with a total that counts to {@link #MOST_COUNTED} and one more where a text is looked for
     */
    public Page<EmployeeRow> find(EmployeeFilter filter, SortBy sort, int first, int size) {
        return filter.text() == null
                ? new Page<>(page(filter, sort, first, size), count(filter))
                : search(filter, sort, null, first, size, MOST_COUNTED + 1);
    }

    /** The one with this matricule, if there is one. */
    public List<EmployeeRow> withMatricule(String matricule) {
        return statements.rows(EmployeeList::row, ROWS + " and e.matricule = ?", matricule);
    }

    /** In the order of matricules, those that follow one. @param matricule the last one before them; null for the first */
    public List<EmployeeRow> after(EmployeeFilter filter, String matricule, int size) {
        List<Object> arguments = new ArrayList<>();
        String where = where(filter, arguments);
        if (matricule != null) {
            where += " and e.matricule > ?";
            arguments.add(matricule);
        }
        arguments.add(size);
        return statements.rows(EmployeeList::row, ROWS + where + " order by e.matricule limit ?", arguments.toArray());
    }

    /**
     * Those that a search means, the nearest first, that follow one.
     *
     * @param matricule the last one before them; null for the first
     * @param first how many came before, which counts where that one is no longer among them
     */
    public List<EmployeeRow> nearest(EmployeeFilter filter, String matricule, int first, int size) {
        // Behind somebody, more are looked for than are shown: who came in before them moved them on.
        return search(filter, null, matricule, first, size, matricule == null ? FEW : MOST_COUNTED + 1)
                .rows();
    }

    private List<EmployeeRow> page(EmployeeFilter filter, SortBy sort, int first, int size) {
        List<Object> arguments = new ArrayList<>();
        String where = where(filter, arguments);
        arguments.add(first);
        arguments.add(size);
        return statements.rows(
                EmployeeList::row,
                ROWS + where + " order by " + order(sort) + " offset ? limit ?",
                arguments.toArray());
    }

    private long count(EmployeeFilter filter) {
        List<Object> arguments = new ArrayList<>();
        String where = where(filter, arguments);
        return statements.number("select count(*) from mujamma.employee e where true" + where, arguments.toArray());
    }

    /**
     * Names spelled alike are looked for only where hardly anybody bears the nearer ones.
     *
     * @param counted up to how many the total is to count
     */
    private Page<EmployeeRow> search(
            EmployeeFilter filter, SortBy sort, String after, int first, int size, int counted) {
        List<SearchWord> words = names.read(filter.text());
        List<Object> narrowing = new ArrayList<>();
        StaffSearch search = new StaffSearch(words, where(filter, narrowing), narrowing);
        List<SearchWord> unknown = words.stream().filter(SearchWord::isUnknown).toList();
        if (unknown.isEmpty()) {
            Page<EmployeeRow> near = found(search, Nearness.BEGINS, sort, after, first, size, counted);
            if (near.total() >= FEW
                    || first > 0 && near.total() > 0
                    || words.stream().allMatch(SearchWord::isCode)) {
                return near;
            }
        }
        names.readAlike(unknown.isEmpty() ? words : unknown);
        return found(search, Nearness.ALIKE, sort, after, first, size, counted);
    }

    private Page<EmployeeRow> found(
            StaffSearch search, Nearness farthest, SortBy sort, String after, int first, int size, int counted) {
        List<Object> arguments = new ArrayList<>();
        int shown = search.isMixed() ? MOST_COUNTED + 1 : counted;
        int most = sort == null ? Math.max(shown, first + size) : MOST_SORTED;
        String ranked = search.query(farthest, most, arguments);
        if (sort == null) {
            arguments.add(after);
        }
        arguments.add(first);
        arguments.add(size);
        String sql = sort == null ? FOUND.formatted(ranked) : FOUND_SORTED.formatted(ranked, order(sort));
        long[] total = new long[1];
        List<EmployeeRow> rows = statements.rows(
                row -> {
                    total[0] = row.getLong(12);
                    return row(row);
                },
                sql,
                arguments.toArray());
        return new Page<>(rows, Math.min(total[0], MOST_COUNTED + 1L));
    }

    private static String order(SortBy sort) {
        return ORDERS.get(sort.key()).formatted(sort.descending() ? "desc" : "asc");
    }

    public Optional<EmployeeCard> findCard(long id) {
        return statements.rows(EmployeeList::card, CARD.formatted("id"), id).stream()
                .findFirst();
    }

    public Optional<EmployeeCard> findCard(String matricule) {
        return statements.rows(EmployeeList::card, CARD.formatted("matricule"), matricule).stream()
                .findFirst();
    }

    /** Ids and names of the regimes there are. */
    public Map<String, Localized> regimes() {
        Map<String, Localized> regimes = new LinkedHashMap<>();
        statements.each(
                row -> regimes.put(row.getString(1), name(row, 2)),
                "select id, name_ar, name_fr from mujamma.regime order by id");
        return regimes;
    }

    private static String where(EmployeeFilter filter, List<Object> arguments) {
        StringBuilder where = new StringBuilder();
        if (filter.unitId() != null) {
            where.append(" and e.unit_id = ?");
            arguments.add(filter.unitId());
        }
        if (filter.regimeId() != null) {
            where.append(" and e.regime_id = ?");
            arguments.add(filter.regimeId());
        }
        if (filter.incompleteOn() != null) {
            where.append(INCOMPLETE);
            arguments.add(filter.incompleteOn());
            arguments.add(filter.incompleteOn());
        }
        return where.toString();
    }

    private static EmployeeRow row(ResultSet row) throws SQLException {
        return new EmployeeRow(
                row.getLong(1),
                row.getString(2),
                name(row, 3),
                row.getString(5),
                name(row, 6),
                name(row, 8),
                row.getString(10),
                row.getObject(11, LocalDate.class));
    }

    private static EmployeeCard card(ResultSet row) throws SQLException {
        return new EmployeeCard(
                row.getLong(1),
                row.getString(2),
                name(row, 3),
                row.getString(5),
                row.getObject(6, LocalDate.class),
                row.getInt(7),
                name(row, 8),
                row.getString(10),
                row.getString(11),
                row.getObject(12, LocalDate.class),
                row.getString(13),
                name(row, 14),
                row.getString(16),
                name(row, 17),
                row.getString(19),
                row.getString(20),
                row.getString(21),
                row.getObject(22, Long.class),
                row.getString(23),
                name(row, 24),
                row.getLong(26));
    }

    private static Localized name(ResultSet row, int column) throws SQLException {
        String arabic = row.getString(column);
        return arabic == null ? null : new Localized(arabic, row.getString(column + 1));
    }
}
