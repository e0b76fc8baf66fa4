package dz.mujamma.ejb.career;

import dz.mujamma.ejb.career.rule.CareerRuleBook;
import dz.mujamma.ejb.career.timeline.Timeline;
import dz.mujamma.persistence.career.Act;
import dz.mujamma.persistence.career.ActContent;
import dz.mujamma.persistence.career.ActKind;
import dz.mujamma.persistence.career.Acts;
import dz.mujamma.persistence.career.CareerChoices;
import dz.mujamma.persistence.career.CareerNames;
import dz.mujamma.persistence.career.PaperFacts;
import dz.mujamma.persistence.career.PaperFacts.Person;
import dz.mujamma.persistence.career.Position;
import dz.mujamma.persistence.career.Signatory;
import dz.mujamma.persistence.career.Situation;
import dz.mujamma.persistence.document.PaperContent;
import dz.mujamma.persistence.shared.Localized;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The facts on the paper of an act: from the catalogue, the act, and the career before and after it. */
@Dependent
class ActWording {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Inject
    private ActCatalogue catalogue;

    @Inject
    private CareerRuleBook book;

    @Inject
    private Acts acts;

    @Inject
    private PaperFacts rows;

    @Inject
    private CareerChoices choices;

    /** The kind whose paper prints it: a correction is printed as what it corrects. */
    ActKind kind(Act act) {
        ActKind kind = catalogue.kinds().get(act.kind());
        Optional<Act> target = act.target().flatMap(acts::find);
        while (kind.corrects() && target.isPresent()) {
            kind = catalogue.kinds().get(target.get().kind());
            target = target.get().target().flatMap(acts::find);
        }
        return kind;
    }

    PaperContent facts(Act act, Signatory signatory, ActEffect effect) {
        Situation before = effect.before().situationOn(act.effectOn().minusDays(1));
        Situation after = effect.after().map(timeline -> onDay(timeline, act)).orElse(before);
        CareerNames names = choices.names(List.of(before, after));
        Person person = rows.person(act.employee().id());
        PaperContent facts = person(PaperContent.empty(), person, after.grade() == null ? before : after, names)
                .with("signatory.title", title(signatory))
                .with("signatory.authority", authority(signatory))
                .with("signatory.name", signatory.name());
        return act(facts, act, before, after, names);
    }

    private static Situation onDay(Timeline timeline, Act act) {
        return timeline.situationOn(act.effectOn());
    }

    private static PaperContent person(PaperContent facts, Person person, Situation holds, CareerNames names) {
        return facts.with("employee.name", person.name())
                .with("employee.matricule", person.matricule())
                .with("employee.female", person.woman())
                .with("employee.birthDate", person.birthDate())
                .with("employee.birthYear", person.birthDate() == null ? String.valueOf(person.birthYear()) : null)
                .with("employee.birthPlace", person.birthPlace())
                .with("employee.grade", names.grade(holds.grade()))
                .with("employee.post", title(names.post(holds.post())))
                .with("employee.unit", names.unit(holds.unit()))
                .with("employee.hireDate", person.hired())
                .with("employee.civilServant", person.civilServant());
    }

    private PaperContent act(PaperContent facts, Act act, Situation before, Situation after, CareerNames names) {
        ActContent content = act.content();
        ActKind own = catalogue.kinds().get(act.kind());
        Optional<Act> target = act.target().flatMap(acts::find);
        LocalDate day = act.effectOn();
        return facts.with("act.title", own.name())
                .with("act.effectDate", day)
                .with("act.endDate", content.endsOn())
                .with("act.duration", content.endsOn() == null ? null : duration(day, content.endsOn()))
                .with("act.visas", visas(act))
                .with("act.basis", basis(content))
                .with("act.articles", articles(act))
                .with("act.opinion", opinion(content))
                .with("act.grade", names.grade(after.grade()))
                .with("act.oldGrade", names.grade(before.grade()))
                .with("act.step", after.step())
                .with("act.oldStep", before.step())
                .with("act.index", rows.index(after, day))
                .with("act.oldIndex", rows.index(before, day))
                .with("act.post", title(names.post(after.post())))
                .with("act.postNumber", number(names.post(after.post())))
                .with("act.oldPost", title(names.post(before.post())))
                .with("act.unit", after.unit() == null ? otherBody(act) : names.unit(after.unit()))
                .with("act.oldUnit", before.unit() == null ? otherBody(act) : names.unit(before.unit()))
                .with("act.host", host(act))
                .with("act.case", kind(act).name())
                .with("act.sanction", kind(act).restricted() ? kind(act).name() : null)
                .with("act.degree", catalogue.sheet(kind(act).id()).degree())
                .with("act.targetNumber", target.flatMap(Act::reference).orElse(null))
                .with("act.targetDay", target.flatMap(Act::signedOn).orElse(null))
                .with("act.probation", after.position() == Position.PROBATION);
    }

    private List<PaperContent> visas(Act act) {
        return book.rules().references(kind(act).id(), act.regime(), act.effectOn()).stream()
                .map(reference -> item(bare(reference.text())))
                .toList();
    }

    /** The template says "Vu" and puts the comma itself. */
    private static Localized bare(Localized text) {
        return new Localized(
                text.ar().replaceFirst("^بمقتضى\\s+", "").replaceFirst("[،,]\\s*$", ""),
                text.fr().replaceFirst("^Vu\\s+", "").replaceFirst("[,;]\\s*$", ""));
    }

    private static List<PaperContent> basis(ActContent content) {
        List<PaperContent> basis = new ArrayList<>();
        if (given(content.basisAr()) || given(content.basisFr())) {
            basis.add(item(both(content.basisAr(), content.basisFr())));
        }
        return basis;
    }

    private static Localized opinion(ActContent content) {
        if (!given(content.commissionRef()) || content.commissionOn() == null) {
            return null;
        }
        String day = DAY.format(content.commissionOn());
        return new Localized(
                "محضر اللجنة رقم " + content.commissionRef() + " المؤرخ في " + day,
                "le procès-verbal de la commission n° " + content.commissionRef() + " du " + day);
    }

    /** What the templates cannot know: which act is replaced, and the body a general decision is agreed with. */
    private List<PaperContent> articles(Act act) {
        return Stream.of(replaced(act), agreedWith(act))
                .flatMap(Optional::stream)
                .map(ActWording::item)
                .toList();
    }

    /** A correction is printed as what it corrects, and says so. */
    private Optional<Localized> replaced(Act act) {
        return act.target()
                .filter(target -> catalogue.kinds().get(act.kind()).corrects())
                .flatMap(acts::find)
                .filter(target -> target.reference().isPresent())
                .map(target -> {
                    String number = target.reference().orElseThrow();
                    String day = DAY.format(target.signedOn().orElseThrow());
                    return new Localized(
                            "تلغى وتعوض الوثيقة رقم " + number + " المؤرخة في " + day + ".",
                            "L'acte n° " + number + " du " + day + " est annulé et remplacé.");
                });
    }

    private Optional<Localized> agreedWith(Act act) {
        return Optional.ofNullable(otherBody(act))
                .filter(other -> kind(act).paperKind().equals("DECISION"))
                .map(other -> new Localized(
                        "الهيئة الأخرى المعنية: " + other.ar() + ".",
                        "Autre organisme concerné : " + other.fr() + "."));
    }

    /** Where somebody comes from or goes to, between two bodies. */
    private Localized otherBody(Act act) {
        String other = act.content().otherBody();
        return other == null ? null : rows.bodyName(other);
    }

    private Localized host(Act act) {
        Localized other = otherBody(act);
        if (other != null) {
            return other;
        }
        String typed = act.content().details().get("host");
        return given(typed) ? new Localized(typed, typed) : hostIfNeeded(act);
    }

    /** A secondment's paper cannot go without; where nothing is named it refers to the file. */
    private Localized hostIfNeeded(Act act) {
        return kind(act).paperKind().equals("SECONDMENT")
                ? new Localized("الهيئة المستقبلة المبينة في الملف", "l'organisme d'accueil indiqué au dossier")
                : null;
    }

    private static Localized duration(LocalDate from, LocalDate last) {
        Period period = Period.between(from, last.plusDays(1));
        int months = (int) period.toTotalMonths();
        if (months == 0) {
            return new Localized(period.getDays() + " يوما", period.getDays() + " jours");
        }
        String daysAr = period.getDays() == 0 ? "" : " و" + period.getDays() + " يوما";
        String daysFr = period.getDays() == 0 ? "" : " et " + period.getDays() + " jours";
        return new Localized(months(months) + daysAr, months + " mois" + daysFr);
    }

    private static String months(int months) {
        return switch (months) {
            case 1 -> "شهر واحد";
            case 2 -> "شهران";
            case 12 -> "سنة واحدة";
            case 24 -> "سنتان";
            default -> months <= 10 ? months + " أشهر" : months + " شهرا";
        };
    }

    private static Localized title(Signatory signatory) {
        return line(signatory.capacity(), signatory.delegation() == null ? 0 : 1);
    }

    private static Localized authority(Signatory signatory) {
        return signatory.delegation() == null ? null : line(signatory.capacity(), 0);
    }

    private static Localized line(Localized text, int no) {
        return new Localized(text.ar().split("\n")[no], text.fr().split("\n")[no]);
    }

    private static Localized title(Localized numbered) {
        return numbered == null ? null : new Localized(after(numbered.ar()), after(numbered.fr()));
    }

    private static String after(String numbered) {
        return numbered.substring(numbered.indexOf(" · ") + " · ".length());
    }

    private static String number(Localized numbered) {
        return numbered == null
                ? null
                : numbered.fr().substring(0, numbered.fr().indexOf(" · "));
    }

    private static Localized both(String ar, String fr) {
        return new Localized(given(ar) ? ar.strip() : fr.strip(), given(fr) ? fr.strip() : ar.strip());
    }

    private static boolean given(String text) {
        return text != null && !text.isBlank();
    }

    private static PaperContent item(Localized text) {
        return PaperContent.empty().with("item.text", text);
    }
}
