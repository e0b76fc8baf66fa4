package dz.mujamma.persistence.career;

import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.tenancy.Role;

/**
 * A step of a chain: either a role or one employee.
 *
 * @param role for CHIEF the chief of the person concerned
 */
public record VisaStep(Localized label, Role role, Long employee) {}
