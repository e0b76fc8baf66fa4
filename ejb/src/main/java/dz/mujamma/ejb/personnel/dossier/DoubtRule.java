package dz.mujamma.ejb.personnel.dossier;

import dz.mujamma.persistence.personnel.dossier.Part;
import dz.mujamma.persistence.personnel.dossier.PartRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks over a whole file for what does not go together. */
public final class DoubtRule {
    private final FileFacts facts;
    private final List<Doubt> doubts = new ArrayList<>();

    private DoubtRule(FileFacts facts) {
        this.facts = facts;
    }

    public static List<Doubt> doubts(FileFacts facts) {
        DoubtRule rule = new DoubtRule(facts);
        facts.of(Part.IDENTITY).findFirst().ifPresent(rule::lookAtNumbers);
        rule.lookAtMarriages();
        rule.lookAtEmployers();
        return List.copyOf(rule.doubts);
    }

    private void lookAtNumbers(PartRow identity) {
        String nin = identity.says("nin");
        String nss = identity.says("nss");
        if (nin != null && !NumberReading.sexOfNin(nin).equals(Optional.ofNullable(identity.says("sex")))) {
            doubt(identity, "personnel.doubt.nin-sex");
        }
        if (nin != null
                && !NumberReading.yearOfNin(nin)
                        .map(String::valueOf)
                        .equals(Optional.ofNullable(identity.says("birth_year")))) {
            doubt(identity, "personnel.doubt.nin-year", identity.says("birth_year"));
        }
        if (nss != null && !NumberReading.hasKeyOfNss(nss)) {
            doubt(identity, "personnel.doubt.nss-key");
        }
    }

    private void lookAtMarriages() {
        String status = facts.identity("family_status");
        boolean married = facts.of(Part.SPOUSE).anyMatch(spouse -> spouse.says("ended_on") == null);
        boolean everMarried = facts.of(Part.SPOUSE).findAny().isPresent();
        if (status == null) {
            return;
        }
        if (married && !"MARRIED".equals(status)) {
            doubts.add(Doubt.of(Part.IDENTITY, null, "personnel.doubt.not-married"));
        } else if (everMarried && !married && "MARRIED".equals(status)) {
            doubts.add(Doubt.of(Part.IDENTITY, null, "personnel.doubt.marriage-ended"));
        }
    }

    private void lookAtEmployers() {
        List<PartRow> employers = facts.of(Part.EMPLOYER).toList();
        for (PartRow employer : employers) {
            if (Boolean.parseBoolean(employer.says("counts")) && employer.says("certificate") == null) {
                doubt(employer, "personnel.doubt.no-certificate");
            }
            if (facts.hireDate() != null && day(employer, "ended_on").isAfter(facts.hireDate())) {
                doubt(employer, "personnel.doubt.after-hire", facts.hireDate());
            }
            employers.stream()
                    .filter(other -> other.id() < employer.id() && overlap(other, employer))
                    .findFirst()
                    .ifPresent(other -> doubt(employer, "personnel.doubt.overlap", other.says("employer")));
        }
    }

    private static boolean overlap(PartRow one, PartRow other) {
        return !day(one, "started_on").isAfter(day(other, "ended_on"))
                && !day(other, "started_on").isAfter(day(one, "ended_on"));
    }

    private static LocalDate day(PartRow row, String field) {
        return LocalDate.parse(row.says(field));
    }

    private void doubt(PartRow row, String key, Object... arguments) {
        doubts.add(Doubt.of(row.part(), row.id(), key, arguments));
    }
}
