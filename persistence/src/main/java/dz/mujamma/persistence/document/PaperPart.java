package dz.mujamma.persistence.document;

/** The parts of a template, in the order in which they stand on the paper. */
public enum PaperPart {
    /** Centred at the top: the Republic, the ministry. */
    HEADER,
    /** Below it, at the side where reading starts: body and office; the number follows by itself. */
    ORIGIN,
    TITLE,
    /** Who decides. */
    OPENING,
    /** One text of law a line. */
    VISAS,
    /** On what else it rests. */
    RECITALS,
    /** The word that decides, alone on its line. */
    VERB,
    /** One article a line; they are numbered by themselves. */
    ARTICLES,
    /** Paragraphs of a paper that is no decision; lines that begin with a stroke are rows of a table. */
    TEXT,
    CLOSING,
    SIGNATORY
}
