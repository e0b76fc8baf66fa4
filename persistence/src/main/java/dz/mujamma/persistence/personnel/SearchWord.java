package dz.mujamma.persistence.personnel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A word that somebody typed, and the names it may stand for, nearest first: those it is a word of, those with a word that
 * begins so, and, once asked for, those with a word spelled alike.
 */
final class SearchWord {
    /** How near a name is to what was typed. */
    enum Nearness {
        IS,
        BEGINS,
        ALIKE
    }

    private final String word;
    private final Map<Nearness, List<String>> names = Map.of(
            Nearness.IS, new ArrayList<>(), Nearness.BEGINS, new ArrayList<>(), Nearness.ALIKE, new ArrayList<>());

    SearchWord(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    /** A number or a matricule, which is looked for as it is. */
    boolean isCode() {
        return word.chars().anyMatch(Character::isDigit);
    }

    boolean isArabic() {
        return word.chars().anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC);
    }

    /** No name is so, nor begins so: it may be misspelled. */
    boolean isUnknown() {
        return !isCode() && within(Nearness.BEGINS).isEmpty();
    }

    /** @param found the word of the name that was found */
    void add(String found, String name) {
        names.get(found.equals(word) ? Nearness.IS : Nearness.BEGINS).add(name);
    }

    void addAlike(String name) {
        names.get(Nearness.ALIKE).add(name);
    }

    /** The names so near or nearer, the nearest first. */
    List<String> within(Nearness nearness) {
        List<String> all = new ArrayList<>();
        for (Nearness each : Nearness.values()) {
            if (each.compareTo(nearness) <= 0) {
                all.addAll(names.get(each));
            }
        }
        return all;
    }
}
