package dz.mujamma.persistence.career.grade;

import dz.mujamma.persistence.shared.Localized;

/**
 * A grade as people edit it.
 *
 * @param scheme id of its classification
 * @param level orders the grades of a scheme from low to high
 * @param source the text it is from
 * @param verified the text was seen
 */
public record GradeSheet(
        String code,
        Localized name,
        Localized corps,
        String scheme,
        String category,
        int level,
        String source,
        boolean verified) {}
