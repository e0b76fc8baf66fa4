package dz.mujamma.server.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Fills a unit tree with people: first the head of each unit, under the head of the unit above, then members under their
 * head. A tree of chiefs comes of itself, and people can be streamed however many they are.
 */
public final class Staff {
    private static final String LABOUR = "LABOUR_90_11";
    private static final String CIVIL_SERVICE = "CIVIL_SERVICE";
    private static final long FIRST_MATRICULE = 100_000;

    private final Names names = new Names();
    private final Map<DemoUnit.Kind, List<String[]>> headPosts = posts("HEAD");
    private final Map<DemoUnit.Kind, List<String[]>> memberPosts = posts("MEMBER");
    private final Map<Long, Person> headOfUnit = new HashMap<>();
    private final List<DemoUnit> units;
    private final List<DemoUnit> turns;
    private final LocalDate today;
    private final boolean newcomers;
    private final Draw draw;

    /**
     * @param units parents before children
     * @param newcomers whether some were hired in the last months
     */
    public Staff(List<DemoUnit> units, LocalDate today, boolean newcomers, long seed) {
        this.units = units;
        this.turns = turns(units);
        this.today = today;
        this.newcomers = newcomers;
        this.draw = new Draw(seed);
    }

    /** One for each unit, numbered from {@code firstId}; to be made before any members, and once. */
    public List<Person> heads(long firstId) {
        List<Person> heads = new ArrayList<>();
        for (DemoUnit unit : units) {
            Person chief = headOfUnit.get(unit.parentId());
            Person head = person(firstId + heads.size(), unit, headPosts, chief, hiredLongAgo());
            headOfUnit.put(unit.id(), head);
            heads.add(head);
        }
        return heads;
    }

    /** {@code count} more, numbered from {@code firstId}; made while the stream is read. */
    public Stream<Person> members(long firstId, long count) {
        return LongStream.range(0, count).mapToObj(i -> member(firstId + i, turns.get((int) (i % turns.size()))));
    }

    private Person member(long id, DemoUnit unit) {
        LocalDate hired = newcomers && draw.chance(5) ? hiredLately() : hiredSometime();
        return person(id, unit, memberPosts, headOfUnit.get(unit.id()), hired);
    }

    private Person person(
            long id, DemoUnit unit, Map<DemoUnit.Kind, List<String[]>> posts, Person chief, LocalDate hired) {
        boolean woman = draw.chance(44);
        int birthYear = Math.max(hired.getYear() - draw.between(22, 34), today.getYear() - 59);
        int birthWilaya = draw.chance(60) ? unit.wilayaId() : draw.between(1, 48);
        // Presumed births are a thing of older people.
        boolean presumed = draw.chance(birthYear < 1975 ? 6 : 1);
        LocalDate birthDate = LocalDate.ofYearDay(birthYear, draw.between(1, 365));
        String[] post = draw.from(posts.get(unit.kind()));
        return new Person(
                id,
                String.valueOf(FIRST_MATRICULE + id),
                names.last(draw),
                names.first(woman, draw),
                woman,
                presumed ? null : birthDate,
                birthYear,
                birthWilaya,
                Numbers.nin(id, woman, birthYear, birthWilaya),
                Numbers.nss(id, woman, birthYear),
                hired,
                draw.chance(4) ? CIVIL_SERVICE : LABOUR,
                unit,
                post[2],
                post[3],
                chief);
    }

    private LocalDate hiredLongAgo() {
        return firstOfWork(draw.day(today.minusYears(36), today.minusYears(14)));
    }

    private LocalDate hiredSometime() {
        return firstOfWork(draw.day(today.minusYears(36), today.minusMonths(30)));
    }

    private LocalDate hiredLately() {
        return today.minusDays(draw.between(12, 420));
    }

    private static LocalDate firstOfWork(LocalDate day) {
        return day.withDayOfMonth(day.getDayOfMonth() <= 15 ? 1 : 15);
    }

    private static List<DemoUnit> turns(List<DemoUnit> units) {
        List<DemoUnit> turns = new ArrayList<>();
        units.forEach(unit -> turns.addAll(Collections.nCopies(unit.kind().weight, unit)));
        return List.copyOf(turns);
    }

    private static Map<DemoUnit.Kind, List<String[]>> posts(String place) {
        Map<DemoUnit.Kind, List<String[]>> posts = new HashMap<>();
        for (String[] line : Lines.of("posts.csv")) {
            if (line[1].equals(place)) {
                posts.computeIfAbsent(DemoUnit.Kind.valueOf(line[0]), kind -> new ArrayList<>())
                        .add(line);
            }
        }
        return posts;
    }
}
