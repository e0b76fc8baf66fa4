package dz.mujamma.web.document;

import dz.mujamma.ejb.document.AttachmentService;
import dz.mujamma.ejb.document.AttachmentService.Papers;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** The papers of subjects, for the fragment that other pages include; read once per subject and request. */
@Named
@RequestScoped
public class AttachmentsView {
    private static final int MEGABYTE = 1 << 20;

    @EJB
    private AttachmentService attachments;

    @Inject
    private Clock clock;

    private final Map<String, Papers> read = new HashMap<>();

    public Papers of(String subject, long subjectId) {
        return read.computeIfAbsent(subject + " " + subjectId, any -> attachments.of(subject, subjectId));
    }

    /** good while valid, wait in its last thirty days, bad after its end. */
    public String tone(LocalDate validTo) {
        LocalDate today = LocalDate.now(clock);
        if (validTo.isBefore(today)) {
            return "bad";
        }
        return validTo.isBefore(today.plusDays(30)) ? "wait" : "good";
    }

    /** Such as 1.4 for megabytes, rounded up so that nothing is empty. */
    public double megabytes(long bytes) {
        return Math.ceil(bytes * 10.0 / MEGABYTE) / 10;
    }
}
