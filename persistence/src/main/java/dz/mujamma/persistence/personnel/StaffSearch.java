package dz.mujamma.persistence.personnel;

import dz.mujamma.persistence.personnel.SearchWord.Nearness;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The employees that a search means, as one query of few look-ups in indexes: names that are what was typed before names that
 * begin so before names spelled alike, last names before first names, and then the alphabet. Words may stand in any order and
 * be shared out between last and first name in any way; all have to be found.
 */
final class StaffSearch {
    private static final String NOWHERE = "select e.id from mujamma.employee e where false";

    private final List<SearchWord> codes;
    private final List<SearchWord> latin;
    private final List<SearchWord> arabic;
    private final String narrowed;
    private final List<Object> narrowing;

    /** @param narrowed further conditions on {@code e}, beginning with "and", or nothing */
    StaffSearch(List<SearchWord> words, String narrowed, List<Object> narrowing) {
        this.codes = words.stream().filter(SearchWord::isCode).toList();
        this.arabic =
                words.stream().filter(word -> !word.isCode() && word.isArabic()).toList();
        this.latin = words.stream()
                .filter(word -> !word.isCode() && !word.isArabic())
                .toList();
        this.narrowed = narrowed;
        this.narrowing = narrowing;
    }

    /** Whether people have to be found in several ways at once, so that many are looked for in each to find some in all. */
    boolean isMixed() {
        return codes.size() + (latin.isEmpty() ? 0 : 1) + (arabic.isEmpty() ? 0 : 1) > 1;
    }

    /**
     * A query that gives {@code id} and {@code place}, counted from 1.
     *
     * @param farthest how far names may be from what was typed
     * @param most how many are looked for
     */
    String query(Nearness farthest, int most, List<Object> arguments) {
        List<String> groups = new ArrayList<>();
        for (SearchWord code : codes) {
            groups.add(ranked(codeBranches(code, most, arguments)));
        }
        if (!latin.isEmpty()) {
            groups.add(ranked(nameBranches(latin, "fr", farthest, most, arguments)));
        }
        if (!arabic.isEmpty()) {
            groups.add(ranked(nameBranches(arabic, "ar", farthest, most, arguments)));
        }
        if (groups.isEmpty()) {
            return ranked(List.of(NOWHERE));
        }
        StringBuilder all = new StringBuilder(
                "select g0.id, row_number() over (order by g0.place) as place from (" + groups.get(0) + ") g0");
        for (int i = 1; i < groups.size(); i++) {
            all.append(" join (").append(groups.get(i)).append(") g").append(i).append(" using (id)");
        }
        return all.toString();
    }

    private static String ranked(List<String> branches) {
        StringBuilder all = new StringBuilder("select id, min(place) as place from (");
        for (int i = 0; i < branches.size(); i++) {
            all.append(i == 0 ? "" : " union all ")
                    .append("select id, ")
                    .append(i)
                    .append("::bigint << 32 | row_number() over () as place from (")
                    .append(branches.get(i))
                    .append(") b")
                    .append(i);
        }
        return all.append(") found group by id").toString();
    }

    private List<String> codeBranches(SearchWord code, int most, List<Object> arguments) {
        List<String> branches = new ArrayList<>();
        branches.add(branch("e.matricule >= ? and e.matricule <= ? || U&'\\FFFF'", "e.matricule", most));
        arguments.add(code.word());
        arguments.add(code.word());
        arguments.addAll(narrowing);
        if (code.word().chars().allMatch(Character::isDigit) && code.word().length() <= 18) {
            branches.add(branch("e.nin >= ? and e.nin <= rpad(?, 18, '9')", "e.nin", most));
            arguments.add(code.word());
            arguments.add(code.word());
            arguments.addAll(narrowing);
        }
        return branches;
    }

    /** For each nearness, every way to share the words out between last and first name. */
    private List<String> nameBranches(
            List<SearchWord> words, String script, Nearness farthest, int most, List<Object> arguments) {
        List<String> branches = new ArrayList<>();
        Set<List<List<String>>> done = new HashSet<>();
        for (Nearness nearness : Nearness.values()) {
            for (int first = 0; first < 1 << words.size() && nearness.compareTo(farthest) <= 0; first++) {
                List<String> lastNames = common(words, ~first, nearness);
                List<String> firstNames = common(words, first, nearness);
                boolean possible =
                        (lastNames == null || !lastNames.isEmpty()) && (firstNames == null || !firstNames.isEmpty());
                if (possible && done.add(Arrays.asList(lastNames, firstNames))) {
                    branches.add(named(lastNames, firstNames, script, most, arguments));
                }
            }
        }
        return branches.isEmpty() ? List.of(NOWHERE) : branches;
    }

    private String named(
            List<String> lastNames, List<String> firstNames, String script, int most, List<Object> arguments) {
        String last = "e.last_name_" + script;
        String first = "e.first_name_" + script;
        StringBuilder where = new StringBuilder("true");
        if (lastNames != null) {
            where.append(" and ").append(last).append(" = any (?)");
            arguments.add(lastNames.toArray(String[]::new));
        }
        if (firstNames != null) {
            where.append(" and ").append(first).append(" = any (?)");
            arguments.add(firstNames.toArray(String[]::new));
        }
        arguments.addAll(narrowing);
        String order = lastNames == null ? first + ", " + last : last + ", " + first;
        return branch(where.toString(), order + ", e.id", most);
    }

    private String branch(String where, String order, int most) {
        return "select e.id from mujamma.employee e where %s%s order by %s limit %d"
                .formatted(where, narrowed, order, most);
    }

    /** Names that have all the words of a choice; null where nothing was chosen. */
    private static List<String> common(List<SearchWord> words, int chosen, Nearness nearness) {
        List<String> common = null;
        for (int i = 0; i < words.size(); i++) {
            if ((chosen >> i & 1) == 1) {
                List<String> names = words.get(i).within(nearness);
                if (common == null) {
                    common = new ArrayList<>(names);
                } else {
                    common.retainAll(new HashSet<>(names));
                }
            }
        }
        return common;
    }
}
