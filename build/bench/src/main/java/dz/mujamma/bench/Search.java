package dz.mujamma.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The first page of a search among 300,000 employees, as programs ask for it, in turn with an exact look-up by matricule that
 * goes through the same resource and service and gives the same columns.
 */
final class Search {
    private static final int PEOPLE = 40;
    private static final int WARM_UP = 3;
    private static final int ROUNDS = 5;
    private static final String SOME = " from mujamma.employee where body_id = '" + BulkData.BODY
            + "' and id %% (300000 / 40) = %d order by id limit 40";

    private final House house;
    private final WildFly server;

    Search(House house, WildFly server) {
        this.house = house;
        this.server = server;
    }

    List<Figure> measure() throws Exception {
        Program program = new Program(server.root(), "hr.bench");
        Map<String, List<String>> searches = searches();
        List<String> lookUps = asked("matricule", "select matricule");
        for (int i = 0; i < WARM_UP; i++) {
            for (List<String> each : searches.values()) {
                read(program, each);
            }
            read(program, lookUps);
        }
        List<Figure> figures = new ArrayList<>();
        for (Map.Entry<String, List<String>> search : searches.entrySet()) {
            Sample page = new Sample();
            Sample floor = new Sample();
            for (int round = 0; round < ROUNDS; round++) {
                floor.add(read(program, lookUps));
                page.add(read(program, search.getValue()));
            }
            figures.add(new Figure(
                    "Search by " + search.getKey(),
                    page.median(),
                    "matricule, exact",
                    floor.median(),
                    3,
                    "s",
                    "first page of 25; medians of %d requests, %d rounds: %s, floor %s"
                            .formatted(PEOPLE, ROUNDS, page.inMilliseconds(), floor.inMilliseconds())));
        }
        return figures;
    }

    private Map<String, List<String>> searches() throws Exception {
        Map<String, List<String>> searches = new LinkedHashMap<>();
        searches.put("a whole French name", asked("q", "select last_name_fr || ' ' || first_name_fr"));
        searches.put(
                "an Arabic part with other hamza, ta and ya",
                asked("q", "select translate(left(last_name_ar, -1) || ' ' || first_name_ar, 'أإآىة', 'اااايه')"));
        searches.put("a French last name alone", asked("q", "select last_name_fr"));
        searches.put("a first name that thousands bear", asked("q", "select first_name_fr"));
        searches.put(
                "a misspelled French name",
                asked("q", "select overlay(last_name_fr placing 'x' from 3 for 1) || ' ' || first_name_fr"));
        searches.put("part of a matricule", asked("q", "select left(matricule, -1)"));
        searches.put("NIN", asked("q", "select nin"));
        searches.put(
                "what nobody is called",
                asked("q", "select 'xq' || translate(last_name_fr, 'aeiou', 'zzqqx') || 'kv'"));
        return searches;
    }

    private List<String> asked(String parameter, String select) throws Exception {
        try (Connection superuser = house.asSuperuser()) {
            return Sql.texts(superuser, select + SOME.formatted(17)).stream()
                    .map(value -> "employees?size=25&" + parameter + "="
                            + URLEncoder.encode(value == null ? "0" : value, StandardCharsets.UTF_8))
                    .toList();
        }
    }

    /** @return the middle one, in seconds */
    private static double read(Program program, List<String> paths) throws Exception {
        Sample sample = new Sample();
        for (String path : paths) {
            sample.add(Sample.seconds(() -> program.get(path)));
        }
        return sample.median();
    }
}
