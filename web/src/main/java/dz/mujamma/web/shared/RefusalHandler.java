package dz.mujamma.web.shared;

import dz.mujamma.persistence.shared.RuleException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.persistence.OptimisticLockException;
import java.util.Iterator;
import java.util.Optional;
import org.omnifaces.exceptionhandler.FullAjaxExceptionHandler;

/**
 * A refusal met while a form is worked on becomes a message on that form, with everything typed still there. All else, and
 * refusals met while a page is opened, goes on to the error pages, by ajax too.
 */
public class RefusalHandler extends FullAjaxExceptionHandler {
    private static final RuleException CHANGED_MEANWHILE = new RuleException("shared.refused.changed-meanwhile");

    public RefusalHandler(ExceptionHandler next) {
        super(next);
    }

    @Override
    public void handle() {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (faces.isPostback() && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
            sayRefusals(faces);
        }
        super.handle();
    }

    @Override
    protected Throwable findExceptionRootCause(FacesContext faces, Throwable thrown) {
        return Causes.known(thrown).orElseGet(() -> super.findExceptionRootCause(faces, thrown));
    }

    private void sayRefusals(FacesContext faces) {
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            Optional<RuleException> refused =
                    refusalIn(events.next().getContext().getException());
            if (refused.isPresent()) {
                say(refused.get(), faces);
                events.remove();
                faces.validationFailed();
                faces.renderResponse();
            }
        }
    }

    private static void say(RuleException refused, FacesContext faces) {
        String sentence = CDI.current().select(Texts.class).get().refusal(refused);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
    }

    /** The refusal somewhere in the causes of what was thrown. */
    static Optional<RuleException> refusalIn(Throwable thrown) {
        return Causes.chain(thrown).flatMap(cause -> asRefusal(cause).stream()).findFirst();
    }

    private static Optional<RuleException> asRefusal(Throwable cause) {
        if (cause instanceof RuleException refused) {
            return Optional.of(refused);
        }
        return cause instanceof OptimisticLockException ? Optional.of(CHANGED_MEANWHILE) : Optional.empty();
    }

    /** Named in faces-config.xml. */
    public static class Factory extends ExceptionHandlerFactory {
        public Factory(ExceptionHandlerFactory next) {
            super(next);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new RefusalHandler(getWrapped().getExceptionHandler());
        }
    }
}
