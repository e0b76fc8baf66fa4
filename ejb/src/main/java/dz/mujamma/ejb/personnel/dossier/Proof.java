package dz.mujamma.ejb.personnel.dossier;

import dz.mujamma.ejb.document.Upload;

/** A file that proves what is proposed. @param name as the sender's machine calls it */
public record Proof(String name, Upload upload) {}
