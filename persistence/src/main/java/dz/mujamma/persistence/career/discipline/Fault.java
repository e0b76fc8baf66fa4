package dz.mujamma.persistence.career.discipline;

import dz.mujamma.persistence.shared.Localized;

/** Something that can be held against somebody under a regime, with its degree from 1 to 4. */
public record Fault(String id, String regime, int degree, Localized name, String article, boolean verified) {}
