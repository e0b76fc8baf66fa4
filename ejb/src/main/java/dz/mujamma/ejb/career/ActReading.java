package dz.mujamma.ejb.career;

import dz.mujamma.ejb.document.Papers;
import dz.mujamma.persistence.career.ActCard;
import dz.mujamma.persistence.career.ActFilter;
import dz.mujamma.persistence.career.ActList;
import dz.mujamma.persistence.career.ActRow;
import dz.mujamma.persistence.career.ActState;
import dz.mujamma.persistence.career.history.CareerHistories;
import dz.mujamma.persistence.career.history.CareerOf;
import dz.mujamma.persistence.document.PaperLanguage;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.tenancy.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Acts as programs read them: one after the other, each with its paper. */
@Stateless
@RolesAllowed({Role.Names.HR_OFFICER, Role.Names.HR_DIRECTOR})
public class ActReading {
    @Inject
    private ActList list;

    @Inject
    private CareerHistories people;

    @EJB
    private ActService acts;

    @EJB
    private Papers papers;

    /**
     * @param matricule of the employee, or null
     * @throws NotFoundException where the body has no such employee
     */
    public ActFilter filter(String matricule, String kind, LocalDate from, LocalDate to, ActState state) {
        Long employee = matricule == null
                ? null
                : people.person(matricule).map(CareerOf::id).orElseThrow(NotFoundException::new);
        return new ActFilter(null, state, null, kind, employee, from, to, null, null);
    }

    /** In the order in which they were drafted, from the one after {@code last}. */
    public List<ActRow> after(ActFilter filter, long last, int size) {
        return list.after(filter, last, size);
    }

    public ActCard get(long id) {
        return acts.get(id).act();
    }

    /** @throws NotFoundException where the act has no paper yet, or is not for the reader */
    public byte[] paper(long id, PaperLanguage language) {
        long paper = list.find(id).map(ActRow::paper).orElseThrow(NotFoundException::new);
        return papers.pdf(paper, language);
    }
}
