package dz.mujamma.ejb.document.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.fop.events.Event;
import org.apache.fop.events.EventFormatter;
import org.apache.fop.events.EventListener;
import org.apache.fop.events.model.EventSeverity;

/** What the formatter says of a page: a letter without a glyph, which prints as a hash, or a line that runs over its margin. */
final class Complaints implements EventListener {
    private static final System.Logger LOG = System.getLogger(Complaints.class.getName());

    private final List<String> said = new ArrayList<>();

    @Override
    public void processEvent(Event event) {
        if (event.getSeverity() != EventSeverity.INFO) {
            String complaint = EventFormatter.format(event);
            said.add(complaint);
            LOG.log(System.Logger.Level.WARNING, complaint);
        }
    }

    List<String> said() {
        return List.copyOf(said);
    }
}
