package dz.mujamma.web.leave;

import dz.mujamma.persistence.leave.LedgerLine;
import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;

/** Why a movement of the ledger was made, in words. */
@Named
@RequestScoped
public class LeaveLines {
    @Inject
    private Texts texts;

    public String why(LedgerLine line) {
        return switch (line.kind()) {
            case GRANT -> texts.say("leave.ledger.GRANT", YearMonth.from(line.month()));
            case HANDED_OVER, TAKEN_OVER -> texts.say("leave.ledger." + line.kind(), line.reason());
            case ADJUST -> line.cause() == null ? line.reason() : gap(line);
            case TAKE, GIVE_BACK ->
                texts.say("leave.ledger." + line.kind(), line.requestFirstDay(), line.requestLastDay());
        };
    }

    private String gap(LedgerLine line) {
        String[] reason = line.reason().split("\\|", -1);
        return reason[0].isBlank()
                ? texts.say("leave.ledger.gap-gone")
                : texts.say("leave.ledger.gap", texts.of(new Localized(reason[0], reason[1])));
    }
}
