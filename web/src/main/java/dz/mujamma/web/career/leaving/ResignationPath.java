package dz.mujamma.web.career.leaving;

import dz.mujamma.ejb.career.resignation.ResignationFile;
import dz.mujamma.persistence.career.resignation.Resignation;
import dz.mujamma.persistence.career.resignation.ResignationStage;
import dz.mujamma.web.shared.Stop;
import dz.mujamma.web.shared.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The way of a resignation: given, perhaps put off, answered, act signed, out of service. */
@Dependent
class ResignationPath implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Texts texts;

    List<Stop> of(ResignationFile file) {
        Resignation row = file.row();
        ResignationStage stage = row.stage();
        List<Stop> stops = new ArrayList<>();
        stops.add(Stop.done(texts.say("leaving.path.filed"), texts.date(row.filedOn())));
        if (stage == ResignationStage.DEFERRED
                || !row.answerDue().equals(file.terms().answerDue())) {
            stops.add(Stop.done(texts.say("leaving.path.deferred"), texts.date(row.answerDue())));
        }
        if (stage == ResignationStage.WITHDRAWN
                || stage == ResignationStage.REFUSED
                || stage == ResignationStage.LAPSED) {
            stops.add(Stop.back(texts.say("leaving.resignation.stage." + stage), ""));
            return stops;
        }
        String due = texts.say("leaving.path.until", row.answerDue());
        stops.add(
                stage.isUnanswered()
                        ? Stop.here(texts.say("leaving.path.answer"), due)
                        : Stop.done(
                                texts.say(
                                        stage == ResignationStage.SILENT
                                                ? "leaving.path.silent"
                                                : "leaving.path.accepted"),
                                ""));
        stops.add(signed(stage));
        boolean left = stage == ResignationStage.DONE && !row.effectOn().isAfter(file.today());
        String day = row.effectOn() == null ? "" : texts.date(row.effectOn());
        stops.add(
                left
                        ? Stop.done(texts.say("leaving.path.effect"), day)
                        : Stop.ahead(texts.say("leaving.path.effect"), day));
        return stops;
    }

    private Stop signed(ResignationStage stage) {
        String name = texts.say("leaving.path.signed");
        return switch (stage) {
            case DONE -> Stop.done(name, "");
            case CANCELLED -> Stop.back(texts.say("leaving.resignation.stage.CANCELLED"), "");
            case ACCEPTED, SILENT -> Stop.here(name, "");
            default -> Stop.ahead(name, "");
        };
    }
}
