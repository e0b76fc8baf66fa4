package dz.mujamma.server;

import dz.mujamma.persistence.identity.PasswordHash;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The account with which an empty installation begins; there is no default password to forget to change. */
final class FirstAdministrator {

    private static final String ACCOUNT =
            """
            insert into mujamma.account (login, password_hash, name_ar, name_fr, must_change_password)
            values ('admin', ?, 'مدير النظام', 'Administrateur', true)
            on conflict (login) do nothing
            returning id""";
    private static final String GRANT =
            "insert into mujamma.account_grant (account_id, role) values (?, 'ADMINISTRATOR')";

    private FirstAdministrator() {}

    /** Returns the one-time password, or null when another node was quicker. */
    static String create(Connection connection) throws SQLException {
        String password = Credentials.random();
        connection.setAutoCommit(false);
        try (PreparedStatement account = connection.prepareStatement(ACCOUNT);
                PreparedStatement grant = connection.prepareStatement(GRANT)) {
            account.setString(1, PasswordHash.hash(password.toCharArray()));
            try (ResultSet made = account.executeQuery()) {
                if (!made.next()) {
                    return null;
                }
                grant.setLong(1, made.getLong(1));
            }
            grant.executeUpdate();
            connection.commit();
            return password;
        }
    }
}
