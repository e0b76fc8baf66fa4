package dz.mujamma.persistence.identity;

import dz.mujamma.persistence.tenancy.Hat;
import dz.mujamma.persistence.tenancy.Right;
import dz.mujamma.persistence.tenancy.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** A role of an account in a body, in a complex, or nationally. Given and taken away, never changed. */
@Entity
@Table(name = "account_grant")
public class AccountGrant {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id", updatable = false)
    private Account account;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Role role;

    @Column(name = "in_body", updatable = false)
    private String inBody;

    @Column(name = "complex_id", updatable = false)
    private String complexId;

    @Column(name = "employee_id", updatable = false)
    private Long employeeId;

    @Column(updatable = false)
    private String[] rights = {};

    protected AccountGrant() {}

    /** @param rights restricted parts of files; the database refuses them to all but human resources */
    public AccountGrant(
            Account account, Role role, String inBody, String complexId, Long employeeId, Set<Right> rights) {
        this.account = account;
        this.role = role;
        this.inBody = inBody;
        this.complexId = complexId;
        this.employeeId = employeeId;
        this.rights = rights.stream().sorted().map(Right::name).toArray(String[]::new);
    }

    public Long id() {
        return id;
    }

    public Account account() {
        return account;
    }

    public Role role() {
        return role;
    }

    /** Whether both are the same role in the same place. */
    public boolean grantsTheSameAs(AccountGrant other) {
        return role == other.role && Objects.equals(inBody, other.inBody) && Objects.equals(complexId, other.complexId);
    }

    public Hat hat() {
        Set<Right> held = Arrays.stream(rights).map(Right::valueOf).collect(Collectors.toSet());
        return new Hat(id, account.login(), role, inBody, complexId, employeeId, held);
    }
}
