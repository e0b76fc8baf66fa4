package dz.mujamma.web.organization;

import dz.mujamma.ejb.organization.AgeBand;
import dz.mujamma.ejb.organization.Headcount;
import dz.mujamma.ejb.organization.Headcount.People;
import dz.mujamma.ejb.organization.Headcount.PostCount;
import dz.mujamma.web.shared.Language;
import dz.mujamma.web.shared.Spreadsheet;
import dz.mujamma.web.shared.Spreadsheet.Sheet;
import dz.mujamma.web.shared.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The yearly count of people and posts as a workbook: a sheet for each table of the page. */
final class HeadcountWorkbook {
    private final Texts texts;
    private final Function<AgeBand, String> bands;

    HeadcountWorkbook(Texts texts, Function<AgeBand, String> bands) {
        this.texts = texts;
        this.bands = bands;
    }

    void send(Headcount count, Language language) {
        Spreadsheet.sendSheets(
                "headcount-" + count.day(),
                language,
                List.of(summary(count), units(count), grades(count), kinds(count), ages(count), wilayas(count)));
    }

    private Sheet summary(Headcount count) {
        return sheet(
                "summary",
                List.of(),
                Stream.<List<?>>of(
                        Arrays.asList(say("day"), count.day()),
                        Arrays.asList(say("people"), count.people().all()),
                        Arrays.asList(say("women"), count.people().women()),
                        Arrays.asList(say("men"), count.people().men()),
                        Arrays.asList(say("budgeted"), count.posts().budgeted()),
                        Arrays.asList(say("filled"), count.posts().filled()),
                        Arrays.asList(say("vacant"), count.posts().vacant()),
                        Arrays.asList(say("by-career"), count.byCareer()),
                        Arrays.asList(say("by-staff-file"), count.byStaffFile())));
    }

    private Sheet units(Headcount count) {
        return sheet(
                "units",
                Stream.of(
                                "level",
                                "code",
                                "unit",
                                "women",
                                "men",
                                "people",
                                "people-below",
                                "budgeted",
                                "filled",
                                "vacant",
                                "budgeted-below",
                                "vacant-below")
                        .map(this::say)
                        .toList(),
                count.units().stream()
                        .map(unit -> joined(
                                List.of(
                                        unit.depth() + 1,
                                        unit.unit().code(),
                                        texts.of(unit.unit().name())),
                                cells(unit.own()),
                                List.of(unit.all().all()),
                                cells(unit.ownPosts()),
                                List.of(
                                        unit.allPosts().budgeted(),
                                        unit.allPosts().vacant()))));
    }

    private Sheet grades(Headcount count) {
        return sheet(
                "grades",
                Stream.of("code", "grade", "women", "men", "people")
                        .map(this::say)
                        .toList(),
                count.grades().stream()
                        .map(grade -> joined(
                                Arrays.asList(
                                        grade.code(), grade.name() == null ? say("no-grade") : texts.of(grade.name())),
                                cells(grade.people()))));
    }

    private Sheet kinds(Headcount count) {
        return sheet(
                "posts",
                Stream.of("title", "min-grade", "max-grade", "budgeted", "filled", "vacant")
                        .map(this::say)
                        .toList(),
                count.postKinds().stream()
                        .map(kind -> joined(
                                Arrays.asList(texts.of(kind.title()), kind.minGrade(), kind.maxGrade()),
                                cells(kind.posts()))));
    }

    private Sheet ages(Headcount count) {
        return sheet(
                "ages",
                Stream.of("age", "women", "men", "people").map(this::say).toList(),
                count.ages().stream().map(age -> joined(List.of(bands.apply(age.band())), cells(age.people()))));
    }

    private Sheet wilayas(Headcount count) {
        return sheet(
                "wilayas",
                Stream.of("wilaya", "women", "men", "people", "budgeted", "filled", "vacant")
                        .map(this::say)
                        .toList(),
                count.wilayas().stream()
                        .map(wilaya -> joined(
                                List.of(texts.of(wilaya.wilaya())), cells(wilaya.people()), cells(wilaya.posts()))));
    }

    private Sheet sheet(String name, List<String> titles, Stream<? extends List<?>> rows) {
        return new Sheet(texts.say("organization.headcount.sheet." + name), titles, List.copyOf(rows.toList()));
    }

    private static List<?> cells(People people) {
        return List.of(people.women(), people.men(), people.all());
    }

    private static List<?> cells(PostCount posts) {
        return List.of(posts.budgeted(), posts.filled(), posts.vacant());
    }

    private static List<?> joined(List<?>... parts) {
        List<Object> all = new ArrayList<>();
        for (List<?> part : parts) {
            all.addAll(part);
        }
        return all;
    }

    private String say(String column) {
        return texts.say("organization.headcount.column." + column);
    }
}
