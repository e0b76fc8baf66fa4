package dz.mujamma.ejb.document;

import dz.mujamma.persistence.document.Letterhead;
import dz.mujamma.persistence.document.Letterheads;
import dz.mujamma.persistence.document.PaperContent;
import dz.mujamma.persistence.document.PaperKind;
import dz.mujamma.persistence.document.TemplateRow;
import dz.mujamma.persistence.document.Templates;
import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.tenancy.Scope;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** What a body's papers of a day are worded with: the template in force, and the letterhead. */
@Dependent
class Wordings {
    private static final Localized MINISTRY = new Localized(
            "وزارة العمل والتشغيل والضمان الاجتماعي", "Ministère du travail, de l'emploi et de la sécurité sociale");

    @Inject
    private Templates templates;

    @Inject
    private Letterheads letterheads;

    TemplateRow template(PaperKind kind, LocalDate day) {
        return templates
                .findVersion(kind, day)
                .or(() -> templates.findSupplied(kind))
                .orElseThrow(() -> new IllegalStateException("no template of " + kind));
    }

    /** That of a day, or what a body has until it says otherwise. */
    Letterhead letterhead(LocalDate day) {
        return letterheads
                .find(day)
                .orElseGet(() -> new Letterhead(
                        MINISTRY,
                        new Localized("مديرية الموارد البشرية", "Direction des ressources humaines"),
                        new Localized("الجزائر", "Alger"),
                        new Localized("المدير العام", "Le directeur général"),
                        null));
    }

    /** The facts that every paper of the body has that is issued on a day. */
    PaperContent ofBody(LocalDate day) {
        Letterhead head = letterhead(day);
        String body = Scope.hat().bodyId();
        return PaperContent.empty()
                .with("body.name", letterheads.bodyName(body))
                .with("body.acronym", body)
                .with("body.ministry", head.ministry())
                .with("body.office", head.office())
                .with("place", head.place())
                .with("signatory.title", head.signatoryTitle())
                .with("signatory.name", head.signatoryName());
    }
}
