package dz.mujamma.web.identity;

import dz.mujamma.ejb.identity.TokenService;
import dz.mujamma.ejb.identity.TokenService.NewToken;
import dz.mujamma.ejb.identity.TokenService.TokenRow;
import dz.mujamma.web.shared.ListRequest;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;

/** The own tokens: made, shown once, revoked. */
@Named
@RequestScoped
public class TokensView {
    private static final int USUAL_DAYS = 90;

    @EJB
    private TokenService tokens;

    @Inject
    private Clock clock;

    @Inject
    private ListRequest list;

    @NotBlank
    @Size(max = 100)
    private String label;

    @NotNull
    @Min(1)
    @Max(TokenService.LONGEST_DAYS)
    private Integer days = USUAL_DAYS;

    private List<TokenRow> rows;
    private NewToken made;

    @PostConstruct
    void read() {
        rows = tokens.mine().stream()
                .filter(token -> token.living(clock.instant()))
                .toList();
    }

    public void create() {
        made = tokens.create(label, days);
        label = null;
        days = USUAL_DAYS;
        read();
    }

    /** The one whose number the button sends along. */
    public void revoke() {
        Long id = list.whole("token");
        if (id != null) {
            tokens.revoke(id);
        }
        read();
    }

    public List<TokenRow> getRows() {
        return rows;
    }

    public NewToken getMade() {
        return made;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public Integer getDays() {
        return days;
    }

    public void setDays(Integer days) {
        this.days = days;
    }
}
