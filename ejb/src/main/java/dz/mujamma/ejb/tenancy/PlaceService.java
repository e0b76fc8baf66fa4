package dz.mujamma.ejb.tenancy;

import dz.mujamma.persistence.tenancy.Places;
import dz.mujamma.persistence.tenancy.Places.Place;
import dz.mujamma.persistence.tenancy.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The bodies and complexes by name, for whoever gives hats away. */
@Stateless
@RolesAllowed(Role.Names.ADMINISTRATOR)
public class PlaceService {
    @Inject
    private Places places;

    public List<Place> bodies() {
        return places.bodies();
    }

    public List<Place> complexes() {
        return places.complexes();
    }
}
