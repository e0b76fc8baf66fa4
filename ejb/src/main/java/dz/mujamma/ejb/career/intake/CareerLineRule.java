package dz.mujamma.ejb.career.intake;

import static dz.mujamma.ejb.career.intake.CareerColumn.*;

import dz.mujamma.ejb.file.Header;
import dz.mujamma.ejb.file.LineReading;
import dz.mujamma.ejb.file.RawLine;
import dz.mujamma.persistence.career.ActKind;
import dz.mujamma.persistence.career.Need;
import dz.mujamma.persistence.career.intake.CareerLine;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * Reads one line by itself: what each cell must be, and what an act of its kind must name. A post is never asked for, even
 * where the catalogue does: posts are numbered from now on, and old papers name none.
 */
public final class CareerLineRule {
    private static final Pattern STEP_FORM = Pattern.compile("0?[0-9]|1[0-2]");

    private final Header<CareerColumn> header;
    private final CareerWords words;
    private final CareerLimits limits;

    public CareerLineRule(Header<CareerColumn> header, CareerWords words, CareerLimits limits) {
        this.header = header;
        this.words = words;
        this.limits = limits;
    }

    public ReadCareerLine read(RawLine raw) {
        LineReading<CareerColumn> cells = new LineReading<>(header, raw);
        ActKind kind = kind(cells);
        LocalDate effect = effect(cells);
        CareerLine line = new CareerLine(
                raw.number(),
                cells.code(MATRICULE, cells.required(MATRICULE, 30)),
                kind == null ? null : kind.id(),
                cells.whole(NUMBER, cells.required(NUMBER, 60)),
                signed(cells),
                effect,
                end(cells, effect),
                cells.word(GRADE, cells.optional(GRADE, 200), words.gradeWords(), "intake.refused.grade"),
                step(cells),
                cells.code(POST, cells.optional(POST, 40)),
                cells.code(UNIT, cells.optional(UNIT, 40)),
                cells.word(
                        POSITION, cells.optional(POSITION, 200), words.positionWords(), "intake.refused.position-name"),
                cells.whole(TARGET, cells.optional(TARGET, 60)));
        if (kind != null) {
            requireNeeds(cells, kind);
        }
        return new ReadCareerLine(line, cells.rejections());
    }

    private ActKind kind(LineReading<CareerColumn> cells) {
        ActKind kind = cells.word(KIND, cells.required(KIND, 200), words.kindWords(), "intake.refused.kind");
        if (kind != null && kind.restricted() && !limits.discipline()) {
            cells.reject(KIND, cells.text(KIND), "intake.refused.discipline");
        }
        return kind;
    }

    private LocalDate signed(LineReading<CareerColumn> cells) {
        LocalDate signed = requiredDay(cells, SIGNED_ON);
        if (signed != null && signed.isAfter(limits.today())) {
            cells.reject(SIGNED_ON, cells.text(SIGNED_ON), "intake.refused.signed-later", limits.today());
        }
        return signed;
    }

    private LocalDate effect(LineReading<CareerColumn> cells) {
        LocalDate effect = requiredDay(cells, EFFECT_ON);
        if (effect != null && effect.isAfter(limits.latestEffect())) {
            cells.reject(EFFECT_ON, cells.text(EFFECT_ON), "intake.refused.effect-late", limits.latestEffect());
        }
        return effect;
    }

    private LocalDate requiredDay(LineReading<CareerColumn> cells, CareerColumn column) {
        cells.required(column, 30);
        LocalDate day = cells.day(column);
        if (day != null && day.isBefore(limits.earliest())) {
            cells.reject(column, cells.text(column), "intake.refused.too-early", limits.earliest());
        }
        return day;
    }

    private static LocalDate end(LineReading<CareerColumn> cells, LocalDate effect) {
        LocalDate end = cells.day(ENDS_ON);
        if (end != null && effect != null && end.isBefore(effect)) {
            cells.reject(ENDS_ON, cells.text(ENDS_ON), "intake.refused.end-before-effect", effect);
        }
        return end;
    }

    private static Integer step(LineReading<CareerColumn> cells) {
        String text = cells.form(STEP, cells.optional(STEP, 30), STEP_FORM, "intake.refused.step");
        return text == null ? null : Integer.valueOf(text);
    }

    private static void requireNeeds(LineReading<CareerColumn> cells, ActKind kind) {
        require(cells, kind, kind.grade(), GRADE);
        require(cells, kind, kind.step(), STEP);
        require(cells, kind, kind.unit(), UNIT);
        require(cells, kind, kind.position(), POSITION);
        require(cells, kind, kind.end(), ENDS_ON);
        boolean speaksOfAnother = kind.corrects() || kind.cancels();
        require(cells, kind, speaksOfAnother ? Need.REQUIRED : Need.NONE, TARGET);
        if (!speaksOfAnother && !cells.isEmpty(TARGET)) {
            cells.reject(TARGET, cells.text(TARGET), "intake.refused.target-of-none");
        }
    }

    private static void require(LineReading<CareerColumn> cells, ActKind kind, Need need, CareerColumn column) {
        if (need == Need.REQUIRED && cells.isEmpty(column) && !cells.isRejected(column)) {
            cells.reject(
                    column,
                    "",
                    "intake.refused.needed",
                    kind.name().ar() + "|" + kind.name().fr());
        }
    }
}
