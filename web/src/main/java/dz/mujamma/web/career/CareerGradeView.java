package dz.mujamma.web.career;

import dz.mujamma.ejb.career.grade.GradeService;
import dz.mujamma.persistence.career.grade.GradeRow;
import dz.mujamma.persistence.career.grade.GradeSheet;
import dz.mujamma.persistence.career.grade.Scheme;
import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.web.shared.Texts;
import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/** Adding a grade, or changing one. */
@Named
@ViewScoped
public class CareerGradeView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private GradeService grades;

    @Inject
    private Texts texts;

    private Long id;
    private int version;

    @NotBlank
    @Size(max = 24)
    private String code;

    @NotBlank
    @Size(max = 200)
    private String nameAr;

    @NotBlank
    @Size(max = 200)
    private String nameFr;

    @NotBlank
    @Size(max = 200)
    private String corpsAr;

    @NotBlank
    @Size(max = 200)
    private String corpsFr;

    @NotNull
    private String scheme;

    @NotBlank
    @Size(max = 10)
    private String category;

    @NotNull
    @Min(0)
    @Max(999)
    private Integer level;

    @NotBlank
    @Size(max = 500)
    private String source;

    private boolean verified;
    private transient List<Scheme> schemes;

    public void open() {
        schemes = grades.schemesToChoose();
        if (id == null) {
            return;
        }
        GradeRow row = grades.get(id);
        GradeSheet sheet = row.sheet();
        version = row.version();
        code = sheet.code();
        nameAr = sheet.name().ar();
        nameFr = sheet.name().fr();
        corpsAr = sheet.corps().ar();
        corpsFr = sheet.corps().fr();
        scheme = sheet.scheme();
        category = sheet.category();
        level = sheet.level();
        source = sheet.source();
        verified = sheet.verified();
    }

    public String save() {
        GradeSheet sheet = new GradeSheet(
                code.strip().toUpperCase(Locale.ROOT),
                new Localized(nameAr.strip(), nameFr.strip()),
                new Localized(corpsAr.strip(), corpsFr.strip()),
                scheme,
                category.strip().toUpperCase(Locale.ROOT),
                level,
                source.strip(),
                verified);
        if (id == null) {
            grades.add(sheet);
        } else {
            grades.change(id, version, sheet);
        }
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(texts.say("grade.done", sheet.code())));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        return "/career/grades?faces-redirect=true";
    }

    public List<Scheme> getSchemes() {
        if (schemes == null) {
            schemes = grades.schemesToChoose();
        }
        return schemes;
    }

    public boolean isFresh() {
        return id == null;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getNameAr() {
        return nameAr;
    }

    public void setNameAr(String nameAr) {
        this.nameAr = nameAr;
    }

    public String getNameFr() {
        return nameFr;
    }

    public void setNameFr(String nameFr) {
        this.nameFr = nameFr;
    }

    public String getCorpsAr() {
        return corpsAr;
    }

    public void setCorpsAr(String corpsAr) {
        this.corpsAr = corpsAr;
    }

    public String getCorpsFr() {
        return corpsFr;
    }

    public void setCorpsFr(String corpsFr) {
        this.corpsFr = corpsFr;
    }

    public String getScheme() {
        return scheme;
    }

    public void setScheme(String scheme) {
        this.scheme = scheme;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public Integer getLevel() {
        return level;
    }

    public void setLevel(Integer level) {
        this.level = level;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public boolean isVerified() {
        return verified;
    }

    public void setVerified(boolean verified) {
        this.verified = verified;
    }
}
