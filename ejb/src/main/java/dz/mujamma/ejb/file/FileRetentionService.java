package dz.mujamma.ejb.file;

import dz.mujamma.persistence.file.FileRetention;
import dz.mujamma.persistence.file.FileRetentions;
import dz.mujamma.persistence.file.FileStorage;
import dz.mujamma.persistence.shared.RuleException;
import dz.mujamma.persistence.tenancy.Role;
import dz.mujamma.persistence.tenancy.Scope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How long the body keeps sent files, and what they take up. */
@Stateless
@RolesAllowed({Role.Names.HR_OFFICER, Role.Names.HR_DIRECTOR})
public class FileRetentionService {
    /** As the database holds them. */
    public static final int FEWEST_DAYS = 30;

    public static final int MOST_DAYS = 3650;

    @Inject
    private FileRetentions retentions;

    @Inject
    private Clock clock;

    /** All that was ever set, the latest first, those to come among them. */
    public List<FileRetention> all() {
        return retentions.all();
    }

    /** What holds today; empty where the body keeps files for ever. */
    public Optional<FileRetention> current() {
        return retentions.on(LocalDate.now(clock));
    }

    public List<FileStorage> storage() {
        return retentions.storage();
    }

    /** @throws RuleException for a day that is past, or days that nobody could mean */
    @RolesAllowed(Role.Names.HR_DIRECTOR)
    public void set(LocalDate from, int days, String reason) {
        if (from.isBefore(LocalDate.now(clock))) {
            throw new RuleException("file.retention.refused.past");
        }
        if (days < FEWEST_DAYS || days > MOST_DAYS) {
            throw new RuleException("file.retention.refused.days", FEWEST_DAYS, MOST_DAYS);
        }
        retentions.add(new FileRetention(from, days, reason, Scope.hat().login(), clock.instant()));
    }
}
