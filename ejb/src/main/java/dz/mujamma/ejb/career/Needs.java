package dz.mujamma.ejb.career;

import dz.mujamma.persistence.career.ActContent;
import dz.mujamma.persistence.career.ActKind;
import dz.mujamma.persistence.career.Need;
import dz.mujamma.persistence.career.Situation;
import java.util.ArrayList;
import java.util.List;

/** What a kind of act must name, may name and does not name. */
final class Needs {
    private Needs() {}

    /** The same without what the kind does not name, so that it cannot take effect unseen. */
    static ActContent fit(ActContent typed, ActKind kind) {
        Situation named = typed.named();
        return new ActContent(
                typed.kind(),
                typed.effectOn(),
                kept(kind.end(), typed.endsOn()),
                new Situation(
                        kept(kind.position(), named.position()),
                        kept(kind.grade(), named.grade()),
                        kept(kind.step(), named.step()),
                        kept(kind.post(), named.post()),
                        kept(kind.unit(), named.unit())),
                kept(kind.otherBody(), typed.otherBody()),
                typed.target(),
                typed.basisAr(),
                typed.basisFr(),
                typed.commissionRef(),
                typed.commissionOn(),
                typed.details());
    }

    private static <T> T kept(Need need, T value) {
        return need == Need.NONE ? null : value;
    }

    static List<Refusal> missing(ActContent content, ActKind kind) {
        List<Refusal> missing = new ArrayList<>();
        Situation named = content.named();
        require(missing, kind.grade(), named.grade(), "career.refused.missing.grade");
        require(missing, kind.step(), named.step(), "career.refused.missing.step");
        require(missing, kind.post(), named.post(), "career.refused.missing.post");
        require(missing, kind.unit(), named.unit(), "career.refused.missing.unit");
        require(missing, kind.position(), named.position(), "career.refused.missing.position");
        require(missing, kind.end(), content.endsOn(), "career.refused.missing.end");
        require(missing, kind.otherBody(), content.otherBody(), "career.refused.missing.body");
        if (content.endsOn() != null && content.endsOn().isBefore(content.effectOn())) {
            missing.add(Refusal.of("career.refused.order", content.effectOn(), content.endsOn()));
        }
        return missing;
    }

    private static void require(List<Refusal> missing, Need need, Object value, String key) {
        if (need == Need.REQUIRED && value == null) {
            missing.add(Refusal.of(key));
        }
    }
}
