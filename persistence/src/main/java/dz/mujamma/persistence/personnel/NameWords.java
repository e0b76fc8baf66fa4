package dz.mujamma.persistence.personnel;

import dz.mujamma.persistence.shared.Statements;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The words of the names that the staff of the body bear. Every comparison is one that the fence lets an index serve. */
@Dependent
class NameWords {
    private static final String TYPED =
            """
            select q.word, n.word, n.name
            from unnest(mujamma.name_query(?)) with ordinality q (word, place)
            left join lateral (
                select w.word, w.name from mujamma.name_word w
                where w.word >= q.word and w.word <= q.word || U&'\\FFFF' and length(q.word) > 1
                order by w.word, w.name limit 1000) n on true
            order by q.place, n.word, n.name""";
    private static final String ALIKE =
            """
            select w.name
            from (select t.word, count(*)::real / (cardinality(mujamma.word_trigrams(?)) + t.of - count(*)) as alike
                  from mujamma.name_trigram t where t.trigram = any (mujamma.word_trigrams(?))
                  group by t.word, t.of
                  having count(*)::real / (cardinality(mujamma.word_trigrams(?)) + t.of - count(*)) >= 0.3
                  order by 2 desc, 1 limit 40) a
            join mujamma.name_word w on w.word = a.word
            order by a.alike desc, w.name limit 200""";
    /** More words than this make a search no narrower than people can type. */
    private static final int MOST_WORDS = 5;

    @Inject
    private Statements statements;

    /** What was typed, word by word, with the names that have such a word. */
    List<SearchWord> read(String typed) {
        Map<String, SearchWord> words = new LinkedHashMap<>();
        statements.each(
                row -> {
                    SearchWord word = words.computeIfAbsent(row.getString(1), SearchWord::new);
                    if (row.getString(2) != null) {
                        word.add(row.getString(2), row.getString(3));
                    }
                },
                TYPED,
                typed);
        return words.values().stream().limit(MOST_WORDS).toList();
    }

    /** Adds the names that are spelled alike. */
    void readAlike(Collection<SearchWord> words) {
        words.stream()
                .filter(word -> !word.isCode() && word.word().length() > 2)
                .forEach(word -> statements
                        .rows(row -> row.getString(1), ALIKE, word.word(), word.word(), word.word())
                        .forEach(word::addAlike));
    }
}
