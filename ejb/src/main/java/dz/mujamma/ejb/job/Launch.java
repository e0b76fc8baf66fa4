package dz.mujamma.ejb.job;

import java.util.Properties;

/**
 * What the batch runtime is told: numbers, never data of persons.
 *
 * @param executionId the execution to go on from; null for a first start
 */
public record Launch(long runId, String bodyId, String job, int attempt, Long executionId) {
    Properties parameters() {
        Properties parameters = new Properties();
        parameters.setProperty("run", Long.toString(runId));
        parameters.setProperty("body", bodyId);
        parameters.setProperty("attempt", Integer.toString(attempt));
        return parameters;
    }
}
