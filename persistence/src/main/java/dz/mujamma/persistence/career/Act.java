package dz.mujamma.persistence.career;

import dz.mujamma.persistence.job.JsonTexts;
import dz.mujamma.persistence.personnel.Employee;
import dz.mujamma.persistence.tenancy.BodyEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.DynamicUpdate;

/**
 * A numbered, signed decision on a person's career. Drafted and changed at will; sent round for visas and back to a draft when
 * it is sent back or changed; signed and numbered, and after that never changed but for what happens to the paper. A draft may
 * be discarded, a signed act only be corrected or cancelled by another act.
 */
@Entity
@Table(name = "act")
@DynamicUpdate
public class Act extends BodyEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "employee_id", updatable = false)
    private Employee employee;

    @Column(name = "kind_id")
    private String kindId;

    @Column(name = "regime_id", updatable = false)
    private String regimeId;

    @Column(name = "effect_on")
    private LocalDate effectOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "grade_id")
    private Long gradeId;

    private Short step;

    @Column(name = "post_id")
    private Long postId;

    @Column(name = "unit_id")
    private Long unitId;

    @Enumerated(EnumType.STRING)
    @Column(name = "position_id")
    private Position position;

    @Column(name = "other_body_id")
    private String otherBodyId;

    @Column(name = "target_act_id")
    private Long targetActId;

    @Column(name = "basis_ar")
    private String basisAr;

    @Column(name = "basis_fr")
    private String basisFr;

    @Column(name = "commission_ref")
    private String commissionRef;

    @Column(name = "commission_on")
    private LocalDate commissionOn;

    @Convert(converter = JsonTexts.class)
    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "cast(? as jsonb)")
    private Map<String, String> details;

    @Enumerated(EnumType.STRING)
    private ActStatus status = ActStatus.DRAFT;

    @Column(name = "drafted_by", updatable = false)
    private String draftedBy;

    @Column(name = "drafted_at", updatable = false)
    private Instant draftedAt;

    private String register;

    private Short year;

    private Integer number;

    private String reference;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    @Column(name = "signed_at")
    private Instant signedAt;

    @Column(name = "signed_by")
    private String signedBy;

    @Column(name = "signatory_ar")
    private String signatoryAr;

    @Column(name = "signatory_fr")
    private String signatoryFr;

    @Column(name = "signed_order")
    private Long signedOrder;

    @Column(name = "notified_at")
    private Instant notifiedAt;

    @Column(name = "acknowledged_at")
    private Instant acknowledgedAt;

    @Column(name = "paper_id")
    private Long paperId;

    protected Act() {
        // for JPA
    }

    /** A draft. */
    public Act(Employee employee, String regimeId, ActContent content, String draftedBy, Instant draftedAt) {
        this.employee = Objects.requireNonNull(employee);
        this.regimeId = Objects.requireNonNull(regimeId);
        this.draftedBy = Objects.requireNonNull(draftedBy);
        this.draftedAt = Objects.requireNonNull(draftedAt);
        put(content);
    }

    /** What was typed; an act on its way is a draft again, because the visas were given to something else. */
    public void change(ActContent content) {
        requireNotEnded();
        put(content);
        status = ActStatus.DRAFT;
    }

    private void put(ActContent content) {
        kindId = content.kind();
        effectOn = content.effectOn();
        endsOn = content.endsOn();
        gradeId = content.named().grade();
        step = content.named().step() == null ? null : content.named().step().shortValue();
        postId = content.named().post();
        unitId = content.named().unit();
        position = content.named().position();
        otherBodyId = content.otherBody();
        targetActId = content.target();
        basisAr = content.basisAr();
        basisFr = content.basisFr();
        commissionRef = content.commissionRef();
        commissionOn = content.commissionOn();
        details = content.details();
    }

    public void discard() {
        requireNotEnded();
        status = ActStatus.DISCARDED;
    }

    public void sendRound() {
        require(ActStatus.DRAFT);
        status = ActStatus.IN_VISA;
    }

    public void sendBack() {
        require(ActStatus.IN_VISA);
        status = ActStatus.DRAFT;
    }

    /** @param order orders the signed acts of a person that take effect on one day */
    public void sign(ActNumber given, LocalDate on, Instant at, String by, Signatory signatory, long order) {
        require(ActStatus.IN_VISA);
        status = ActStatus.SIGNED;
        register = given.register();
        year = (short) given.year();
        number = given.number();
        reference = given.reference();
        signedOn = Objects.requireNonNull(on);
        signedAt = Objects.requireNonNull(at);
        signedBy = Objects.requireNonNull(by);
        signatoryAr = signatory.printed().ar();
        signatoryFr = signatory.printed().fr();
        signedOrder = order;
    }

    public void printAs(Long paper) {
        require(ActStatus.SIGNED);
        paperId = paper;
    }

    public void notifyAt(Instant at) {
        require(ActStatus.SIGNED);
        notifiedAt = Objects.requireNonNull(at);
    }

    /** Whoever acknowledges was told at the latest by that. */
    public void acknowledgeAt(Instant at) {
        require(ActStatus.SIGNED);
        if (notifiedAt == null || notifiedAt.isAfter(at)) {
            notifiedAt = at;
        }
        acknowledgedAt = at;
    }

    private void require(ActStatus wanted) {
        if (status != wanted) {
            throw new IllegalStateException("act " + id() + " is " + status);
        }
    }

    private void requireNotEnded() {
        if (status == ActStatus.SIGNED || status == ActStatus.DISCARDED) {
            throw new IllegalStateException("act " + id() + " is " + status);
        }
    }

    public ActContent content() {
        return new ActContent(
                kindId,
                effectOn,
                endsOn,
                new Situation(position, gradeId, step == null ? null : step.intValue(), postId, unitId),
                otherBodyId,
                targetActId,
                basisAr,
                basisFr,
                commissionRef,
                commissionOn,
                details);
    }

    /**
     * With the number 0 while it is not stored.
     *
     * @param order its place among the acts of a day: that of its signature, or the one it would get
     */
    public CareerAct inCareer(long order) {
        ActContent content = content();
        return new CareerAct(
                id() == null ? 0 : id(), kindId, regimeId, effectOn, endsOn, content.named(), targetActId, order);
    }

    public Employee employee() {
        return employee;
    }

    public String kind() {
        return kindId;
    }

    public String regime() {
        return regimeId;
    }

    public LocalDate effectOn() {
        return effectOn;
    }

    public Optional<Long> target() {
        return Optional.ofNullable(targetActId);
    }

    public ActStatus status() {
        return status;
    }

    public String draftedBy() {
        return draftedBy;
    }

    public Optional<ActNumber> number() {
        return number == null ? Optional.empty() : Optional.of(new ActNumber(register, year, number, reference));
    }

    public Optional<String> reference() {
        return Optional.ofNullable(reference);
    }

    public Optional<LocalDate> signedOn() {
        return Optional.ofNullable(signedOn);
    }

    public Optional<Instant> signedAt() {
        return Optional.ofNullable(signedAt);
    }

    public Optional<Instant> notifiedAt() {
        return Optional.ofNullable(notifiedAt);
    }

    public Optional<Instant> acknowledgedAt() {
        return Optional.ofNullable(acknowledgedAt);
    }

    public Optional<Long> paper() {
        return Optional.ofNullable(paperId);
    }
}
