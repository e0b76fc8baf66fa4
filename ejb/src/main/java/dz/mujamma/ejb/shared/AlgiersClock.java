package dz.mujamma.ejb.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The one source of "now" and "today": Algiers, whatever zone the server runs in. */
@ApplicationScoped
public class AlgiersClock {
    public static final ZoneId ZONE = ZoneId.of("Africa/Algiers");

    @Produces
    public Clock clock() {
        return Clock.system(ZONE);
    }
}
