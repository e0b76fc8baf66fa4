package dz.mujamma.ejb.organization;

import dz.mujamma.ejb.organization.Headcount.AgeCount;
import dz.mujamma.ejb.organization.Headcount.GradeCount;
import dz.mujamma.ejb.organization.Headcount.People;
import dz.mujamma.ejb.organization.Headcount.PostCount;
import dz.mujamma.ejb.organization.Headcount.PostKindCount;
import dz.mujamma.ejb.organization.Headcount.UnitCount;
import dz.mujamma.ejb.organization.Headcount.WilayaCount;
import dz.mujamma.ejb.organization.HeadcountService.Homes;
import dz.mujamma.persistence.calendar.Wilaya;
import dz.mujamma.persistence.organization.Headcounts.By;
import dz.mujamma.persistence.organization.Headcounts.Some;
import dz.mujamma.persistence.organization.Headcounts.SomePosts;
import dz.mujamma.persistence.organization.UnitOnDay;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Sums what the database counted into the tables of a headcount. */
final class Tally {
    private final LocalDate day;
    private final UnitTree tree;
    private final Homes homes;
    private final Long top;
    private final Map<Short, Wilaya> wilayas;

    private final Map<Long, People> people = new HashMap<>();
    private final Map<Long, PostCount> posts = new HashMap<>();

    /** @param top of the branch that is counted, or null for the whole tree */
    Tally(LocalDate day, UnitTree tree, Homes homes, Long top, Map<Short, Wilaya> wilayas) {
        this.day = day;
        this.tree = tree;
        this.homes = homes;
        this.top = top;
        this.wilayas = wilayas;
    }

    Headcount of(List<Some> some, List<SomePosts> somePosts) {
        some.stream().filter(each -> each.by() == By.UNIT).forEach(each -> Optional.ofNullable(homes.of(each.unitId()))
                .ifPresent(home -> people.merge(home, count(each), People::and)));
        somePosts.forEach(each -> Optional.ofNullable(homes.of(each.unitId()))
                .ifPresent(home -> posts.merge(home, count(each), PostCount::and)));
        People all = some.stream()
                .filter(each -> each.by() == By.UNIT)
                .map(Tally::count)
                .reduce(People.NONE, People::and);
        long byCareer = some.stream()
                .filter(each -> each.by() == By.UNIT)
                .mapToLong(Some::byCareer)
                .sum();
        return new Headcount(
                day,
                all,
                somePosts.stream().map(Tally::count).reduce(PostCount.NONE, PostCount::and),
                byCareer,
                all.all() - byCareer,
                units(),
                grades(some),
                ages(some),
                wilayas(),
                kinds(somePosts));
    }

    private List<UnitCount> units() {
        return placed().map(each -> new UnitCount(
                        each.unit(),
                        each.depth(),
                        people.getOrDefault(each.unit().id(), People.NONE),
                        branch(each.unit(), people).reduce(People.NONE, People::and),
                        posts.getOrDefault(each.unit().id(), PostCount.NONE),
                        branch(each.unit(), posts).reduce(PostCount.NONE, PostCount::and)))
                .toList();
    }

    private Stream<UnitTree.Placed> placed() {
        if (top == null) {
            return tree.inOrder().stream();
        }
        int above = tree.path(top).size() - 1;
        return tree.inOrder().stream()
                .filter(each -> tree.branch(top).contains(each.unit().id()))
                .map(each -> new UnitTree.Placed(each.unit(), each.depth() - above));
    }

    private <T> Stream<T> branch(UnitOnDay unit, Map<Long, T> counts) {
        return tree.branch(unit.id()).stream().map(counts::get).filter(count -> count != null);
    }

    private static List<GradeCount> grades(List<Some> some) {
        return some.stream()
                .filter(each -> each.by() == By.GRADE)
                .map(each -> new GradeCount(each.gradeCode(), each.grade(), count(each)))
                .toList();
    }

    private List<AgeCount> ages(List<Some> some) {
        boolean lastDay = day.getMonthValue() == 12 && day.getDayOfMonth() == 31;
        Map<AgeBand, People> bands = new HashMap<>();
        some.stream()
                .filter(each -> each.by() == By.BIRTH)
                .forEach(each -> bands.merge(
                        AgeBand.of(AgeRule.age(each.birthYear(), each.birthday(), lastDay, day.getYear())),
                        count(each),
                        People::and));
        return AgeBand.all()
                .map(band -> new AgeCount(band, bands.getOrDefault(band, People.NONE)))
                .toList();
    }

    private List<WilayaCount> wilayas() {
        Map<Short, People> peopleThere = new TreeMap<>();
        Map<Short, PostCount> postsThere = new HashMap<>();
        people.forEach((unit, count) -> peopleThere.merge(wilayaOf(unit), count, People::and));
        posts.forEach((unit, count) -> {
            peopleThere.merge(wilayaOf(unit), People.NONE, People::and);
            postsThere.merge(wilayaOf(unit), count, PostCount::and);
        });
        return peopleThere.entrySet().stream()
                .map(each -> new WilayaCount(
                        wilayas.get(each.getKey()).name(),
                        each.getValue(),
                        postsThere.getOrDefault(each.getKey(), PostCount.NONE)))
                .toList();
    }

    private short wilayaOf(long unit) {
        return tree.find(unit).orElseThrow().wilayaId();
    }

    /** The rows of one kind in several units are one row here. */
    private static List<PostKindCount> kinds(List<SomePosts> somePosts) {
        Map<PostKindCount, PostCount> kinds = new LinkedHashMap<>();
        somePosts.forEach(each -> kinds.merge(
                new PostKindCount(each.title(), each.minGrade(), each.maxGrade(), PostCount.NONE),
                count(each),
                PostCount::and));
        return kinds.entrySet().stream()
                .map(each -> new PostKindCount(
                        each.getKey().title(),
                        each.getKey().minGrade(),
                        each.getKey().maxGrade(),
                        each.getValue()))
                .toList();
    }

    private static People count(Some some) {
        return new People(some.women(), some.men());
    }

    private static PostCount count(SomePosts some) {
        return new PostCount(some.budgeted(), some.filled());
    }
}
