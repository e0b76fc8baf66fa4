package dz.mujamma.ejb.organization;

import dz.mujamma.persistence.organization.UnitOnDay;
import dz.mujamma.persistence.shared.Localized;
import java.time.LocalDate;
import java.util.List;

/**
 * The people in service and the posts of a body, or of one of its branches, on a day.
 *
 * @param byCareer how many people were counted by their career
 * @param byStaffFile how many had no career yet and were counted by the staff file: since the hire, in unit and grade of today
 * @param units each before those below it
 */
public record Headcount(
        LocalDate day,
        People people,
        PostCount posts,
        long byCareer,
        long byStaffFile,
        List<UnitCount> units,
        List<GradeCount> grades,
        List<AgeCount> ages,
        List<WilayaCount> wilayas,
        List<PostKindCount> postKinds) {
    public Headcount {
        units = List.copyOf(units);
        grades = List.copyOf(grades);
        ages = List.copyOf(ages);
        wilayas = List.copyOf(wilayas);
        postKinds = List.copyOf(postKinds);
    }

    public record People(long women, long men) {
        static final People NONE = new People(0, 0);

        public long all() {
            return women + men;
        }

        People and(People other) {
            return new People(women + other.women, men + other.men);
        }
    }

    public record PostCount(long budgeted, long filled) {
        static final PostCount NONE = new PostCount(0, 0);

        public long vacant() {
            return budgeted - filled;
        }

        PostCount and(PostCount other) {
            return new PostCount(budgeted + other.budgeted, filled + other.filled);
        }
    }

    /** @param own of the unit itself @param all with the units below it */
    public record UnitCount(
            UnitOnDay unit, int depth, People own, People all, PostCount ownPosts, PostCount allPosts) {}

    /** @param code null for a grade that only the staff file names @param name null for those without a grade */
    public record GradeCount(String code, Localized name, People people) {}

    public record AgeCount(AgeBand band, People people) {}

    /** By where the units stand. */
    public record WilayaCount(Localized wilaya, People people, PostCount posts) {}

    /** Posts of one title and one range of grades. @param minGrade,maxGrade codes; null where the range is open */
    public record PostKindCount(Localized title, String minGrade, String maxGrade, PostCount posts) {}
}
