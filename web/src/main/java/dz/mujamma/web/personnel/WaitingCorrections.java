package dz.mujamma.web.personnel;

import dz.mujamma.ejb.personnel.dossier.CorrectionService;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** How many proposed corrections wait, for the home of HR. */
@Named
@RequestScoped
public class WaitingCorrections {
    @EJB
    private CorrectionService corrections;

    private long count;

    @PostConstruct
    void read() {
        count = corrections.waiting();
    }

    public long getCount() {
        return count;
    }
}
