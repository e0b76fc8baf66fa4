package dz.mujamma.persistence.career;

import dz.mujamma.persistence.shared.Localized;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An act in a list.
 *
 * @param endsOn last planned day, or null
 * @param reference its number as printed, or null before signature
 * @param waitsFor the step it waits for, or null
 * @param overruledBy kind of the standing act that cancels or corrects it, or null
 */
public record ActRow(
        long id,
        long employee,
        String matricule,
        Localized name,
        String kind,
        Localized kindName,
        ActFamily family,
        LocalDate effectOn,
        LocalDate endsOn,
        ActState state,
        String reference,
        LocalDate signedOn,
        Localized waitsFor,
        Instant waitingSince,
        String overruledBy,
        Long paper,
        int version) {}
