package dz.mujamma.ejb.leave;

import dz.mujamma.ejb.document.print.PaperSource;
import dz.mujamma.persistence.leave.DecidedLeaves;
import dz.mujamma.persistence.leave.LeaveRequest;
import dz.mujamma.persistence.leave.LeaveRequests;
import dz.mujamma.persistence.leave.LeaveStatus;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.OptionalLong;

/** The decisions of all approved leaves that begin in a period. Keys are requests. */
@Dependent
public class LeaveDecisionPapers implements PaperSource {
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
    public List<Group> groups() {
        return List.of();
    }

    @Override
    public boolean dated() {
        return true;
    }

    @Override
    public List<Candidate> candidates(Selection selection, long after, int size) {
        return leaves.beginning(selection.first(), selection.last(), after, size).stream()
                .map(leave -> new Candidate(leave.id(), leave.label()))
                .toList();
    }

    @Override
    public Extent extent(Selection selection) {
        DecidedLeaves.Extent extent = leaves.extent(selection.first(), selection.last());
        return new Extent(extent.count(), extent.greatest());
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
