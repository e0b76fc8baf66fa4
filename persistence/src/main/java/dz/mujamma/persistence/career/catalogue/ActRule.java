package dz.mujamma.persistence.career.catalogue;

/**
 * A kind of act under a regime, on some day: its article and limits; a limit that is null is none.
 *
 * @param minMonths of one act
 * @param careerMaxMonths of all acts of the kind or its group in a career
 * @param careerMaxActs how often in a career
 * @param positionMaxActs how often while one position lasts
 * @param minServiceMonths service needed before; for a confirmation, the length of probation
 * @param minDays of one act, where it is counted in days
 * @param source where the limits are from
 * @param verified the text was seen
 * @param own fixed by the body
 */
public record ActRule(
        String article,
        Integer minMonths,
        Integer maxMonths,
        Integer careerMaxMonths,
        Integer careerMaxActs,
        Integer positionMaxActs,
        Integer minServiceMonths,
        Integer minDays,
        Integer maxDays,
        String source,
        boolean verified,
        boolean own) {}
