package dz.mujamma.ejb.document.template;

import static dz.mujamma.ejb.document.template.Placeholder.Type.DAY;
import static dz.mujamma.ejb.document.template.Placeholder.Type.FLAG;
import static dz.mujamma.ejb.document.template.Placeholder.Type.NUMBER;
import static dz.mujamma.ejb.document.template.Placeholder.Type.TEXT;
import static dz.mujamma.ejb.document.template.Placeholder.list;
import static dz.mujamma.ejb.document.template.Placeholder.maybe;
import static dz.mujamma.ejb.document.template.Placeholder.needed;

import dz.mujamma.persistence.document.PaperKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The contract between those who issue papers and those who word them: which facts each kind of paper is given. The first
 * group is filled by this feature; the rest comes with the paper ({@code IssuePaper.facts}).
 *
 * <ul>
 *   <li>{@code body.*}, {@code place}, {@code paper.*}, {@code signatory.*}: every paper; {@code signatory.*} and
 *       {@code place} may be given by the issuer to take precedence over the letterhead.
 *   <li>{@code employee.*}: every paper. {@code employee.birthYear} alone for a presumed birth.
 *   <li>{@code act.*}: decisions about a career. {@code act.visas}, {@code act.basis} and {@code act.articles} are lists whose
 *       items hold {@code item.text} ({@code Localized}): a visa without its leading "Vu"/"بمقتضى" and closing comma, a
 *       ground likewise without "Vu"/"بناء على", an article without its number.
 *   <li>{@code notice.*}, {@code absence.*}: formal notices to somebody absent.
 *   <li>{@code leave.*}: decisions of leave. {@code service.*}, {@code periods}: certificates.
 * </ul>
 */
public final class Placeholders {
    private static final List<Placeholder> EVERY_PAPER = List.of(
            needed(TEXT, "body.name"),
            needed(TEXT, "body.acronym"),
            needed(TEXT, "body.ministry"),
            needed(TEXT, "body.office"),
            needed(TEXT, "place"),
            needed(TEXT, "paper.number"),
            needed(DAY, "paper.day"),
            needed(TEXT, "signatory.title"),
            maybe(TEXT, "signatory.name"),
            maybe(TEXT, "signatory.authority"),
            needed(TEXT, "employee.name"),
            needed(TEXT, "employee.matricule"),
            needed(FLAG, "employee.female"),
            maybe(DAY, "employee.birthDate"),
            maybe(TEXT, "employee.birthYear"),
            maybe(TEXT, "employee.birthPlace"),
            maybe(TEXT, "employee.grade"),
            maybe(TEXT, "employee.post"),
            maybe(TEXT, "employee.unit"),
            maybe(DAY, "employee.hireDate"),
            maybe(FLAG, "employee.civilServant"));

    private static final List<Placeholder> ACT = List.of(
            needed(TEXT, "act.title"),
            needed(DAY, "act.effectDate"),
            maybe(DAY, "act.endDate"),
            maybe(TEXT, "act.duration"),
            list("act.visas", needed(TEXT, "item.text")),
            list("act.basis", needed(TEXT, "item.text")),
            list("act.articles", needed(TEXT, "item.text")),
            maybe(TEXT, "act.opinion"),
            maybe(TEXT, "act.proposer"),
            maybe(TEXT, "act.reason"),
            maybe(TEXT, "act.grade"),
            maybe(TEXT, "act.oldGrade"),
            maybe(NUMBER, "act.step"),
            maybe(NUMBER, "act.oldStep"),
            maybe(NUMBER, "act.index"),
            maybe(NUMBER, "act.oldIndex"),
            maybe(TEXT, "act.pace"),
            maybe(TEXT, "act.seniorityLeft"),
            maybe(TEXT, "act.post"),
            maybe(TEXT, "act.postNumber"),
            maybe(TEXT, "act.oldPost"),
            maybe(TEXT, "act.unit"),
            maybe(TEXT, "act.oldUnit"),
            maybe(TEXT, "act.host"),
            maybe(TEXT, "act.case"),
            maybe(TEXT, "act.sanction"),
            maybe(NUMBER, "act.degree"),
            maybe(TEXT, "act.targetNumber"),
            maybe(DAY, "act.targetDay"),
            maybe(FLAG, "act.probation"));

    private static final List<Placeholder> LEAVE = List.of(
            needed(TEXT, "leave.type"),
            needed(NUMBER, "leave.days"),
            needed(DAY, "leave.first"),
            needed(DAY, "leave.last"),
            maybe(DAY, "leave.back"),
            maybe(TEXT, "leave.period"),
            maybe(NUMBER, "leave.balance"),
            maybe(DAY, "leave.askedOn"),
            maybe(TEXT, "leave.approvedBy"));

    private static final List<Placeholder> SERVICE = List.of(
            needed(DAY, "service.first"),
            needed(DAY, "service.last"),
            list(
                    "periods",
                    maybe(TEXT, "item.grade"),
                    maybe(TEXT, "item.post"),
                    maybe(TEXT, "item.unit"),
                    needed(DAY, "item.from"),
                    needed(DAY, "item.to")));

    private static final List<Placeholder> NOTICE = List.of(
            needed(NUMBER, "notice.no"),
            maybe(TEXT, "notice.earlierNumber"),
            maybe(DAY, "notice.earlierDay"),
            maybe(TEXT, "employee.address"),
            needed(DAY, "absence.first"),
            needed(DAY, "absence.full"),
            needed(NUMBER, "absence.days"),
            needed(TEXT, "absence.article"));

    /** What a decision cannot go without, beside what every act has. */
    private static final Map<PaperKind, Set<String>> NEEDED = Map.of(
            PaperKind.STEP, Set.of("act.step", "act.grade"),
            PaperKind.PROMOTION, Set.of("act.grade"),
            PaperKind.RECRUITMENT, Set.of("act.grade"),
            PaperKind.TRANSFER, Set.of("act.unit"),
            PaperKind.SECONDMENT, Set.of("act.host"),
            PaperKind.SANCTION, Set.of("act.sanction"),
            PaperKind.WORK_CERTIFICATE, Set.of("employee.hireDate"));

    private Placeholders() {}

    /** By name, in the order in which they are offered. */
    public static Map<String, Placeholder> of(PaperKind kind) {
        Map<String, Placeholder> all = new LinkedHashMap<>();
        Set<String> needed = NEEDED.getOrDefault(kind, Set.of());
        groups(kind).forEach(one -> all.put(one.name(), needed.contains(one.name()) ? one.whenNeeded() : one));
        return all;
    }

    static Optional<Placeholder> find(PaperKind kind, String name) {
        return Optional.ofNullable(of(kind).get(name));
    }

    private static List<Placeholder> groups(PaperKind kind) {
        List<Placeholder> all = new ArrayList<>(EVERY_PAPER);
        all.addAll(
                switch (kind) {
                    case LEAVE_DECISION -> LEAVE;
                    case SERVICE_CERTIFICATE -> SERVICE;
                    case FORMAL_NOTICE -> NOTICE;
                    case WORK_CERTIFICATE -> List.of();
                    default -> ACT;
                });
        return all;
    }
}
