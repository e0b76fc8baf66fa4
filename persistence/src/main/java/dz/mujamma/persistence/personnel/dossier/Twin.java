package dz.mujamma.persistence.personnel.dossier;

import dz.mujamma.persistence.shared.Localized;

/** An employee who is, or may be, the one about to be entered. @param same whether a unique number says so */
public record Twin(long id, String matricule, Localized name, boolean same) {}
