package dz.mujamma.ejb.leave;

import dz.mujamma.ejb.document.print.DatedPapers;
import dz.mujamma.persistence.document.PaperCandidates.Candidate;
import dz.mujamma.persistence.document.PaperCandidates.Extent;
import dz.mujamma.persistence.leave.DecidedLeaves;
import dz.mujamma.persistence.leave.LeaveRequest;
import dz.mujamma.persistence.leave.LeaveRequests;
import dz.mujamma.persistence.leave.LeaveStatus;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;

/** The decisions of all approved leaves that begin in a period. Keys are requests. */
@Dependent
public class LeaveDecisionPapers extends DatedPapers {
    @Inject
    private DecidedLeaves leaves;

    @Inject
    private LeaveRequests requests;

    @EJB
    private LeavePaperService papers;

    @Override
    public String name() {
        return "leave-decisions";
    }

    @Override
    protected List<Candidate> between(LocalDate first, LocalDate last, long after, int size) {
        return leaves.beginning(first, last, after, size);
    }

    @Override
    protected Extent extent(LocalDate first, LocalDate last) {
        return leaves.extent(first, last);
    }

    @Override
    public OptionalLong paper(long key) {
        boolean approved = requests.find(key)
                .map(LeaveRequest::status)
                .filter(LeaveStatus.APPROVED::equals)
                .isPresent();
        return approved ? OptionalLong.of(papers.paper(key)) : OptionalLong.empty();
    }
}
