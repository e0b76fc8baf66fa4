package dz.mujamma.ejb.personnel;

import dz.mujamma.ejb.job.KeyRange;
import dz.mujamma.ejb.job.KeyRangeWriter.Treated;
import dz.mujamma.ejb.personnel.file.ReadLine;
import dz.mujamma.ejb.personnel.file.StaffLimits;
import dz.mujamma.ejb.personnel.file.WilayaNames;
import dz.mujamma.persistence.calendar.Wilayas;
import dz.mujamma.persistence.file.FileRejections;
import dz.mujamma.persistence.file.SentFile;
import dz.mujamma.persistence.file.SentFiles;
import dz.mujamma.persistence.personnel.StaffChecks;
import dz.mujamma.persistence.personnel.StaffChecks.LaterHire;
import dz.mujamma.persistence.personnel.StaffLines;
import dz.mujamma.persistence.personnel.StaffVerdicts;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.tenancy.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The transactions of the job {@code personnel-import}. */
@Stateless
@RolesAllowed({Role.Names.HR_OFFICER, Role.Names.HR_DIRECTOR})
public class StaffImportWork {
    /** Long enough that statements are few, short enough that progress is seen and a stop is heard. */
    static final int RANGE = 5_000;

    private static final int JUDGED_AT_ONCE = 20_000;

    @Inject
    private SentFiles files;

    @Inject
    private StaffLines lines;

    @Inject
    private FileRejections rejections;

    @Inject
    private StaffChecks checks;

    @Inject
    private StaffVerdicts verdicts;

    @Inject
    private Wilayas wilayas;

    @Inject
    private Event<HireDatesMove> hireDatesMove;

    @Inject
    private Clock clock;

    public SentFile file(long fileId) {
        return files.find(PersonnelImportJob.ID, fileId)
                .orElseThrow(NotFoundException::new)
                .requireKept();
    }

    public Optional<byte[]> part(long fileId, int no) {
        return files.findPart(fileId, no);
    }

    public WilayaNames wilayaNames() {
        return new WilayaNames(wilayas.all().stream()
                .map(wilaya -> new WilayaNames.Name(
                        wilaya.id(),
                        wilaya.code(),
                        wilaya.name().ar(),
                        wilaya.name().fr()))
                .toList());
    }

    public StaffLimits limits() {
        return StaffLimits.on(LocalDate.now(clock));
    }

    /** Keeps lines as they were read, with what is wrong with each by itself. */
    public void stage(long fileId, List<ReadLine> read) {
        lines.add(fileId, read.stream().map(ReadLine::line).toList());
        rejections.refuse(
                fileId,
                "READ",
                read.stream()
                        .flatMap(line -> line.rejections().stream()
                                .map(rejection -> rejection.at(line.line().number())))
                        .toList());
    }

    public void check(long fileId, StaffCheck check) {
        switch (check) {
            case TWINS -> checkTwins(fileId);
            case TAKEN_AND_UNKNOWN -> checks.refuseTakenAndUnknown(fileId);
            case HIRE_DATES -> checkHireDates(fileId);
            default -> judge(fileId);
        }
    }

    public KeyRange writeKeys(long fileId) {
        return new KeyRange(0, verdicts.lastWriteKey(fileId));
    }

    public long countToWrite(long fileId) {
        return verdicts.countToWrite(fileId);
    }

    public Optional<Long> endOfNext(long fileId, long after, long upTo) {
        return verdicts.endOfNext(fileId, after, upTo, RANGE);
    }

    /** Writes a range of lines into the employee file. */
    public Treated write(long fileId, KeyRange range) {
        long changed = verdicts.update(
                fileId, range.after(), range.upTo(), Set.copyOf(file(fileId).columns()));
        long added = verdicts.insert(fileId, range.after(), range.upTo());
        return new Treated(
                changed + added, Map.of("new", BigDecimal.valueOf(added), "changed", BigDecimal.valueOf(changed)));
    }

    public long countLines(long fileId) {
        return checks.countLines(fileId);
    }

    private void checkTwins(long fileId) {
        checks.analyze();
        checks.forget(fileId);
        checks.refuseTwins(fileId);
    }

    private void checkHireDates(long fileId) {
        List<LaterHire> some = checks.laterHires(fileId, 0, RANGE);
        while (!some.isEmpty()) {
            HireDatesMove moves = new HireDatesMove(some);
            hireDatesMove.fire(moves);
            rejections.refuse(fileId, "CHECK", moves.rejections());
            some = checks.laterHires(fileId, some.get(some.size() - 1).line(), RANGE);
        }
    }

    private void judge(long fileId) {
        Set<String> columns = Set.copyOf(file(fileId).columns());
        ChiefPlan plan = new ChiefPlan(
                columns.contains("CHIEF"), (int) checks.countEmployees(), (int) checks.countLines(fileId));
        checks.eachEmployee(plan);
        checks.eachLine(fileId, plan);
        Integer[] levels = plan.levels();
        refuseForChief(fileId, plan.refusals());
        Integer[] numbers = plan.numbers();
        for (int from = 0; from < numbers.length; from += JUDGED_AT_ONCE) {
            int to = Math.min(from + JUDGED_AT_ONCE, numbers.length);
            verdicts.judge(
                    fileId, Arrays.copyOfRange(numbers, from, to), Arrays.copyOfRange(levels, from, to), columns);
        }
        checks.analyze();
        files.count(fileId, verdicts.counts(fileId));
    }

    private void refuseForChief(long fileId, List<ChiefPlan.Refusal> refusals) {
        if (!refusals.isEmpty()) {
            checks.refuseForChief(
                    fileId,
                    refusals.stream().map(ChiefPlan.Refusal::line).toArray(Integer[]::new),
                    refusals.stream().map(ChiefPlan.Refusal::reason).toArray(String[]::new),
                    refusals.stream()
                            .map(refusal -> refusal.chiefLine() == 0 ? null : refusal.chiefLine())
                            .toArray(Integer[]::new));
        }
    }
}
