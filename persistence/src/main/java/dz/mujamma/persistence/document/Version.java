package dz.mujamma.persistence.document;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What a body said of its papers, from a day on.
 *
 * @param supplied whether it goes back to what is supplied; the value then says nothing
 * @param source the text or decision it rests on
 */
public record Version<T>(
        LocalDate from, boolean supplied, T value, String source, String enteredBy, Instant enteredAt) {}
