package dz.mujamma.ejb.document.template;

import dz.mujamma.persistence.document.PaperPart;

/**
 * What is wrong with a template, and where.
 *
 * @param key of the sentence, which is given name and line
 * @param name what stands between the braces
 * @param line counted from 1 inside the part
 */
public record TemplateFault(String key, PaperPart part, String name, int line) {
    static final String UNKNOWN = "document.template.unknown";
    static final String UNCLOSED_BRACES = "document.template.braces";
    static final String UNCLOSED_BLOCK = "document.template.unclosed";
    static final String UNOPENED_BLOCK = "document.template.unopened";
    static final String NO_LIST = "document.template.no-list";
    static final String NO_DAY = "document.template.no-day";
    static final String A_LIST = "document.template.a-list";
    static final String TOO_DEEP = "document.template.deep";
    static final String TOO_LONG = "document.template.long";
    static final String BAD_CHARACTER = "document.template.character";
}
