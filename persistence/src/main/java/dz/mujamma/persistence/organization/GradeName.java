package dz.mujamma.persistence.organization;

import dz.mujamma.persistence.shared.Localized;

/** A grade as the range of a post names it. @param level orders the grades from low to high */
public record GradeName(long id, String code, Localized name, String category, int level) {}
