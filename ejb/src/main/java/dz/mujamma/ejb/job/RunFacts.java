package dz.mujamma.ejb.job;

import dz.mujamma.persistence.job.RunMode;
import dz.mujamma.persistence.tenancy.Hat;
import java.util.List;
import java.util.Map;

/**
 * What an artifact knows of the run it works for.
 *
 * @param attempt counts the times the run was set going
 * @param cuts keys that cut the work into parts; empty until planned
 * @param hat the hat of the person who set it going
 */
public record RunFacts(
        long runId,
        int attempt,
        String job,
        RunMode mode,
        Map<String, String> parameters,
        Long rehearsalId,
        List<Long> cuts,
        Hat hat) {
    /** @throws IllegalArgumentException where it was not given */
    public String parameter(String name) {
        String value = parameters.get(name);
        if (value == null) {
            throw new IllegalArgumentException("run " + runId + " has no parameter " + name);
        }
        return value;
    }

    public boolean rehearsal() {
        return mode == RunMode.REHEARSAL;
    }
}
