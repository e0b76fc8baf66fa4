package dz.mujamma.ejb.document.pdf;

import org.apache.fop.events.Event;
import org.apache.fop.events.EventFormatter;
import org.apache.fop.events.EventListener;
import org.apache.fop.events.model.EventSeverity;

/** What the formatter says of a page: a letter without a glyph would print as a hash, so that is no paper. */
final class Complaints implements EventListener {
    private static final System.Logger LOG = System.getLogger(Complaints.class.getName());

    @Override
    public void processEvent(Event event) {
        if (event.getSeverity() != EventSeverity.INFO) {
            LOG.log(System.Logger.Level.WARNING, EventFormatter.format(event));
        }
    }
}
