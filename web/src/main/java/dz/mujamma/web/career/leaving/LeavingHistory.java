package dz.mujamma.web.career.leaving;

import dz.mujamma.persistence.career.leaving.LeavingEvent;
import dz.mujamma.web.shared.Happening;
import dz.mujamma.web.shared.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;

/** What the pages of leaving have in common: the history in words, and the message after a step. */
@Dependent
class LeavingHistory implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Texts texts;

    List<Happening> of(List<LeavingEvent> events) {
        return events.stream()
                .map(event -> Happening.of(
                        texts.say("leaving.event." + event.kind()), event.at(), event.account(), event.note()))
                .toList();
    }

    /** Says a sentence on the page that comes next. */
    void say(String key) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(texts.say(key)));
    }
}
