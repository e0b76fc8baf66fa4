package dz.mujamma.persistence.career.movement;

import dz.mujamma.persistence.career.Signatory;
import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.shared.Statements;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** By what right somebody signed a movement for the body of the scope. */
@Dependent
public class MovementSignatures {
    @Inject
    private Statements statements;

    /** @param undoes whether it is for the act that cancels */
    public void keep(long movement, Signatory signatory, boolean undoes) {
        statements.run(
                "insert into mujamma.movement_signature (body_id, movement_id, employee_id, name_ar, name_fr, capacity_ar, "
                        + "capacity_fr, delegation_id, undoes) values ((select current_setting('mujamma.body')), ?, ?, ?, ?, ?, ?, ?, ?)",
                movement,
                signatory.employee(),
                signatory.name().ar(),
                signatory.name().fr(),
                signatory.capacity().ar(),
                signatory.capacity().fr(),
                signatory.delegation(),
                undoes);
    }

    public Optional<Signatory> of(long movement, boolean undoes) {
        return statements
                .rows(
                        row -> new Signatory(
                                row.getLong(1),
                                new Localized(row.getString(2), row.getString(3)),
                                new Localized(row.getString(4), row.getString(5)),
                                row.getObject(6, Long.class)),
                        "select employee_id, name_ar, name_fr, capacity_ar, capacity_fr, delegation_id "
                                + "from mujamma.movement_signature where movement_id = ? and undoes = ? order by id desc limit 1",
                        movement,
                        undoes)
                .stream()
                .findFirst();
    }
}
