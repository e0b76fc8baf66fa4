package dz.mujamma.ejb.personnel.file;

/**
 * Puts the people of a body, as they are and as a file would have them, under their chiefs: who stands in a circle is refused,
 * who stands under a refused newcomer too, and the rest get a level so that chiefs are written before their people.
 * <p>A person is an index. Whoever is stored keeps the stored chief when the line is refused; a newcomer then is gone. As the
 * stored chiefs form no circle, refusing ends.
 */
public final class ChiefOrder {
    public static final int NONE = -1;

    private static final byte UNSEEN = 0;
    private static final byte ON_THE_WAY = 1;
    private static final byte PLACED = 2;
    private static final byte GONE = 3;

    private final int[] stored;
    private final int[] wanted;
    private final boolean[] newcomer;
    private final byte[] state;
    private final int[] level;
    private final Refusals refusals;
    private final int[] way;

    /** Told of each line that is refused for its chief. */
    public interface Refusals {
        void circle(int person, int chief);

        void chiefGone(int person, int chief);
    }

    /**
     * @param stored chief of each person in the database, or NONE
     * @param wanted chief by the file; equal to {@code stored} where the file has no good line for the person
     * @param newcomer who is not in the database
     * @param refused newcomers whose line is refused already
     */
    public ChiefOrder(int[] stored, int[] wanted, boolean[] newcomer, boolean[] refused, Refusals refusals) {
        this.stored = stored.clone();
        this.wanted = wanted.clone();
        this.newcomer = newcomer.clone();
        this.refusals = refusals;
        this.state = new byte[wanted.length];
        this.level = new int[wanted.length];
        this.way = new int[wanted.length + 1];
        for (int person = 0; person < wanted.length; person++) {
            if (newcomer[person] && refused[person]) {
                state[person] = GONE;
            }
        }
    }

    /** Level of each person: above the level of the chief where that one is new, else 0; NONE for newcomers that are gone. */
    public int[] levels() {
        for (int person = 0; person < wanted.length; person++) {
            while (state[person] == UNSEEN) {
                place(person);
            }
        }
        for (int person = 0; person < wanted.length; person++) {
            if (state[person] == GONE) {
                level[person] = NONE;
            }
        }
        return level.clone();
    }

    /** Goes up from chief to chief until one is placed, then places those on the way, the highest first. */
    private void place(int start) {
        int length = push(start, 0);
        while (length > 0) {
            int person = way[length - 1];
            int chief = wanted[person];
            if (chief == NONE || state[chief] == PLACED) {
                level[person] = chief != NONE && newcomer[chief] ? level[chief] + 1 : 0;
                state[person] = PLACED;
                length--;
            } else if (state[chief] == UNSEEN) {
                length = push(chief, length);
            } else if (state[chief] == ON_THE_WAY) {
                length = openCircle(chief, length);
            } else {
                refusals.chiefGone(person, chief);
                length = refuse(person) ? length - 1 : length;
            }
        }
    }

    private int push(int person, int length) {
        state[person] = ON_THE_WAY;
        way[length] = person;
        return length + 1;
    }

    /** Everybody on the way from {@code first} to its end stands in a circle. Whoever the file put there is refused. */
    private int openCircle(int first, int length) {
        int from = length;
        boolean opened = false;
        do {
            from--;
            int person = way[from];
            state[person] = UNSEEN;
            if (newcomer[person] || wanted[person] != stored[person]) {
                refusals.circle(person, wanted[person]);
                refuse(person);
                opened = true;
            }
        } while (way[from] != first);
        if (!opened) {
            throw new IllegalStateException("the stored chiefs form a circle");
        }
        return from;
    }

    /** True where the person is gone with the line. */
    private boolean refuse(int person) {
        if (newcomer[person]) {
            state[person] = GONE;
            return true;
        }
        wanted[person] = stored[person];
        return false;
    }
}
