package dz.mujamma.ejb.document;

import dz.mujamma.ejb.document.pdf.PdfPress;
import dz.mujamma.ejb.document.pdf.Seal;
import dz.mujamma.ejb.document.template.Placeholder;
import dz.mujamma.ejb.document.template.Placeholders;
import dz.mujamma.ejb.document.template.Sheet;
import dz.mujamma.ejb.document.template.Template;
import dz.mujamma.ejb.document.template.TemplateFault;
import dz.mujamma.persistence.document.Letterhead;
import dz.mujamma.persistence.document.Letterheads;
import dz.mujamma.persistence.document.PaperContent;
import dz.mujamma.persistence.document.PaperKind;
import dz.mujamma.persistence.document.PaperLanguage;
import dz.mujamma.persistence.document.PaperPart;
import dz.mujamma.persistence.document.RegisterNumber;
import dz.mujamma.persistence.document.TemplateRow;
import dz.mujamma.persistence.document.TemplateTexts;
import dz.mujamma.persistence.document.Templates;
import dz.mujamma.persistence.document.Version;
import dz.mujamma.persistence.shared.RuleException;
import dz.mujamma.persistence.tenancy.Role;
import dz.mujamma.persistence.tenancy.Scope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The wording of a body's papers, in the hands of its HR director. What was published is never changed, only followed. */
@Stateless
@RolesAllowed(Role.Names.HR_DIRECTOR)
public class TemplateService {
    private static final String SAMPLE_CODE = "0000-0000-0000-0000-0000-0000-0000";

    @Inject
    private Templates templates;

    @Inject
    private Letterheads letterheads;

    @Inject
    private Wordings wordings;

    @Inject
    private Clock clock;

    /** The wording of each kind of paper in force today. */
    public List<TemplateRow> inForce() {
        LocalDate today = LocalDate.now(clock);
        return Arrays.stream(PaperKind.values())
                .map(kind -> wordings.template(kind, today))
                .toList();
    }

    public TemplateRow inForce(PaperKind kind) {
        return wordings.template(kind, LocalDate.now(clock));
    }

    /** The body's versions, the newest first. */
    public List<TemplateRow> versions(PaperKind kind) {
        return templates.versions(kind);
    }

    public List<Placeholder> placeholders(PaperKind kind) {
        return List.copyOf(Placeholders.of(kind).values());
    }

    /** What is wrong with texts, part by part; empty where they can be published. */
    public List<TemplateFault> faults(PaperKind kind, TemplateTexts texts) {
        List<TemplateFault> faults = new ArrayList<>();
        for (PaperPart part : PaperPart.values()) {
            faults.addAll(Template.faults(kind, part, texts.part(part)));
        }
        return faults;
    }

    /** The texts with the facts of somebody who does not exist, and a code that verifies nothing. */
    public byte[] preview(PaperKind kind, TemplateTexts texts, PaperLanguage language) {
        requireNoFaults(kind, texts);
        LocalDate today = LocalDate.now(clock);
        RegisterNumber number = new RegisterNumber(kind.register(), today.getYear(), 0);
        PaperContent facts = wordings.ofBody(today)
                .over(SampleFacts.of(kind))
                .with("paper.number", number.text())
                .with("paper.day", today);
        Sheet sheet = Sheet.of(kind, texts, facts, language);
        Seal seal = new Seal(number.text(), PublicAddress.verifyPage() + SAMPLE_CODE, SAMPLE_CODE);
        return PdfPress.print(sheet, seal, clock.instant());
    }

    /**
     * Publishes a version for papers from a day on. Papers issued before keep the words they were issued with.
     *
     * @throws RuleException for a day that has passed, a text without title, or a fault in a text
     */
    public void publish(PaperKind kind, LocalDate from, TemplateTexts ar, TemplateTexts fr) {
        requireToCome(from);
        requireWhole(kind, ar);
        requireWhole(kind, fr);
        templates.add(kind, from, ar, fr, clock.instant(), Scope.hat().login());
    }

    /** Goes back to the supplied wording from a day on. */
    public void backToSupplied(PaperKind kind, LocalDate from) {
        requireToCome(from);
        templates.add(kind, from, null, null, clock.instant(), Scope.hat().login());
    }

    /** The one of today. */
    public Letterhead letterhead() {
        return wordings.letterhead(LocalDate.now(clock));
    }

    /** What the body said of it, the last first. */
    public List<Version<Letterhead>> letterheads() {
        return letterheads.versions();
    }

    /** For papers issued from a day on; papers issued before keep theirs. */
    public void keep(Letterhead letterhead, LocalDate from, String source) {
        letterheads.add(new Version<>(
                Told.from(from, LocalDate.now(clock)),
                false,
                letterhead,
                Told.source(source),
                Scope.hat().login(),
                clock.instant()));
    }

    private void requireToCome(LocalDate from) {
        if (from == null || from.isBefore(LocalDate.now(clock))) {
            throw new RuleException("document.template.refused.past");
        }
    }

    private void requireWhole(PaperKind kind, TemplateTexts texts) {
        if (texts.part(PaperPart.TITLE).isBlank()) {
            throw new RuleException("document.template.refused.no-title");
        }
        requireNoFaults(kind, texts);
    }

    private void requireNoFaults(PaperKind kind, TemplateTexts texts) {
        faults(kind, texts).stream().findFirst().ifPresent(fault -> {
            throw new RuleException(fault.key(), fault.name(), fault.line());
        });
    }
}
