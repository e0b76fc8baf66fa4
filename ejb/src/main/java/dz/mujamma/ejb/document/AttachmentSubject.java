package dz.mujamma.ejb.document;

import dz.mujamma.persistence.shared.Localized;
import java.util.Optional;

/**
 * Something that papers are attached to, such as an employee file or an act. The feature that owns it implements this as a
 * {@code @Dependent} bean and so says who may see its papers; CDI finds it. Where no feature answers, or answers with nothing,
 * there is nothing: deny is the default.
 */
public interface AttachmentSubject {
    /** The word under which attachments name it: lower-case letters and hyphens, never changed later. */
    String word();

    /**
     * What the hat of the scope may do with the papers of one subject; asked at every access.
     *
     * @return empty where there is no such subject, or the hat may not see its papers: both look alike
     */
    Optional<Access> access(long id);

    /**
     * @param employeeId whose file the papers concern; null where they concern nobody. Restricted kinds need somebody
     * @param name of the subject, for the heading
     * @param page address inside the application where the subject is shown, for the way back
     * @param mayAdd whether papers may be added, too
     * @param mayWithdraw whether papers may be withdrawn, too
     */
    record Access(Long employeeId, Localized name, String page, boolean mayAdd, boolean mayWithdraw) {}
}
