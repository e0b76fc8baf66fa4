package dz.mujamma.ejb.career.intake;

import dz.mujamma.ejb.career.ActCatalogue;
import dz.mujamma.ejb.career.deadline.CareerFollowing;
import dz.mujamma.ejb.career.rule.CareerRuleBook;
import dz.mujamma.ejb.career.timeline.Career;
import dz.mujamma.ejb.career.timeline.Timeline;
import dz.mujamma.ejb.job.KeyRange;
import dz.mujamma.ejb.job.KeyRangeWriter.Treated;
import dz.mujamma.persistence.career.CareerAct;
import dz.mujamma.persistence.career.CareerPeriod;
import dz.mujamma.persistence.career.CareerPresent;
import dz.mujamma.persistence.career.intake.CareerLines;
import dz.mujamma.persistence.career.intake.CareerPlans;
import dz.mujamma.persistence.career.intake.CareerWriting;
import dz.mujamma.persistence.career.intake.KnownCareers;
import dz.mujamma.persistence.career.intake.StagedLine;
import dz.mujamma.persistence.career.intake.StoredAct;
import dz.mujamma.persistence.file.FileRejections;
import dz.mujamma.persistence.file.SentFile;
import dz.mujamma.persistence.file.SentFiles;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.tenancy.Right;
import dz.mujamma.persistence.tenancy.Role;
import dz.mujamma.persistence.tenancy.Scope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The transactions of the job {@code career-import}. */
@Stateless
@RolesAllowed({Role.Names.HR_OFFICER, Role.Names.HR_DIRECTOR})
public class CareerImportWork {
    /** Long enough that statements are few, short enough that progress is seen and a stop is heard. */
    private static final int RANGE = 5_000;

    @Inject
    private SentFiles files;

    @Inject
    private FileRejections rejections;

    @Inject
    private CareerLines lines;

    @Inject
    private CareerPlans plans;

    @Inject
    private CareerWriting writing;

    @Inject
    private KnownCareers careers;

    @Inject
    private ActCatalogue catalogue;

    @Inject
    private CareerPresent present;

    @Inject
    private CareerFollowing following;

    @Inject
    private CareerRuleBook book;

    @Inject
    private Clock clock;

    public SentFile file(long fileId) {
        return files.find(CareerImportJob.ID, fileId)
                .orElseThrow(NotFoundException::new)
                .requireKept();
    }

    public Optional<byte[]> part(long fileId, int no) {
        return files.findPart(fileId, no);
    }

    public CareerWords words() {
        return new CareerWords(catalogue.kinds(), careers.grades(), careers.positions());
    }

    public CareerLimits limits() {
        return CareerLimits.on(LocalDate.now(clock), Scope.hat().has(Right.DISCIPLINE));
    }

    /** Keeps lines as they were read, with what is wrong with each by itself. */
    public void stage(long fileId, List<ReadCareerLine> read) {
        rejections.refuse(
                fileId,
                "READ",
                read.stream()
                        .flatMap(line -> line.rejections().stream()
                                .map(rejection -> rejection.at(line.line().number())))
                        .toList());
        lines.add(fileId, read.stream().map(ReadCareerLine::line).toList());
    }

    /** Forgets an earlier check. @return the persons to judge */
    public KeyRange beginCheck(long fileId) {
        lines.analyze();
        rejections.forgetChecks(fileId);
        plans.begin(fileId);
        return new KeyRange(0, lines.lastPerson(fileId));
    }

    public Optional<Long> endOfNextToJudge(long fileId, long after, long upTo) {
        return lines.endOfNext(fileId, after, upTo, RANGE);
    }

    /**
     * Judges all lines of a range of persons.
     *
     * @param rehearsal then acts get no real numbers
     */
    public Treated judge(long fileId, KeyRange range, boolean rehearsal) {
        List<StagedLine> staged = lines.ofPersons(fileId, range.after(), range.upTo());
        CareerWords words = words();
        NewActs ids = rehearsal ? line -> -line.number() : realIds(staged.size());
        List<PersonVerdict> verdicts = facts(staged).stream()
                .map(person -> PersonHistory.judge(person, words, ids))
                .toList();
        plans.add(
                fileId,
                verdicts.stream().flatMap(verdict -> verdict.lines().stream()).toList(),
                verdicts.stream().flatMap(verdict -> verdict.plan().stream()).toList());
        rejections.refuse(
                fileId,
                "CHECK",
                verdicts.stream()
                        .flatMap(verdict -> verdict.rejections().stream())
                        .toList());
        return new Treated(staged.size(), Map.of());
    }

    /** Holds the planned histories against one another and against the posts, and counts. */
    public void compare(long fileId) {
        lines.analyze();
        plans.refuseForPosts(fileId);
        files.count(fileId, plans.counts(fileId));
    }

    public KeyRange toWrite(long fileId) {
        return new KeyRange(0, lines.lastPerson(fileId));
    }

    public long countToWrite(long fileId) {
        return writing.count(fileId);
    }

    public long countLines(long fileId) {
        return lines.count(fileId);
    }

    public Optional<Long> endOfNextToWrite(long fileId, long after, long upTo) {
        return writing.endOfNext(fileId, after, upTo, RANGE);
    }

    /** Writes the histories of a range of persons. */
    public Treated write(long fileId, KeyRange range) {
        Instant now = clock.instant();
        CareerWriting.Written written = writing.write(
                fileId,
                range.after(),
                range.upTo(),
                new CareerWriting.Writing(Scope.hat().login(), now));
        follow(written.persons());
        if (written.refused()) {
            files.count(fileId, plans.counts(fileId));
        }
        return new Treated(
                written.acts(),
                Map.of(
                        "persons", BigDecimal.valueOf(written.persons().size()),
                        "acts", BigDecimal.valueOf(written.acts()),
                        "periods", BigDecimal.valueOf(written.periods())));
    }

    /** What follows from careers: the present in the staff list, deadlines, and days that are no work for leave. */
    private void follow(List<Long> persons) {
        Long[] ids = persons.toArray(Long[]::new);
        present.follow(ids, LocalDate.now(clock));
        Map<Long, List<CareerAct>> acts = careers.acts(ids).stream()
                .collect(Collectors.groupingBy(
                        StoredAct::employee, Collectors.mapping(StoredAct::act, Collectors.toList())));
        Map<Long, Timeline> timelines = new LinkedHashMap<>();
        acts.forEach((person, signed) -> timelines.put(person, Career.of(signed, catalogue.kinds())));
        following.follow(timelines, book.rules());
    }

    private NewActs realIds(int count) {
        Iterator<Long> ids = careers.newActIds(count).iterator();
        return line -> ids.next();
    }

    private List<PersonFacts> facts(List<StagedLine> staged) {
        Map<Long, List<StagedLine>> persons = staged.stream()
                .collect(Collectors.groupingBy(StagedLine::employee, LinkedHashMap::new, Collectors.toList()));
        Long[] ids = persons.keySet().toArray(Long[]::new);
        Map<Long, List<StoredAct>> acts =
                careers.acts(ids).stream().collect(Collectors.groupingBy(StoredAct::employee));
        Map<Long, List<CareerPeriod>> periods = careers.periods(ids).stream()
                .collect(Collectors.groupingBy(
                        KnownCareers.Of::employee, Collectors.mapping(KnownCareers.Of::period, Collectors.toList())));
        return persons.entrySet().stream()
                .map(person -> new PersonFacts(
                        person.getKey(),
                        person.getValue(),
                        acts.getOrDefault(person.getKey(), List.of()),
                        periods.getOrDefault(person.getKey(), List.of())))
                .toList();
    }
}
