package dz.mujamma.ejb.career.closing;

import dz.mujamma.ejb.career.closing.ReassignmentService.Destination;
import dz.mujamma.ejb.job.JobRuns;
import dz.mujamma.ejb.job.RunFacts;
import dz.mujamma.ejb.job.StartRun;
import dz.mujamma.persistence.shared.RuleException;
import dz.mujamma.persistence.tenancy.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import java.util.Map;
import java.util.TreeMap;

/** The only door to drafting assignments for all people of a closed unit: rehearsed, then committed from the run's page. */
@Stateless
@RolesAllowed({Role.Names.HR_OFFICER, Role.Names.HR_DIRECTOR})
public class ReassignJob {
    public static final String ID = "career-reassign";

    private static final String UNIT = "unit";
    private static final String TO = "to";
    private static final String ROUND = "round";

    @EJB
    private JobRuns runs;

    @EJB
    private ReassignmentService reassignments;

    /**
     * @return the number of the run, which writes nothing but what it shows
     * @throws RuleException where nobody is left in the unit
     */
    public long rehearse(Destination wish) {
        if (reassignments.count(wish.unit()) == 0) {
            throw new RuleException("closing.refused.nobody");
        }
        Map<String, String> parameters = new TreeMap<>();
        parameters.put(UNIT, String.valueOf(wish.unit()));
        parameters.put(ROUND, String.valueOf(wish.sendRound()));
        if (wish.to() != null) {
            parameters.put(TO, String.valueOf(wish.to()));
        }
        return runs.start(StartRun.rehearsal(ID, parameters));
    }

    static Destination wish(RunFacts run) {
        String to = run.parameters().get(TO);
        return new Destination(
                Long.parseLong(run.parameter(UNIT)),
                to == null ? null : Long.valueOf(to),
                Boolean.parseBoolean(run.parameter(ROUND)));
    }
}
