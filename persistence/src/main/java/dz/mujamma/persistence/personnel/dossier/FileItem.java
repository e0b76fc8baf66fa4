package dz.mujamma.persistence.personnel.dossier;

/** Something that a complete file holds, with its weight, and whether this one does. */
public record FileItem(String item, int weight, boolean there) {}
