package dz.mujamma.ejb.document;

import dz.mujamma.persistence.document.AttachmentKind;
import dz.mujamma.persistence.document.AttachmentSettings;
import dz.mujamma.persistence.document.KindValidity;
import dz.mujamma.persistence.document.Version;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.shared.RuleException;
import dz.mujamma.persistence.tenancy.Role;
import dz.mujamma.persistence.tenancy.Scope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What a body says of its attachments, in the hands of its HR director; from a day on, with its source. */
@Stateless
@RolesAllowed(Role.Names.HR_DIRECTOR)
public class AttachmentSettingService {
    private static final int MOST_MONTHS = 600;
    private static final int MOST_DAYS = 366;

    @Inject
    private AttachmentSettings settings;

    @Inject
    private Clock clock;

    /** The kinds as they are today. */
    public List<AttachmentKind> kinds() {
        return settings.kinds(today());
    }

    /** @throws NotFoundException for a kind that there is not */
    public AttachmentKind kind(String id) {
        return kinds().stream().filter(kind -> kind.id().equals(id)).findFirst().orElseThrow(NotFoundException::new);
    }

    /** What the body said of a kind, the last first. */
    public List<Version<KindValidity>> kindVersions(String id) {
        return settings.kindVersions(id);
    }

    /** Says for how long papers of a kind are valid that are added from a day on. */
    public void fix(String kind, LocalDate from, KindValidity validity, String source) {
        kind(kind);
        within(validity.validMonths(), MOST_MONTHS, "document.setting.refused.months");
        within(validity.remindDays(), MOST_DAYS, "document.setting.refused.remind");
        settings.add(kind, version(from, false, validity, source));
    }

    /** From a day on, what is supplied holds again. */
    public void backToSupplied(String kind, LocalDate from, String source) {
        kind(kind);
        settings.add(kind, version(from, true, new KindValidity(false, null, null), source));
    }

    /** The most bytes of an attachment today. */
    public long mostBytes() {
        return settings.mostBytes(today()).orElse(AttachmentService.MOST_BYTES);
    }

    /** What the body said of it, the last first. */
    public List<Version<Long>> limits() {
        return settings.limits();
    }

    /** @param most in bytes, from 100 kilobytes to 50 megabytes */
    public void limit(long most, LocalDate from, String source) {
        settings.add(version(from, false, most, source));
    }

    private <T> Version<T> version(LocalDate from, boolean supplied, T value, String source) {
        return new Version<>(
                Told.from(from, today()),
                supplied,
                value,
                Told.source(source),
                Scope.hat().login(),
                clock.instant());
    }

    private static void within(Integer value, int most, String key) {
        if (value != null && (value < 1 || value > most)) {
            throw new RuleException(key, most);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
