package dz.mujamma.persistence.personnel.expiry;

import dz.mujamma.persistence.shared.Localized;
import java.time.LocalDate;

/** @param part FREE, or the restricted part the paper belongs to */
public record ExpiringRow(
        long paper,
        String name,
        Localized kind,
        String part,
        LocalDate validTo,
        long employee,
        String matricule,
        Localized person,
        Localized unit) {}
