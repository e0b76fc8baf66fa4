package dz.mujamma.persistence.organization;

import dz.mujamma.persistence.shared.Localized;

/** What a numbered post is and where. @param minGradeId,maxGradeId the range of grades; null where it is open */
public record PostShape(Localized title, long unitId, Long minGradeId, Long maxGradeId) {}
