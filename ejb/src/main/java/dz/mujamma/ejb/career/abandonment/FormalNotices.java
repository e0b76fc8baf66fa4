package dz.mujamma.ejb.career.abandonment;

import dz.mujamma.ejb.document.IssuePaper;
import dz.mujamma.ejb.document.Papers;
import dz.mujamma.ejb.document.Subject;
import dz.mujamma.ejb.personnel.EmployeeOnPaper;
import dz.mujamma.persistence.career.ActContent;
import dz.mujamma.persistence.career.abandonment.AbandonmentNotice;
import dz.mujamma.persistence.career.abandonment.Abandonments;
import dz.mujamma.persistence.document.PaperContent;
import dz.mujamma.persistence.document.PaperKind;
import dz.mujamma.persistence.personnel.EmployeeCard;
import dz.mujamma.persistence.personnel.EmployeeList;
import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.shared.NotFoundException;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Formal notices on paper, and what the dismissal says that rests on them. */
@Dependent
class FormalNotices {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    @EJB
    private Papers papers;

    @Inject
    private EmployeeList employees;

    @Inject
    private Abandonments abandonments;

    /** @return number of the paper */
    long issue(AbandonmentFile file, int no) {
        EmployeeCard card = employees.findCard(file.row().employee()).orElseThrow(NotFoundException::new);
        List<AbandonmentNotice> made = file.notices();
        AbandonmentNotice earlier = made.isEmpty() ? null : made.get(made.size() - 1);
        PaperContent facts = EmployeeOnPaper.facts(card)
                .with("employee.address", abandonments.address(card.id()).orElse(null))
                .with("notice.no", no)
                .with("notice.earlierNumber", earlier == null ? null : earlier.reference())
                .with("notice.earlierDay", earlier == null ? null : earlier.madeOn())
                .with("absence.first", file.row().firstDay())
                .with("absence.full", file.row().fullOn())
                .with("absence.days", file.verdict().days())
                .with("absence.article", article(file.verdict().article()));
        return papers.issue(IssuePaper.of(
                PaperKind.FORMAL_NOTICE,
                new Subject(AbandonmentAttachments.WORD, file.row().id()),
                card.id(),
                card.name(),
                facts));
    }

    /** The text as an administration cites it, in both languages. */
    private static Localized article(String source) {
        return switch (source) {
            case "ord. 06-03 art. 184" ->
                new Localized("المادة 184 من الأمر رقم 06-03", "art. 184 de l'ordonnance n° 06-03");
            case "règlement intérieur" -> new Localized("النظام الداخلي", "règlement intérieur");
            default -> new Localized(source, source);
        };
    }

    static ActContent act(AbandonmentFile file, LocalDate effectOn) {
        String notices = file.notices().stream()
                .map(notice -> notice.reference() + " (" + DAY.format(notice.sentOn()) + ")")
                .collect(Collectors.joining("، "));
        return new ActContent(
                AbandonmentCore.ACT,
                effectOn,
                null,
                ActContent.NOTHING,
                null,
                null,
                "الغياب غير المبرر منذ " + DAY.format(file.row().firstDay()) + " والإعذارات " + notices,
                "l'absence non justifiée depuis le " + DAY.format(file.row().firstDay()) + " et les mises en demeure "
                        + notices.replace("، ", ", "),
                null,
                null,
                null);
    }
}
