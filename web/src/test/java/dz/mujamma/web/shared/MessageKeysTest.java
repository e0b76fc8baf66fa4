package dz.mujamma.web.shared;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import dz.mujamma.ejb.career.deadline.DeadlineService.When;
import dz.mujamma.ejb.career.discipline.CaseTerm;
import dz.mujamma.ejb.career.history.Lane;
import dz.mujamma.ejb.career.intake.CareerColumn;
import dz.mujamma.ejb.career.rule.RuleLine;
import dz.mujamma.ejb.career.seniority.Convention;
import dz.mujamma.ejb.career.seniority.SeniorityKind;
import dz.mujamma.ejb.document.template.Placeholder;
import dz.mujamma.ejb.document.template.Placeholders;
import dz.mujamma.ejb.personnel.StaffOutcome;
import dz.mujamma.ejb.personnel.expiry.ExpiringPaperService;
import dz.mujamma.ejb.personnel.file.StaffColumn;
import dz.mujamma.persistence.audit.Reading;
import dz.mujamma.persistence.career.ActFamily;
import dz.mujamma.persistence.career.ActState;
import dz.mujamma.persistence.career.Position;
import dz.mujamma.persistence.career.Visa;
import dz.mujamma.persistence.career.abandonment.AbandonmentNotice;
import dz.mujamma.persistence.career.abandonment.AbandonmentStage;
import dz.mujamma.persistence.career.catalogue.ActClock;
import dz.mujamma.persistence.career.catalogue.CareerNumber;
import dz.mujamma.persistence.career.catalogue.Firmness;
import dz.mujamma.persistence.career.catalogue.RuleKey;
import dz.mujamma.persistence.career.deadline.IncompleteCareers.Lack;
import dz.mujamma.persistence.career.discipline.CaseClock;
import dz.mujamma.persistence.career.discipline.CaseEventKind;
import dz.mujamma.persistence.career.discipline.CaseOutcome;
import dz.mujamma.persistence.career.discipline.CaseStage;
import dz.mujamma.persistence.career.leaving.LeavingEvents;
import dz.mujamma.persistence.career.movement.FilePart;
import dz.mujamma.persistence.career.movement.MovementKind;
import dz.mujamma.persistence.career.movement.MovementStage;
import dz.mujamma.persistence.career.resignation.ResignationStage;
import dz.mujamma.persistence.document.PaperKind;
import dz.mujamma.persistence.document.PaperLanguage;
import dz.mujamma.persistence.document.PaperPart;
import dz.mujamma.persistence.document.PaperState;
import dz.mujamma.persistence.job.RunMode;
import dz.mujamma.persistence.job.RunStatus;
import dz.mujamma.persistence.leave.AnnualLeaveRule.NewcomerMonths;
import dz.mujamma.persistence.leave.EntryKind;
import dz.mujamma.persistence.leave.LeaveStatus;
import dz.mujamma.persistence.organization.PostFilter;
import dz.mujamma.persistence.personnel.dossier.CorrectionStatus;
import dz.mujamma.persistence.personnel.dossier.FileField;
import dz.mujamma.persistence.personnel.dossier.Operation;
import dz.mujamma.persistence.personnel.dossier.Part;
import dz.mujamma.persistence.tenancy.Right;
import dz.mujamma.persistence.tenancy.Role;
import dz.mujamma.web.document.VerifyView;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Holds the sources against the bundles. A literal that begins with the name of a bundle and a point is a key; where it is
 * only the beginning of one, {@link #ENDINGS} says how it may go on.
 */
class MessageKeysTest {
    private static final List<Path> JAVA =
            List.of(Path.of("src/main/java"), Path.of("../ejb/src/main/java"), Path.of("../persistence/src/main/java"));
    private static final Path MIGRATIONS = Path.of("../persistence/src/main/resources/db/migration");
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Path CONSTRAINTS = Path.of("../ejb/src/main/resources/constraints.properties");

    /** Names of facts that papers are given look like keys and are none. */
    private static final List<Path> FACTS_OF_PAPERS = Stream.of("template/Placeholders", "SampleFacts", "Papers")
            .map(name -> Path.of("../ejb/src/main/java/dz/mujamma/ejb/document/" + name + ".java"))
            .toList();

    private static final Pattern FACT_OF_PAPER = Pattern.compile("\\.with\\(\\s*\"[\\w.]+\"");

    private static final List<String> LIMITS = List.of(
            "minMonths",
            "maxMonths",
            "careerMaxMonths",
            "careerMaxActs",
            "positionMaxActs",
            "minServiceMonths",
            "minDays",
            "maxDays");

    private static final Map<String, List<String>> ENDINGS = Map.ofEntries(
            Map.entry("document.kind.", names(PaperKind.values())),
            Map.entry("document.language.", names(PaperLanguage.values())),
            Map.entry("document.letterhead.", List.of("ministry", "office", "place", "signatory", "name")),
            Map.entry("document.part.", names(PaperPart.values())),
            Map.entry("document.placeholder.", placeholders()),
            Map.entry("document.source.", List.of("work-certificates", "leave-decisions", "signed-acts")),
            Map.entry("document.state.", names(PaperState.values())),
            Map.entry("document.verify.endedBy.", List.of("CANCELLED", "REPLACED")),
            Map.entry(
                    "document.verify.explained.",
                    names(VerifyView.Outcome.values()).subList(1, VerifyView.Outcome.values().length)),
            Map.entry(
                    "document.verify.outcome.",
                    names(VerifyView.Outcome.values()).subList(1, VerifyView.Outcome.values().length)),
            Map.entry("calendar.leave.", List.of("PENDING", "APPROVED")),
            Map.entry(
                    "grade.column.",
                    List.of(
                            "code",
                            "name-ar",
                            "name-fr",
                            "corps-ar",
                            "corps-fr",
                            "scheme",
                            "category",
                            "level",
                            "holders",
                            "source",
                            "verified")),
            Map.entry("rule.clock.", names(ActClock.Basis.values())),
            Map.entry("rule.column.", List.of("name", "values", "article", "source", "state")),
            Map.entry("rule.counts.", List.of("seniority", "step", "leave", "paid")),
            Map.entry(
                    "rule.field.",
                    Stream.concat(
                                    LIMITS.stream(),
                                    Stream.of(
                                            "seniority",
                                            "step",
                                            "leave",
                                            "paid",
                                            "months",
                                            "days",
                                            "DAYS",
                                            "MONTHS",
                                            "YEARS",
                                            "COUNT",
                                            "firmness"))
                            .toList()),
            Map.entry("rule.limit.", LIMITS),
            Map.entry(
                    "rule.number.",
                    List.of(
                            "RECRUITMENT_AGE",
                            "LAST_STEP",
                            "STEP_MINIMUM_MONTHS",
                            "STEP_MEAN_MONTHS",
                            "STEP_MAXIMUM_MONTHS",
                            "STEPS_LOWERED",
                            "YOUNG_CHILD_AGE",
                            "RETIREMENT_AGE",
                            "RETIREMENT_AGE_WOMEN",
                            "RETIREMENT_STAY_YEARS",
                            "REHABILITATION_MONTHS",
                            "REHABILITATION_RIGHT_MONTHS",
                            "DISCIPLINE_REFER_DAYS",
                            "DISCIPLINE_COUNCIL_DAYS",
                            "DISCIPLINE_FILE_DAYS",
                            "DISCIPLINE_HEARING_DAYS",
                            "DISCIPLINE_NOTIFY_DAYS",
                            "DISCIPLINE_APPEAL_MONTHS",
                            "DISCIPLINE_COUNCIL_DEGREE",
                            "DISCIPLINE_APPEAL_DEGREE",
                            "DISCIPLINE_EXPLAIN_DAYS",
                            "DISCIPLINE_TRACE_MONTHS",
                            "DISCIPLINE_REMIND_EARLY_DAYS",
                            "DISCIPLINE_REMIND_LATE_DAYS",
                            "REHABILITATION_DEGREE",
                            "SUSPENSION_PAY_PERCENT",
                            "SUSPENSION_CRIMINAL_MONTHS",
                            "ABANDONMENT_DAYS",
                            "ABANDONMENT_NOTICES",
                            "ABANDONMENT_FIRST_NOTICE_DAYS",
                            "ABANDONMENT_NOTICE_GAP_DAYS",
                            "ABANDONMENT_REMIND_DAYS",
                            "RESIGNATION_NOTICE_MONTHS",
                            "RESIGNATION_SILENCE_ACCEPTS",
                            "RESIGNATION_REMIND_DAYS",
                            "RESIGNATION_ANSWER_MONTHS",
                            "RESIGNATION_DEFER_MONTHS",
                            "STEP_KEPT_AT_PROMOTION",
                            "SENIORITY_YEAR_DAYS",
                            "CHIEFS_SEE_CAREERS")),
            Map.entry("rule.regime.", List.of("CIVIL_SERVICE", "LABOUR_90_11")),
            Map.entry("rule.sort.", names(RuleKey.Sort.values())),
            Map.entry("rule.state.", names(RuleLine.State.values())),
            Map.entry("rule.unit.", names(CareerNumber.Unit.values())),
            Map.entry("condition.commission.", List.of("CAP", "DISCIPLINARY_COUNCIL")),
            Map.entry(
                    "career.acts.",
                    List.of("number", "kind", "matricule", "employee", "effect", "end", "signed", "state")),
            Map.entry("career.act.successor", List.of(".cancels", ".corrects")),
            Map.entry("career.refused.document.", List.of("MISSING", "EXPIRED")),
            Map.entry("evidence.state.", List.of("THERE", "MISSING")),
            Map.entry("rule.firmness.", names(Firmness.values())),
            Map.entry("expiry.column.", List.of("ends", "kind", "name", "person", "matricule", "unit")),
            Map.entry("expiry.when.", names(ExpiringPaperService.When.values())),
            Map.entry("career.family.", names(ActFamily.values())),
            Map.entry("career.position.", names(Position.values())),
            Map.entry(
                    "deadline.column.", List.of("due", "what", "person", "matricule", "unit", "act", "hired", "lack")),
            Map.entry("deadline.lack.", names(Lack.values())),
            Map.entry("deadline.mend.", names(Lack.values())),
            Map.entry("deadline.when.", names(When.values())),
            Map.entry("intake.column.", names(CareerColumn.values())),
            Map.entry("intake.import-result.lead.", names(RunMode.values())),
            Map.entry("intake.template.", names(CareerColumn.values())),
            Map.entry(
                    "job.figure.",
                    List.of(
                            "persons",
                            "days",
                            "already",
                            "nothing",
                            "rejected",
                            "new",
                            "changed",
                            "acts",
                            "periods",
                            "papers")),
            Map.entry("career.state.", names(ActState.values())),
            Map.entry("career.visa.", List.of("PLANNED", "WAITING", "GIVEN", "SENT_BACK")),
            Map.entry("job.hint.", List.of("INTERRUPTED", "STOPPED")),
            Map.entry("job.mode.", names(RunMode.values())),
            Map.entry(
                    "job.name.",
                    List.of("leave-accrue", "personnel-import", "career-import", "document-print", "career-reassign")),
            Map.entry("job.status.", names(RunStatus.values())),
            Map.entry(
                    "leave.inbox.",
                    List.of("matricule", "employee", "unit", "first", "last", "days", "status", "asked")),
            Map.entry("leave.kind.", names(EntryKind.values())),
            Map.entry("leave.ledger.", List.of("TAKE", "GIVE_BACK", "HANDED_OVER", "TAKEN_OVER")),
            Map.entry("leave.status.", names(LeaveStatus.values())),
            Map.entry("leave.why.hired.", names(NewcomerMonths.values())),
            Map.entry(
                    "movement.event.",
                    List.of(
                            "OPENED",
                            "CONSENTED",
                            "OFFERED",
                            "ACCEPTED",
                            "REFUSED",
                            "WITHDRAWN",
                            "SIGNED",
                            "ACT_MADE",
                            "HANDED_OVER",
                            "TAKEN_OVER",
                            "FAILED",
                            "UNDO_ASKED",
                            "UNDO_DROPPED",
                            "UNDO_AGREED",
                            "ACT_CANCELLED",
                            "SENT_ROUND",
                            "SENT_BACK")),
            Map.entry("movement.visa.", names(Visa.State.values())),
            Map.entry("retirement.ages.", List.of("CIVIL_SERVICE", "LABOUR_90_11")),
            Map.entry("retirement.by.", List.of("YEAR", "UNIT", "GRADE", "WILAYA")),
            Map.entry(
                    "retirement.column.",
                    List.of("year", "day", "matricule", "person", "unit", "grade", "wilaya", "service")),
            Map.entry("discipline.clock.", names(CaseClock.values())),
            Map.entry(
                    "discipline.column.",
                    List.of("no", "employee", "matricule", "fault", "degree", "found", "stage", "clock", "due")),
            Map.entry("discipline.degree.", List.of("1", "2", "3", "4")),
            Map.entry("discipline.event.", names(CaseEventKind.values())),
            Map.entry("discipline.finding.", List.of("SANCTIONED", "LIGHTER", "ANNULLED")),
            Map.entry("discipline.next.", names(CaseStage.values())),
            Map.entry("discipline.outcome.", names(CaseOutcome.values())),
            Map.entry("discipline.stage.", names(CaseStage.values())),
            Map.entry("discipline.term.", names(CaseTerm.State.values())),
            Map.entry("discipline.why.", names(CaseClock.values())),
            Map.entry("leaving.abandonment.hint.", names(AbandonmentStage.values())),
            Map.entry("leaving.abandonment.stage.", names(AbandonmentStage.values())),
            Map.entry("leaving.channel.", names(AbandonmentNotice.Channel.values())),
            Map.entry("leaving.outcome.", names(AbandonmentNotice.Outcome.values())),
            Map.entry("leaving.kind.", names(LeavingEvents.Of.values())),
            Map.entry(
                    "leaving.list.", List.of("kind", "person", "matricule", "unit", "began", "due", "effect", "stage")),
            Map.entry(
                    "leaving.mine.hint.",
                    Stream.of(ResignationStage.values())
                            .filter(ResignationStage::isUnderWay)
                            .map(Enum::name)
                            .toList()),
            Map.entry("leaving.resignation.hint.", names(ResignationStage.values())),
            Map.entry("leaving.resignation.stage.", names(ResignationStage.values())),
            Map.entry(
                    "leaving.event.",
                    found(
                                    Pattern.compile("'([A-Z_]+)'"),
                                    read(MIGRATIONS.resolve("V202611221200__career_leaving.sql"))
                                            .replaceAll("(?s).*constraint leaving_event_kind check|\\)\\).*", ""))
                            .toList()),
            Map.entry("movement.hint.arriving.", names(MovementStage.values())),
            Map.entry("movement.hint.leaving.", names(MovementStage.values())),
            Map.entry("movement.kind.", names(MovementKind.values())),
            Map.entry("movement.list.", List.of("no", "kind", "from", "to", "effect", "ends", "grade", "stage")),
            Map.entry("movement.part.", names(FilePart.values())),
            Map.entry("movement.stage.", names(MovementStage.values())),
            Map.entry(
                    "organization.chart.column.",
                    List.of(
                            "level",
                            "code",
                            "name.ar",
                            "name.fr",
                            "parent",
                            "wilaya",
                            "chief",
                            "people",
                            "people.all")),
            Map.entry("organization.change-post.", List.of("CHANGE", "ABOLISH")),
            Map.entry("organization.change-post.done.", List.of("CHANGE", "ABOLISH")),
            Map.entry("organization.change-unit.", List.of("RENAME", "MOVE", "CLOSE")),
            Map.entry("organization.change-unit.done.", List.of("RENAME", "MOVE", "CLOSE")),
            Map.entry(
                    "organization.headcount.column.",
                    List.of(
                            "day",
                            "people",
                            "women",
                            "men",
                            "budgeted",
                            "filled",
                            "vacant",
                            "by-career",
                            "by-staff-file",
                            "level",
                            "code",
                            "unit",
                            "people-below",
                            "budgeted-below",
                            "vacant-below",
                            "grade",
                            "no-grade",
                            "title",
                            "min-grade",
                            "max-grade",
                            "age",
                            "wilaya")),
            Map.entry(
                    "organization.headcount.sheet.", List.of("summary", "units", "grades", "posts", "ages", "wilayas")),
            Map.entry("organization.post.change.", List.of("OPEN", "CHANGE")),
            Map.entry(
                    "organization.posts.column.",
                    List.of("number", "title.ar", "title.fr", "unit", "grades", "from", "to", "matricule", "occupant")),
            Map.entry("organization.posts.state.", names(PostFilter.State.values())),
            Map.entry("personnel.column.", names(StaffColumn.values())),
            Map.entry("personnel.import-result.lead.", names(RunMode.values())),
            Map.entry("personnel.list.", List.of("last_name_ar", "last_name_fr")),
            Map.entry("personnel.readings.reason.", names(Reading.Reason.values())),
            Map.entry("file.outcome.", names(StaffOutcome.values())),
            Map.entry(
                    "personnel.choice.",
                    parts().flatMap(part -> part.fields().stream())
                            .flatMap(field -> field.choices().stream().map(choice -> field.name() + "." + choice))
                            .distinct()
                            .toList()),
            Map.entry("personnel.correction-status.", names(CorrectionStatus.values())),
            Map.entry(
                    "personnel.field.",
                    parts().flatMap(part -> part.fields().stream())
                            .map(FileField::name)
                            .distinct()
                            .toList()),
            Map.entry("personnel.missing.", itemsOfFiles()),
            Map.entry("personnel.one.", names(Part.values())),
            Map.entry("personnel.operation.", names(Operation.values())),
            Map.entry("personnel.part.", names(Part.values())),
            Map.entry(
                    "personnel.template.",
                    names(StaffColumn.values()).stream()
                            .filter(name -> !name.equals(StaffColumn.BIRTH_YEAR.name()))
                            .toList()),
            Map.entry("shared.group.", names(Navigation.Group.values())),
            Map.entry(
                    "shared.law.",
                    Stream.of("ord", "loi", "DE", "DP", "decree")
                            .flatMap(law -> Stream.of(law, law + ".whole"))
                            .toList()),
            Map.entry(
                    "shared.source.",
                    Catalogue.in(Language.FR).under("shared.source.").values().stream()
                            .map(key -> key.substring("shared.source.".length()))
                            .toList()),
            Map.entry(
                    "shared.menu",
                    Navigation.ITEMS.stream()
                            .map(item -> item.key().substring("shared.menu".length()))
                            .toList()),
            Map.entry("shared.right.", names(Right.values())),
            Map.entry("seniority.kind.", names(SeniorityKind.values())),
            Map.entry("seniority.why.total.", names(Convention.values())),
            Map.entry("timeline.lane.", names(Lane.values())),
            Map.entry("timeline.position.", names(Position.values())),
            Map.entry("shared.role.", Role.grantable().stream().map(Role::name).toList()));

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyKeyThatIsUsedHasItsSentence(Language language) {
        assertThat(used().stream().filter(key -> !Catalogue.in(language).knows(key)))
                .isEmpty();
    }

    @Test
    void everySentenceIsUsed() throws IOException {
        SortedSet<String> unused = new TreeSet<>();
        for (String bundle : bundles()) {
            unused.addAll(
                    properties(MESSAGES.resolve(bundle + "_ar.properties")).stringPropertyNames());
        }
        unused.removeAll(used());
        assertThat(unused).isEmpty();
    }

    @Test
    void everyBeginningOfAKeyIsUsed() {
        assertThat(literals()).containsAll(ENDINGS.keySet());
    }

    private static SortedSet<String> used() {
        return Stream.concat(
                        literals().stream(),
                        properties(CONSTRAINTS).values().stream().map(String::valueOf))
                .flatMap(literal -> ENDINGS.containsKey(literal)
                        ? ENDINGS.get(literal).stream().map(literal::concat)
                        : Stream.of(literal))
                .collect(toCollection(TreeSet::new));
    }

    private static Set<String> literals() {
        String bundles = String.join("|", bundles());
        Pattern inJava = Pattern.compile("[\"'{]((?:" + bundles + ")\\.[A-Za-z][\\w.-]*)[\"'}]");
        Pattern quoted = Pattern.compile("'((?:" + bundles + ")\\.[A-Za-z][\\w.-]*)'");
        return Stream.concat(
                        JAVA.stream()
                                .flatMap(root -> files(root, ".java"))
                                .flatMap(file -> found(inJava, withoutFacts(file))),
                        Stream.concat(files(PAGES, ".xhtml"), files(MIGRATIONS, ".sql"))
                                .flatMap(file -> found(quoted, read(file))))
                // A sentence of Bean Validation, which has bundles of its own.
                .filter(key -> !key.equals("organization.units.code.form"))
                .collect(toCollection(TreeSet::new));
    }

    /** Those of Faces are used by Faces. */
    private static List<String> bundles() {
        return files(MESSAGES, "_ar.properties")
                .map(file -> file.getFileName().toString().replace("_ar.properties", ""))
                .filter(name -> !name.equals("faces"))
                .toList();
    }

    private static Stream<Path> files(Path root, String ending) {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1));
    }

    private static String withoutFacts(Path file) {
        String source = read(file);
        return FACTS_OF_PAPERS.contains(file)
                ? source.replaceAll("\"(?!document\\.)[\\w.]+\"", "")
                : FACT_OF_PAPER.matcher(source).replaceAll("");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Properties properties(Path file) {
        Properties read = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            read.load(reader);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return read;
    }

    private static Stream<Part> parts() {
        return Stream.of(Part.values());
    }

    /** What a complete file holds, as the view that looks for it names it. */
    private static List<String> itemsOfFiles() {
        return found(
                        Pattern.compile("when '([A-Z_]+)' then"),
                        read(MIGRATIONS.resolve("V202611220310__personnel_file_completeness.sql")))
                .toList();
    }

    private static List<String> placeholders() {
        return Stream.of(PaperKind.values())
                .flatMap(kind -> Placeholders.of(kind).values().stream())
                .flatMap(fact -> Stream.concat(Stream.of(fact), fact.items().stream()))
                .map(Placeholder::name)
                .distinct()
                .toList();
    }

    private static List<String> names(Enum<?>... values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
