package dz.mujamma.ejb.leave;

import dz.mujamma.ejb.job.JobArtifact;
import jakarta.batch.api.partition.PartitionMapper;
import jakarta.batch.api.partition.PartitionPlan;
import jakarta.batch.api.partition.PartitionPlanImpl;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.util.List;
import java.util.Properties;

/** Parts the employees in two, so that one half is computed while the other is written. */
@Dependent
@Named
public class AccrualHalves extends JobArtifact implements PartitionMapper {
    @EJB
    private AccrualWork work;

    @Override
    public PartitionPlan mapPartitions() {
        List<Long> cuts = inScope(this::cuts);
        PartitionPlan plan = new PartitionPlanImpl();
        plan.setPartitions(2);
        plan.setPartitionProperties(new Properties[] {half(cuts.get(0), cuts.get(1)), half(cuts.get(1), cuts.get(2))});
        return plan;
    }

    private List<Long> cuts() {
        List<Long> noted = facts().cuts();
        if (!noted.isEmpty()) {
            return noted;
        }
        List<Long> cuts = work.cuts();
        plan(cuts.get(3), cuts.subList(0, 3));
        return cuts;
    }

    private static Properties half(long after, long upTo) {
        Properties half = new Properties();
        half.setProperty("after", Long.toString(after));
        half.setProperty("upTo", Long.toString(upTo));
        return half;
    }
}
