package dz.mujamma.persistence.identity;

import dz.mujamma.persistence.shared.BaseEntity;
import dz.mujamma.persistence.shared.Localized;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.regex.Pattern;

/** Someone who can sign in. What the account may do stands in its grants. */
@Entity
@Table(name = "account")
public class Account extends BaseEntity {
    @Column(updatable = false)
    private String login;

    @Column(name = "password_hash")
    private String passwordHash;

    @Embedded
    @AttributeOverride(name = "ar", column = @Column(name = "name_ar"))
    @AttributeOverride(name = "fr", column = @Column(name = "name_fr"))
    private Localized name;

    private String language;
    private boolean enabled;

    @Column(name = "must_change_password")
    private boolean mustChangePassword;

    @Column(name = "hat_id")
    private Long hatId;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._-]{1,63}");

    protected Account() {}

    /** A new account; its password was chosen by somebody else and has to be changed at the first sign-in. */
    public Account(String login, Localized name, String oneTimePasswordHash, Instant createdAt) {
        this.login = login;
        this.name = name;
        this.passwordHash = oneTimePasswordHash;
        this.mustChangePassword = true;
        this.enabled = true;
        this.createdAt = createdAt;
    }

    /** Whether an account could be called so at all. */
    public static boolean isLogin(String text) {
        return LOGIN.matcher(text).matches();
    }

    public String login() {
        return login;
    }

    public String passwordHash() {
        return passwordHash;
    }

    /** Another one after each change of the password: what was opened with the old one can be told from it. */
    public String passwordStamp() {
        return PasswordHash.stamp(passwordHash);
    }

    public Localized name() {
        return name;
    }

    public String language() {
        return language;
    }

    public boolean enabled() {
        return enabled;
    }

    public boolean mustChangePassword() {
        return mustChangePassword;
    }

    public Long hatId() {
        return hatId;
    }

    public void changePassword(String hash) {
        passwordHash = hash;
        mustChangePassword = false;
    }

    public void resetPassword(String oneTimePasswordHash) {
        passwordHash = oneTimePasswordHash;
        mustChangePassword = true;
    }

    public void keepLanguage(String tag) {
        language = tag;
    }

    public void wear(long grantId) {
        hatId = grantId;
    }

    public void disable() {
        enabled = false;
    }

    public void enable() {
        enabled = true;
    }
}
