package dz.mujamma.web.leave;

import dz.mujamma.ejb.calendar.CalendarService;
import dz.mujamma.ejb.leave.AskForLeave;
import dz.mujamma.ejb.leave.LeavePreview;
import dz.mujamma.ejb.leave.LeaveRequestService;
import dz.mujamma.persistence.shared.DateRange;
import dz.mujamma.web.shared.Texts;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import org.primefaces.model.datepicker.DateMetadataModel;

/** Asking for leave: two days, and at once what they come to. */
@Named
@ViewScoped
public class LeaveAskView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MONTHS_SHOWN = 14;

    @Inject
    private LeaveRequestService requests;

    @Inject
    private CalendarService calendars;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    @NotNull
    private LocalDate first;

    @NotNull
    private LocalDate last;

    @Size(max = 500)
    private String note;

    private transient LeavePreview preview;
    private transient DateMetadataModel marks;

    public void reckon() {
        preview = null;
        if (first != null && last != null) {
            preview = requests.preview(first, last);
        }
    }

    public String send() {
        reckon();
        requests.ask(new AskForLeave(first, last, note));
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(texts.say("leave.ask.sent")));
        return "/leave/mine?faces-redirect=true";
    }

    /** Week-ends and holidays as the date pickers show them, for as far ahead as people plan. */
    public DateMetadataModel getMarks() {
        if (marks == null) {
            marks = LeaveMarks.inPicker(
                    calendars.calendar(new DateRange(getToday(), getToday().plusMonths(MONTHS_SHOWN))));
        }
        return marks;
    }

    public LeavePreview getPreview() {
        return preview;
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    public LocalDate getFirst() {
        return first;
    }

    public void setFirst(LocalDate first) {
        this.first = first;
    }

    public LocalDate getLast() {
        return last;
    }

    public void setLast(LocalDate last) {
        this.last = last;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
