package dz.mujamma.ejb.personnel.dossier;

import dz.mujamma.persistence.personnel.dossier.Part;
import java.util.List;

/** Something in a file that looks wrong and yet may be right: said, never refused. */
public record Doubt(Part part, Long rowId, String key, List<Object> arguments) {
    public Doubt {
        arguments = List.copyOf(arguments);
    }

    static Doubt of(Part part, Long rowId, String key, Object... arguments) {
        return new Doubt(part, rowId, key, List.of(arguments));
    }
}
