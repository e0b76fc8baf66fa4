package dz.mujamma.ejb.job;

import dz.mujamma.persistence.job.RunMode;
import java.util.Map;

/**
 * The wish to run a job.
 *
 * @param job id and file name of the job, such as {@code leave-accrue}
 * @param parameters what it works on, kept in {@code job_run}; never data of persons
 * @param rehearsalId the completed rehearsal that a commit writes down, null for a rehearsal
 */
public record StartRun(String job, RunMode mode, Map<String, String> parameters, Long rehearsalId) {
    public StartRun {
        parameters = Map.copyOf(parameters);
    }

    public static StartRun rehearsal(String job, Map<String, String> parameters) {
        return new StartRun(job, RunMode.REHEARSAL, parameters, null);
    }

    public static StartRun commit(String job, Map<String, String> parameters, long rehearsalId) {
        return new StartRun(job, RunMode.COMMIT, parameters, rehearsalId);
    }
}
