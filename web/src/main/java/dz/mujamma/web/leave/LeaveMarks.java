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
import org.primefaces.model.datepicker.DateMetadataModel;
import org.primefaces.model.datepicker.DefaultDateMetadata;
import org.primefaces.model.datepicker.DefaultDateMetadataModel;

/** What calendars show: own requests that hold their days, which therefore never share one; week-ends and holidays. */
final class LeaveMarks {
    private LeaveMarks() {}

    static YearPicture picture(WorkCalendar calendar, LocalDate today, List<RequestRow> requests) {
        Map<DateRange, String> marks = requests.stream()
                .filter(row -> row.status() == LeaveStatus.PENDING || row.status() == LeaveStatus.APPROVED)
                .collect(Collectors.toMap(RequestRow::leave, row -> row.status().name()));
        return new YearPicture(calendar, today, marks);
    }

    static DateMetadataModel inPicker(WorkCalendar calendar) {
        DefaultDateMetadataModel marks = new DefaultDateMetadataModel();
        calendar.span().days().filter(day -> !calendar.isWorkingDay(day)).forEach(day -> {
            String look = calendar.isHoliday(day) ? "holiday" : "rest";
            marks.add(day, DefaultDateMetadata.builder().styleClass(look).build());
        });
        return marks;
    }
}
