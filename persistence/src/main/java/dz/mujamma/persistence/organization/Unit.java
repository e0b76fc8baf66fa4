package dz.mujamma.persistence.organization;

import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.tenancy.BodyEntity;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Optional;

/**
 * A directorate, agency or service of a body, as it is today; its code stays. It is opened and changed by {@link UnitHistories},
 * which keep how it was on other days; this class reads it, hence no public constructor.
 */
@Entity
@Table(name = "unit")
public class Unit extends BodyEntity {
    @Column(nullable = false, updatable = false)
    private String code;

    @Embedded
    @AttributeOverride(name = "ar", column = @Column(name = "name_ar", nullable = false))
    @AttributeOverride(name = "fr", column = @Column(name = "name_fr", nullable = false))
    private Localized name;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private Unit parent;

    @Column(name = "wilaya_id", nullable = false)
    private short wilayaId;

    protected Unit() {
        // for JPA
    }

    public String code() {
        return code;
    }

    public Localized name() {
        return name;
    }

    public Optional<Unit> parent() {
        return Optional.ofNullable(parent);
    }

    public short wilayaId() {
        return wilayaId;
    }
}
