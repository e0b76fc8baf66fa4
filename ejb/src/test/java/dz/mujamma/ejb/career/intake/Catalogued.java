package dz.mujamma.ejb.career.intake;

import dz.mujamma.ejb.career.timeline.ActKinds;
import dz.mujamma.persistence.career.ActFamily;
import dz.mujamma.persistence.career.ActKind;
import dz.mujamma.persistence.career.Need;
import dz.mujamma.persistence.career.Position;
import dz.mujamma.persistence.career.intake.KnownCareers.Named;
import dz.mujamma.persistence.shared.Localized;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A small catalogue for tests of the import of careers: kinds with needs, grades, positions. */
final class Catalogued {
    static final String REGIME = "CIVIL_SERVICE";
    static final CareerWords WORDS = new CareerWords(
            new ActKinds(List.of(
                    kind(
                            "INITIAL_SITUATION",
                            "وضعية ابتدائية",
                            "Situation initiale",
                            null,
                            Need.OPTIONAL,
                            Need.REQUIRED,
                            Position.NONE),
                    kind(
                            "RECRUITMENT",
                            "توظيف",
                            "Recrutement",
                            Position.APPOINTED,
                            Need.REQUIRED,
                            Need.NONE,
                            Position.NONE,
                            Position.ENDED),
                    kind(
                            "INSTALLATION",
                            "تنصيب",
                            "Installation",
                            Position.PROBATION,
                            Need.NONE,
                            Need.NONE,
                            Position.APPOINTED),
                    kind(
                            "CONFIRMATION",
                            "ترسيم",
                            "Titularisation",
                            Position.ACTIVE,
                            Need.NONE,
                            Need.NONE,
                            Position.PROBATION),
                    kind("PROMOTION", "ترقية", "Promotion", null, Need.REQUIRED, Need.NONE, Position.ACTIVE),
                    kind("RESIGNATION", "استقالة", "Démission", Position.ENDED, Need.NONE, Need.NONE, Position.ACTIVE),
                    sanction(),
                    kind("CORRECTION", "تصحيح", "Rectification", null, Need.OPTIONAL, Need.OPTIONAL, Position.values()),
                    kind("CANCELLATION", "إلغاء", "Annulation", null, Need.NONE, Need.NONE, Position.values()))),
            List.of(
                    grade(1, "ADM", "متصرف", "Administrateur"),
                    grade(2, "ADM-P", "متصرف رئيسي", "Administrateur principal")),
            List.of(
                    new Named<>(Position.ACTIVE, "ACTIVE", new Localized("القيام بالخدمة", "Activité")),
                    new Named<>(Position.PROBATION, "PROBATION", new Localized("متربص", "Stagiaire"))));

    private Catalogued() {}

    private static Named<Long> grade(long id, String code, String ar, String fr) {
        return new Named<>(id, code, new Localized(ar, fr));
    }

    private static ActKind sanction() {
        ActKind plain = kind("SANCTION", "عقوبة", "Sanction", null, Need.NONE, Need.NONE, Position.ACTIVE);
        return new ActKind(
                plain.id(),
                plain.family(),
                plain.name(),
                plain.register(),
                plain.paperKind(),
                true,
                null,
                plain.from(),
                Need.NONE,
                Need.NONE,
                Need.NONE,
                Need.NONE,
                Need.NONE,
                Need.NONE,
                Need.NONE,
                false,
                null,
                plain.articles());
    }

    private static ActKind kind(
            String id, String ar, String fr, Position to, Need grade, Need position, Position... from) {
        return new ActKind(
                id,
                ActFamily.ASSIGNMENT,
                new Localized(ar, fr),
                "D",
                "DECISION",
                false,
                to,
                Set.of(from),
                grade,
                grade == Need.NONE ? Need.NONE : Need.OPTIONAL,
                Need.OPTIONAL,
                grade,
                position,
                Need.NONE,
                Need.NONE,
                false,
                null,
                Map.of(REGIME, "art. of " + id));
    }
}
