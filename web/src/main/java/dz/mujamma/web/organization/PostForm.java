package dz.mujamma.web.organization;

import dz.mujamma.persistence.organization.PostShape;
import dz.mujamma.persistence.shared.Localized;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** What is typed of a post: title, unit and range of grades. */
public class PostForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotBlank
    @Size(max = 200)
    private String titleAr;

    @NotBlank
    @Size(max = 200)
    private String titleFr;

    @NotNull
    private Long unit;

    private Long minGrade;
    private Long maxGrade;

    PostShape shape() {
        return new PostShape(new Localized(titleAr.strip(), titleFr.strip()), unit, minGrade, maxGrade);
    }

    void fill(PostShape shape) {
        titleAr = shape.title().ar();
        titleFr = shape.title().fr();
        unit = shape.unitId();
        minGrade = shape.minGradeId();
        maxGrade = shape.maxGradeId();
    }

    public String getTitleAr() {
        return titleAr;
    }

    public void setTitleAr(String titleAr) {
        this.titleAr = titleAr;
    }

    public String getTitleFr() {
        return titleFr;
    }

    public void setTitleFr(String titleFr) {
        this.titleFr = titleFr;
    }

    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long unit) {
        this.unit = unit;
    }

    public Long getMinGrade() {
        return minGrade;
    }

    public void setMinGrade(Long minGrade) {
        this.minGrade = minGrade;
    }

    public Long getMaxGrade() {
        return maxGrade;
    }

    public void setMaxGrade(Long maxGrade) {
        this.maxGrade = maxGrade;
    }
}
