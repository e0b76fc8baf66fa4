package dz.mujamma.web.career.leaving;

import dz.mujamma.ejb.career.abandonment.AbandonmentFile;
import dz.mujamma.ejb.career.abandonment.AbandonmentService;
import dz.mujamma.persistence.career.abandonment.AbandonmentNotice.Channel;
import dz.mujamma.persistence.career.abandonment.AbandonmentNotice.Outcome;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.web.shared.Happening;
import dz.mujamma.web.shared.Stop;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** One case of abandonment: its days, its notices, and what human resources may do now. */
@Named
@ViewScoped
public class AbandonmentView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private AbandonmentService abandonments;

    @Inject
    private AbandonmentPath path;

    @Inject
    private LeavingHistory history;

    private Long id;
    private LocalDate firstDay;
    private LocalDate day;
    private LocalDate returnedOn;
    private LocalDate effectOn;
    private Channel channel = Channel.REGISTERED_MAIL;
    private Outcome outcome = Outcome.RECEIVED;
    private String tracking;
    private String reason;
    private transient AbandonmentFile file;

    public void open() {
        if (id == null) {
            throw new NotFoundException();
        }
        firstDay = getFile().row().firstDay();
        day = getFile().today();
        effectOn = getFile().row().fullOn().plusDays(1);
    }

    public String openReported() {
        abandonments.openReported(id, firstDay);
        return here("leaving.done.opened");
    }

    public String makeNotice() {
        abandonments.makeNotice(id);
        return here("leaving.done.notice");
    }

    public String noteSent() {
        abandonments.noteSent(id, day, channel, tracking);
        return here("leaving.done.sent");
    }

    public String noteOutcome() {
        abandonments.noteOutcome(id, outcome, day);
        return here("leaving.done.outcome");
    }

    public String noteReturn() {
        abandonments.noteReturn(id, returnedOn);
        return here("leaving.done.returned");
    }

    public String acceptJustification() {
        abandonments.acceptJustification(id, reason);
        return here("leaving.done.justified");
    }

    public String drop() {
        abandonments.drop(id, reason);
        return here("leaving.done.dropped");
    }

    public String dismiss() {
        long act = abandonments.dismiss(id, effectOn);
        history.say("leaving.done.drafted");
        return "/career/act?faces-redirect=true&id=" + act;
    }

    private String here(String key) {
        history.say(key);
        return "/career/abandonment?faces-redirect=true&id=" + id;
    }

    public AbandonmentFile getFile() {
        if (file == null && id != null) {
            file = abandonments.get(id);
        }
        return file;
    }

    public List<Stop> getPath() {
        return path.of(getFile());
    }

    public List<Happening> getHappenings() {
        return history.of(getFile().events());
    }

    public List<Channel> getChannels() {
        return List.of(Channel.values());
    }

    public List<Outcome> getOutcomes() {
        return List.of(Outcome.values());
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalDate getReturnedOn() {
        return returnedOn;
    }

    public void setReturnedOn(LocalDate returnedOn) {
        this.returnedOn = returnedOn;
    }

    public LocalDate getEffectOn() {
        return effectOn;
    }

    public void setEffectOn(LocalDate effectOn) {
        this.effectOn = effectOn;
    }

    public Channel getChannel() {
        return channel;
    }

    public void setChannel(Channel channel) {
        this.channel = channel;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(Outcome outcome) {
        this.outcome = outcome;
    }

    public String getTracking() {
        return tracking;
    }

    public void setTracking(String tracking) {
        this.tracking = tracking;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
