package dz.mujamma.ejb.career.certificate;

import dz.mujamma.ejb.document.print.PaperSource;
import dz.mujamma.persistence.career.CertifiedStaff;
import dz.mujamma.persistence.document.PaperCandidates.Candidate;
import dz.mujamma.persistence.document.PaperCandidates.Extent;
import dz.mujamma.persistence.organization.Units;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;

/** Certificates of work of all who are in service, or of a unit. Keys are employees. */
@Dependent
public class WorkCertificates implements PaperSource {
    @Inject
    private CertifiedStaff staff;

    @Inject
    private Units units;

    @EJB
    private CertificateService certificates;

    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "work-certificates";
    }

    @Override
    public List<Group> groups() {
        return units.names(LocalDate.now(clock)).stream()
                .map(unit -> new Group(unit.id(), unit.name()))
                .toList();
    }

    @Override
    public boolean dated() {
        return false;
    }

    @Override
    public List<Candidate> candidates(Selection selection, long after, int size) {
        return staff.inService(selection.group(), LocalDate.now(clock), after, size);
    }

    @Override
    public Extent extent(Selection selection) {
        return staff.extent(selection.group(), LocalDate.now(clock));
    }

    @Override
    public OptionalLong paper(long key) {
        boolean inService = staff.inService(null, LocalDate.now(clock), key - 1, 1).stream()
                .anyMatch(person -> person.key() == key);
        return inService ? OptionalLong.of(certificates.printWork(key)) : OptionalLong.empty();
    }
}
