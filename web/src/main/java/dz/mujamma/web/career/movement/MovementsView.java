package dz.mujamma.web.career.movement;

import dz.mujamma.ejb.career.movement.MovementService;
import dz.mujamma.persistence.career.movement.Movement;
import dz.mujamma.persistence.career.movement.MovementStage;
import dz.mujamma.persistence.career.movement.Movements.Wanted;
import dz.mujamma.persistence.tenancy.Scope;
import dz.mujamma.web.shared.CurrentLanguage;
import dz.mujamma.web.shared.ListRequest;
import dz.mujamma.web.shared.RowsModel;
import dz.mujamma.web.shared.Spreadsheet;
import dz.mujamma.web.shared.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Movements to and from this body; those under way unless others are asked for. */
@Named
@RequestScoped
public class MovementsView {
    private static final String ALL = "ALL";

    @Inject
    private MovementService movements;

    @Inject
    private ListRequest list;

    @Inject
    private Texts texts;

    @Inject
    private CurrentLanguage language;

    private RowsModel<Movement> rows;

    @PostConstruct
    void read() {
        if (!list.isExport()) {
            Wanted wanted = wanted();
            rows = RowsModel.read(list, movements.count(wanted), (first, size) -> movements.page(wanted, first, size));
        }
    }

    public void export() {
        List<String> titles = Stream.of("no", "kind", "from", "to", "effect", "ends", "grade", "stage")
                .map(name -> texts.say("movement.list." + name))
                .toList();
        Wanted wanted = wanted();
        Spreadsheet.send(
                "movements", language.get(), titles, (first, size) -> movements.page(wanted, first, size), this::cells);
    }

    private List<?> cells(Movement row) {
        return Arrays.asList(
                row.id(),
                texts.say("movement.kind." + row.kind()),
                row.from(),
                row.to(),
                row.effectOn(),
                row.endsOn(),
                texts.of(row.grade()),
                texts.say("movement.stage." + row.stage()));
    }

    private Wanted wanted() {
        MovementStage one = list.oneOf(MovementStage.class, "stage");
        Set<MovementStage> stages;
        if (one != null) {
            stages = Set.of(one);
        } else if (isAllStages()) {
            stages = Set.of();
        } else {
            stages = Stream.of(MovementStage.values())
                    .filter(MovementStage::isUnderWay)
                    .collect(Collectors.toSet());
        }
        String way = list.text("way");
        Boolean incoming = "in".equals(way) ? Boolean.TRUE : "out".equals(way) ? Boolean.FALSE : null;
        return new Wanted(stages, incoming);
    }

    private boolean isAllStages() {
        return ALL.equals(list.text("stage"));
    }

    public String getBody() {
        return Scope.hat().bodyId();
    }

    public List<String> getStages() {
        return Stream.of(MovementStage.values()).map(Enum::name).toList();
    }

    public RowsModel<Movement> getRows() {
        return rows;
    }
}
