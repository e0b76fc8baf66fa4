package dz.mujamma.web.organization;

import dz.mujamma.persistence.organization.GradeName;
import dz.mujamma.web.shared.Texts;

/** How grades and their ranges are named where posts are shown. */
final class PostWords {
    private PostWords() {}

    static String grade(Texts texts, GradeName grade) {
        return texts.say("organization.posts.grade", grade.name(), grade.category());
    }

    /** Empty where the range is open on both sides. */
    static String range(Texts texts, GradeName min, GradeName max) {
        if (min == null && max == null) {
            return "";
        }
        if (min != null && max != null) {
            return min.id() == max.id()
                    ? grade(texts, min)
                    : texts.say("organization.posts.range", grade(texts, min), grade(texts, max));
        }
        return min == null
                ? texts.say("organization.posts.range.up-to", grade(texts, max))
                : texts.say("organization.posts.range.from", grade(texts, min));
    }
}
