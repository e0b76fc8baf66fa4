package dz.mujamma.server.demo;

import dz.mujamma.persistence.identity.PasswordHash;
import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.tenancy.Role;
import dz.mujamma.server.demo.DemoBody.First;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Peoples an empty database, in one transaction, so that a newcomer finds a working house. Never done but in demo mode. */
public final class Demo {
    /** The one password of all demo accounts. */
    public static final String PASSWORD = "mujamma-demo";

    private static final Map<String, Integer> HEADCOUNT = headcount();

    private Demo() {}

    /**
     * @param owner the role that migrates, in no transaction
     * @param today history ends here; the same day gives the same rows
     * @return whether anything was loaded: nothing is where a single account exists
     */
    public static boolean load(Connection owner, LocalDate today) throws SQLException {
        owner.setAutoCommit(false);
        try {
            // Of two nodes that start together one peoples the house and the other finds it peopled.
            run(owner, "lock table mujamma.account in share row exclusive mode");
            boolean empty = isEmpty(owner);
            if (empty) {
                fill(owner, bodies(Law.read(owner), today));
            }
            owner.commit();
            return empty;
        } catch (SQLException | RuntimeException failed) {
            owner.rollback();
            throw failed;
        } finally {
            owner.setAutoCommit(true);
        }
    }

    static List<DemoBody> bodies(Law law, LocalDate today) {
        List<DemoBody> bodies = new ArrayList<>();
        First first = new First(1, 1, 1);
        for (Map.Entry<String, Integer> each : HEADCOUNT.entrySet()) {
            DemoBody body = new DemoBody(each.getKey(), each.getValue(), first, law, today);
            bodies.add(body);
            first = new First(
                    first.unit() + body.units().size(),
                    first.employee() + body.people().size(),
                    first.request() + body.requests().size());
        }
        return bodies;
    }

    /** The number of the first head of a body. */
    static long firstEmployee(String body) {
        long first = 1;
        for (Map.Entry<String, Integer> each : HEADCOUNT.entrySet()) {
            if (each.getKey().equals(body)) {
                return first;
            }
            first += each.getValue();
        }
        throw new IllegalArgumentException("no demo body: " + body);
    }

    static List<DemoAccount> accounts(List<DemoBody> bodies) {
        return Stream.concat(
                        bodies.stream().limit(2).flatMap(body -> body.accounts().stream()),
                        Stream.of(
                                DemoAccount.of(
                                        "complex.setif",
                                        new Localized("نسيمة بلعيد", "Nassima Belaïd"),
                                        Role.COMPLEX_MANAGER,
                                        "SETIF"),
                                DemoAccount.of(
                                        "ministry",
                                        new Localized("عبد الحق درويش", "Abdelhak Derouiche"),
                                        Role.MINISTRY,
                                        null),
                                DemoAccount.of(
                                        "admin",
                                        new Localized("مسير المنصة", "Administrateur de la plateforme"),
                                        Role.ADMINISTRATOR,
                                        null)))
                .toList();
    }

    private static Map<String, Integer> headcount() {
        Map<String, Integer> headcount = new LinkedHashMap<>();
        headcount.put("CNAS", 216);
        headcount.put("CASNOS", 118);
        headcount.put("CNR", 124);
        headcount.put("FNPOS", 62);
        headcount.put("CACOBATPH", 80);
        return headcount;
    }

    private static boolean isEmpty(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select from mujamma.account limit 1")) {
            return !found.next();
        }
    }

    private static void fill(Connection connection, List<DemoBody> bodies) throws SQLException {
        for (DemoBody body : bodies) {
            fill(connection, body);
        }
        accounts(connection, accounts(bodies));
    }

    private static void fill(Connection connection, DemoBody body) throws SQLException {
        run(
                connection,
                "select set_config('mujamma.body', '%s', true), set_config('mujamma.account', 'demo', true), set_config('mujamma.act', 'Demo.load', true)"
                        .formatted(body.id()));
        Copy copy = Copy.fenced(connection);
        Tables.units(copy, body.units());
        Tables.employees(copy, body.people().stream());
        Tables.requests(copy, body);
        Tables.entries(copy, body.entries().stream());
        Tables.notices(copy, body.notices().stream());
        run(connection, Tables.ACCRUALS);
        for (String table : List.of("unit", "employee", "leave_request")) {
            run(connection, Tables.nextNumberOf(table));
        }
        Careers.lay(connection, body.head());
        Cases.lay(connection, body.today());
    }

    private static void accounts(Connection connection, List<DemoAccount> accounts) throws SQLException {
        run(
                connection,
                "insert into mujamma.complex (id, name_ar, name_fr, wilaya_id) values ('SETIF', 'المجمع الإداري سطيف',"
                        + " 'Complexe administratif de Sétif', 19) on conflict do nothing");
        byte[] salt = "demo accounts: the same everywhere".getBytes(StandardCharsets.US_ASCII);
        String hash = PasswordHash.hash(PASSWORD.toCharArray(), salt, 210_000);
        for (DemoAccount account : accounts) {
            insert(connection, account, hash);
        }
        // Whoever heads a body signs its sanctions, too.
        run(
                connection,
                "update mujamma.account_grant g set rights = '{HEALTH,DISCIPLINE}' from mujamma.account a"
                        + " where a.id = g.account_id and a.login like 'director.%' and g.role = 'HR_DIRECTOR'");
    }

    private static void insert(Connection connection, DemoAccount account, String hash) throws SQLException {
        long id = insert(
                connection,
                "insert into mujamma.account (login, password_hash, name_ar, name_fr) values (?, ?, ?, ?) returning id",
                account.login(),
                hash,
                account.name().ar(),
                account.name().fr());
        List<Long> grants = new ArrayList<>();
        for (DemoAccount.Grant grant : account.grants()) {
            grants.add(insert(
                    connection,
                    "insert into mujamma.account_grant (account_id, role, in_body, complex_id, employee_id)"
                            + " values (?, ?, ?, ?, ?) returning id",
                    id,
                    grant.role().name(),
                    grant.body(),
                    grant.complex(),
                    grant.employeeId()));
        }
        insert(connection, "update mujamma.account set hat_id = ? where id = ? returning id", grants.get(0), id);
    }

    private static long insert(Connection connection, String command, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(command)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet id = statement.executeQuery()) {
                id.next();
                return id.getLong(1);
            }
        }
    }

    private static void run(Connection connection, String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
