package dz.mujamma.web.leave;

import dz.mujamma.ejb.calendar.WorkCalendar;
import dz.mujamma.ejb.leave.RequestRow;
import dz.mujamma.persistence.leave.LeaveStatus;
import dz.mujamma.persistence.shared.DateRange;
import dz.mujamma.web.calendar.YearPicture;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Own requests as marks in a calendar: those that hold their days, which therefore never share one. */
final class LeaveMarks {
    private LeaveMarks() {}

    static YearPicture picture(WorkCalendar calendar, LocalDate today, List<RequestRow> requests) {
        Map<DateRange, String> marks = requests.stream()
                .filter(row -> row.status() == LeaveStatus.PENDING || row.status() == LeaveStatus.APPROVED)
                .collect(Collectors.toMap(RequestRow::leave, row -> row.status().name()));
        return new YearPicture(calendar, today, marks);
    }
}
