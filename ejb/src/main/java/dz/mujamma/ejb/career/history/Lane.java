package dz.mujamma.ejb.career.history;

import dz.mujamma.persistence.career.Position;
import dz.mujamma.persistence.career.Situation;
import dz.mujamma.persistence.career.history.ShownPeriod;
import dz.mujamma.persistence.shared.Localized;

/** What runs side by side in a career. */
public enum Lane {
    POSITION {
        @Override
        Object value(Situation situation) {
            return situation.position() == Position.NONE ? null : situation.position();
        }

        @Override
        Localized name(ShownPeriod shown) {
            return shown.position();
        }

        @Override
        String code(ShownPeriod shown) {
            return null;
        }
    },
    GRADE {
        @Override
        Object value(Situation situation) {
            return situation.grade();
        }

        @Override
        Localized name(ShownPeriod shown) {
            return shown.grade();
        }

        @Override
        String code(ShownPeriod shown) {
            return shown.gradeCode();
        }
    },
    STEP {
        @Override
        Object value(Situation situation) {
            return situation.step();
        }

        @Override
        Localized name(ShownPeriod shown) {
            String step = String.valueOf(shown.period().situation().step());
            return new Localized(step, step);
        }

        @Override
        String code(ShownPeriod shown) {
            return String.valueOf(shown.period().situation().step());
        }
    },
    POST {
        @Override
        Object value(Situation situation) {
            return situation.post();
        }

        @Override
        Localized name(ShownPeriod shown) {
            return shown.post();
        }

        @Override
        String code(ShownPeriod shown) {
            return shown.postNumber();
        }
    },
    UNIT {
        @Override
        Object value(Situation situation) {
            return situation.unit();
        }

        @Override
        Localized name(ShownPeriod shown) {
            return shown.unit();
        }

        @Override
        String code(ShownPeriod shown) {
            return shown.unitCode();
        }
    };

    /** What the lane holds in a situation; null where it holds nothing. */
    abstract Object value(Situation situation);

    abstract Localized name(ShownPeriod shown);

    abstract String code(ShownPeriod shown);
}
