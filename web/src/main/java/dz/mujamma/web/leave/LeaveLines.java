package dz.mujamma.web.leave;

import dz.mujamma.persistence.leave.LedgerLine;
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
            case ADJUST -> line.reason();
            case HANDED_OVER, TAKEN_OVER -> texts.say("leave.ledger." + line.kind(), line.reason());
            case TAKE, GIVE_BACK ->
                texts.say("leave.ledger." + line.kind(), line.requestFirstDay(), line.requestLastDay());
        };
    }
}
