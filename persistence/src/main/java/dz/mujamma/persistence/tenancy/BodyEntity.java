package dz.mujamma.persistence.tenancy;

import dz.mujamma.persistence.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import org.hibernate.annotations.TenantId;

/** A row that belongs to one body. Hibernate fills and filters the body; row-level security stands behind it. */
@MappedSuperclass
public abstract class BodyEntity extends BaseEntity {
    @TenantId
    @Column(name = "body_id", nullable = false, updatable = false)
    private String bodyId;

    public String bodyId() {
        return bodyId;
    }
}
