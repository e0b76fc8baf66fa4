package dz.mujamma.web.career;

import dz.mujamma.persistence.career.ActContent;
import dz.mujamma.persistence.career.Position;
import dz.mujamma.persistence.career.Situation;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** The fields of an act as they are typed. */
public class ActForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_BASIS = 1_000;
    private static final String HOST = "host";

    @NotNull
    private LocalDate effectOn;

    private LocalDate endsOn;
    private Long grade;
    private Integer step;
    private Chosen post;
    private Long unit;
    private Position position;
    private String otherBody;

    @Size(max = LONGEST_BASIS)
    private String basisAr;

    @Size(max = LONGEST_BASIS)
    private String basisFr;

    @Size(max = 100)
    private String commissionRef;

    private LocalDate commissionOn;

    @Size(max = 200)
    private String host;

    private final Map<String, String> details = new HashMap<>();
    private Long target;
    private int version;

    /** A post as the picker shows it. */
    public record Chosen(long id, String name, String about, Long unit) implements Serializable {}

    void fill(ActContent content, int readVersion, String postName) {
        version = readVersion;
        effectOn = content.effectOn();
        endsOn = content.endsOn();
        grade = content.named().grade();
        step = content.named().step();
        post = content.named().post() == null
                ? null
                : new Chosen(
                        content.named().post(), postName, "", content.named().unit());
        unit = content.named().unit();
        position = content.named().position();
        otherBody = content.otherBody();
        basisAr = content.basisAr();
        basisFr = content.basisFr();
        commissionRef = content.commissionRef();
        commissionOn = content.commissionOn();
        target = content.target();
        details.putAll(content.details());
        host = details.get(HOST);
    }

    ActContent content(String kind) {
        Map<String, String> facts = new HashMap<>(details);
        facts.remove(HOST);
        if (host != null && !host.isBlank()) {
            facts.put(HOST, host.strip());
        }
        return new ActContent(
                kind,
                effectOn,
                endsOn,
                new Situation(position, grade, step, post == null ? null : post.id(), unit),
                otherBody == null || otherBody.isBlank() ? null : otherBody,
                target,
                basisAr,
                basisFr,
                commissionRef,
                commissionOn,
                facts);
    }

    public LocalDate getEffectOn() {
        return effectOn;
    }

    public void setEffectOn(LocalDate effectOn) {
        this.effectOn = effectOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    public Long getGrade() {
        return grade;
    }

    public void setGrade(Long grade) {
        this.grade = grade;
    }

    public Integer getStep() {
        return step;
    }

    public void setStep(Integer step) {
        this.step = step;
    }

    public Chosen getPost() {
        return post;
    }

    public void setPost(Chosen post) {
        this.post = post;
    }

    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long unit) {
        this.unit = unit;
    }

    public Position getPosition() {
        return position;
    }

    public void setPosition(Position position) {
        this.position = position;
    }

    public String getOtherBody() {
        return otherBody;
    }

    public void setOtherBody(String otherBody) {
        this.otherBody = otherBody;
    }

    public String getBasisAr() {
        return basisAr;
    }

    public void setBasisAr(String basisAr) {
        this.basisAr = basisAr;
    }

    public String getBasisFr() {
        return basisFr;
    }

    public void setBasisFr(String basisFr) {
        this.basisFr = basisFr;
    }

    public String getCommissionRef() {
        return commissionRef;
    }

    public void setCommissionRef(String commissionRef) {
        this.commissionRef = commissionRef;
    }

    public LocalDate getCommissionOn() {
        return commissionOn;
    }

    public void setCommissionOn(LocalDate commissionOn) {
        this.commissionOn = commissionOn;
    }

    public String getHost() {
        return host;
    }

    public void setHost(String host) {
        this.host = host;
    }

    public int getVersion() {
        return version;
    }
}
