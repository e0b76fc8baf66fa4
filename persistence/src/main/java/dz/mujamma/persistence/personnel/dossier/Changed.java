package dz.mujamma.persistence.personnel.dossier;

import dz.mujamma.persistence.shared.Localized;
import java.time.Instant;

/**
 * One value that somebody changed in a file.
 *
 * @param account the login of who did it
 * @param who that account's name, or null
 * @param act by which use case
 * @param operation INSERT, UPDATE or DELETE
 */
public record Changed(
        long entry,
        Instant at,
        String account,
        Localized who,
        String act,
        String table,
        String operation,
        String field,
        String before,
        String after) {}
