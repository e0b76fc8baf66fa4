package dz.mujamma.ejb.organization;

import static org.assertj.core.api.Assertions.assertThat;

import dz.mujamma.ejb.organization.Headcount.People;
import dz.mujamma.ejb.organization.HeadcountService.Homes;
import dz.mujamma.persistence.calendar.Wilaya;
import dz.mujamma.persistence.organization.Headcounts.Birthday;
import dz.mujamma.persistence.organization.Headcounts.By;
import dz.mujamma.persistence.organization.Headcounts.Some;
import dz.mujamma.persistence.organization.Headcounts.SomePosts;
import dz.mujamma.persistence.organization.UnitOnDay;
import dz.mujamma.persistence.organization.UnitRow;
import dz.mujamma.persistence.shared.Localized;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TallyTest {
    private static final Localized NAME = new Localized("اسم", "Nom");
    private static final LocalDate YEAR_END = LocalDate.of(2025, 12, 31);
    private static final Map<Short, Wilaya> WILAYAS = Map.of(
            (short) 16, new Wilaya((short) 16, "16", new Localized("الجزائر", "Alger"), null),
            (short) 19, new Wilaya((short) 19, "19", new Localized("سطيف", "Sétif"), null));

    private final UnitTree tree = new UnitTree(List.of(unit(1, null, 16), unit(2, 1L, 16), unit(3, 2L, 19)));
    private final Homes homes = new Homes(
            tree,
            List.of(
                    new UnitRow(9, "OLD", NAME, null, (short) 16, null, LocalDate.of(2024, 1, 1), 8L),
                    new UnitRow(8, "OLDER", NAME, null, (short) 16, null, LocalDate.of(2023, 1, 1), 3L)));

    @Test
    void aUnitCountsThoseOfTheUnitsBelowIt() {
        Headcount count = count(List.of(inUnit(1, 1, 2), inUnit(2, 3, 0), inUnit(3, 0, 5)), List.of());
        assertThat(count.people()).isEqualTo(new People(4, 7));
        assertThat(count.units())
                .extracting(unit -> unit.own().all() + " of " + unit.all().all())
                .containsExactly("3 of 11", "3 of 8", "5 of 5");
        assertThat(count.wilayas()).extracting(wilaya -> wilaya.people().all()).containsExactly(6L, 5L);
    }

    @Test
    void thePeopleOfClosedUnitsCountWhereTheyAreToGo() {
        Headcount count = count(List.of(inUnit(9, 2, 0)), List.of());
        assertThat(count.units().get(2).own()).isEqualTo(new People(2, 0));
        assertThat(homes.countedIn(tree.branch(3))).containsExactlyInAnyOrder(3L, 8L, 9L);
    }

    @Test
    void postsOfOneKindInSeveralUnitsAreOneRow() {
        Headcount count = count(
                List.of(),
                List.of(
                        new SomePosts(2, NAME, "G1", "G2", 4, 1),
                        new SomePosts(3, NAME, "G1", "G2", 2, 2),
                        new SomePosts(3, NAME, null, null, 1, 0)));
        assertThat(count.posts().vacant()).isEqualTo(4);
        assertThat(count.postKinds())
                .extracting(kind -> kind.posts().budgeted())
                .containsExactly(6L, 1L);
        assertThat(count.units().get(0).allPosts().budgeted()).isEqualTo(7);
    }

    @Test
    void agesFallIntoTheirBands() {
        Headcount count = count(
                List.of(born(1965, Birthday.REACHED), born(1966, Birthday.AHEAD), born(1990, Birthday.PRESUMED)),
                List.of());
        assertThat(count.ages().stream()
                        .filter(age -> age.people().all() > 0)
                        .map(age -> age.band().from() + ": " + age.people().all()))
                .containsExactly("35: 1", "55: 1", "60: 1");
    }

    @Test
    void aPresumedBirthCountsAsOnTheLastDayOfItsYear() {
        assertThat(AgeRule.age(1965, Birthday.PRESUMED, false, 2025)).isEqualTo(59);
        assertThat(AgeRule.age(1965, Birthday.PRESUMED, true, 2025)).isEqualTo(60);
        assertThat(AgeRule.age(1965, Birthday.REACHED, false, 2025)).isEqualTo(60);
        assertThat(AgeRule.age(1965, Birthday.AHEAD, false, 2025)).isEqualTo(59);
    }

    @Test
    void theFirstAndTheLastBandAreOpen() {
        assertThat(AgeBand.of(16).isYoungest()).isTrue();
        assertThat(AgeBand.of(19)).isEqualTo(AgeBand.of(17));
        assertThat(AgeBand.of(20)).isEqualTo(new AgeBand(20, 24));
        assertThat(AgeBand.of(64)).isEqualTo(new AgeBand(60, 64));
        assertThat(AgeBand.of(71).isOldest()).isTrue();
        assertThat(AgeBand.all()).hasSize(11).contains(AgeBand.of(16), AgeBand.of(42), AgeBand.of(99));
    }

    private Headcount count(List<Some> some, List<SomePosts> posts) {
        return new Tally(YEAR_END, tree, homes, null, WILAYAS).of(some, posts);
    }

    private static Some inUnit(long unit, long women, long men) {
        return new Some(By.UNIT, unit, null, null, null, null, women, men, 0);
    }

    private static Some born(int year, Birthday birthday) {
        return new Some(By.BIRTH, null, null, null, year, birthday, 1, 0, 0);
    }

    private static UnitOnDay unit(long id, Long parent, int wilaya) {
        return new UnitOnDay(id, "U" + id, NAME, parent, (short) wilaya);
    }
}
