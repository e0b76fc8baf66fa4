package dz.mujamma.persistence.document;

/**
 * All that the pages of a paper are made from.
 *
 * @param code what the holder verifies it by
 */
public record IssuedPaper(PaperRow row, PaperContent content, TemplateTexts ar, TemplateTexts fr, String code) {
    public TemplateTexts template(PaperLanguage language) {
        return language == PaperLanguage.AR ? ar : fr;
    }
}
