package dz.mujamma.ejb.organization;

import dz.mujamma.ejb.organization.TreeRule.Objection;
import dz.mujamma.persistence.organization.PersonName;
import dz.mujamma.persistence.organization.PostsInUnit;
import dz.mujamma.persistence.organization.UnitChange;
import dz.mujamma.persistence.organization.UnitChange.Kind;
import dz.mujamma.persistence.organization.UnitChange.Place;
import dz.mujamma.persistence.organization.UnitChiefs;
import dz.mujamma.persistence.organization.UnitHistories;
import dz.mujamma.persistence.organization.UnitOnDay;
import dz.mujamma.persistence.organization.UnitPeople;
import dz.mujamma.persistence.organization.UnitRow;
import dz.mujamma.persistence.organization.UnitVersion;
import dz.mujamma.persistence.organization.Units;
import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.shared.RuleException;
import dz.mujamma.persistence.tenancy.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Changes the tree of units from a day on, past or future. Each method waits for the other who changes the tree of the same
 * body, so that what it looked at is what it changes.
 */
@Stateless
@RolesAllowed(Role.Names.HR_DIRECTOR)
public class UnitChangeService {
    private static final int SHOWN = 12;

    @Inject
    private Units units;

    @Inject
    private UnitHistories histories;

    @Inject
    private UnitChiefs chiefs;

    @Inject
    private UnitPeople people;

    @Inject
    private PostFolding posts;

    @Inject
    private Event<UnitClosed> unitClosed;

    @Inject
    private Clock clock;

    /** @param day null: it is there since before anything was recorded */
    public record OpenUnit(String code, Localized name, Place place, LocalDate day) {}

    /** @throws RuleException where the code is taken, or the unit above is not there on that day or later */
    public long open(OpenUnit wish) {
        histories.lock();
        String code = wish.code().strip();
        if (units.findByCode(code).isPresent()) {
            throw new RuleException("organization.refused.code-taken", code);
        }
        knownParent(wish.place());
        long id = histories.open(code, wish.name(), wish.place(), wish.day());
        settle(id, histories.versions());
        return id;
    }

    /** Another name from a day on, up to the next renaming if there is one. */
    public void rename(long unitId, Localized name, LocalDate day) {
        histories.lock();
        requireThere(get(unitId), day);
        histories.add(unitId, Kind.RENAME, day, name, null, null, null);
        fold(unitId);
    }

    /** Another unit above, or another wilaya, from a day on, up to the next move if there is one. */
    public void move(long unitId, Place place, LocalDate day) {
        histories.lock();
        requireThere(get(unitId), day);
        knownParent(place);
        histories.add(unitId, Kind.MOVE, day, null, place, null, null);
        fold(unitId);
    }

    /**
     * The wish to close a unit.
     *
     * @param day the first one on which it is no longer there
     * @param successorId where its people and posts go; may be null where it has none
     * @param unitsBelowToo whether the units below go under the successor, too; where not, there may be none
     * @param vacantPostsEnd whether posts that nobody holds from the day on end with the unit, and do not go along
     */
    public record CloseUnit(
            long unitId, LocalDate day, Long successorId, boolean unitsBelowToo, boolean vacantPostsEnd) {}

    /**
     * Who and what is in a unit on a day or comes to it later, as far as is known.
     *
     * @param some the first of the people, by their matricules
     */
    public record InUnit(long people, List<PersonName> some, PostsInUnit posts, long unitsBelow) {}

    /** What a closing on a day would leave without a unit. */
    public InUnit in(long unitId, LocalDate day) {
        UnitRow unit = get(unitId);
        return new InUnit(
                people.countIn(unit.id(), day),
                people.in(unit.id(), day, SHOWN),
                posts.countIn(unit.id(), day),
                new UnitTree(units.on(day)).below(unit.id()).size());
    }

    public void close(CloseUnit wish) {
        histories.lock();
        UnitRow unit = get(wish.unitId());
        requireThere(unit, wish.day());
        requireSuccessor(unit, wish);
        if (wish.unitsBelowToo()) {
            moveUnitsBelow(unit, wish);
        }
        long change = histories.add(unit.id(), Kind.CLOSE, wish.day(), null, null, wish.successorId(), null);
        chiefs.endIn(unit.id(), wish.day());
        if (wish.vacantPostsEnd()) {
            posts.abolishVacant(unit.id(), wish.day(), change);
        }
        if (wish.successorId() != null) {
            posts.move(unit.id(), wish.successorId(), wish.day(), change);
        }
        fold(unit.id());
        LocalDate today = LocalDate.now(clock);
        if (!wish.day().isAfter(today)) {
            people.leaveClosedUnits(today);
        }
        unitClosed.fire(new UnitClosed(unit.id(), wish.successorId(), wish.day()));
    }

    /** Takes back a change: as if it had never been, yet it stays in the story. A closing only until its day. */
    public void withdraw(long unitId, long changeId) {
        histories.lock();
        UnitChange change = UnitFold.operative(histories.changesOf(unitId)).stream()
                .filter(each -> each.id() == changeId)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        if (change.kind() == Kind.OPEN) {
            throw new RuleException("organization.refused.opening-stays");
        }
        if (change.kind() == Kind.CLOSE && !change.day().isAfter(LocalDate.now(clock))) {
            throw new RuleException("organization.refused.closed-already", change.day());
        }
        histories.add(unitId, Kind.WITHDRAW, null, null, null, null, changeId);
        fold(unitId);
        if (change.kind() == Kind.CLOSE) {
            posts.moveBack(changeId);
        }
    }

    private void moveUnitsBelow(UnitRow unit, CloseUnit wish) {
        UnitTree tree = new UnitTree(units.on(wish.day()));
        Long above = tree.find(unit.id()).map(UnitOnDay::parentId).orElse(null);
        for (UnitOnDay below : tree.below(unit.id())) {
            Long parent = below.id() == wish.successorId() ? above : wish.successorId();
            histories.add(below.id(), Kind.MOVE, wish.day(), null, new Place(parent, below.wilayaId()), null, null);
            fold(below.id());
        }
    }

    private void requireSuccessor(UnitRow unit, CloseUnit wish) {
        if (wish.successorId() == null) {
            PostsInUnit left = posts.countIn(unit.id(), wish.day());
            long staying = wish.vacantPostsEnd() ? left.all() - left.vacant() : left.all();
            if (wish.unitsBelowToo() || people.countIn(unit.id(), wish.day()) > 0 || staying > 0) {
                throw new RuleException("organization.refused.no-successor", unit.name());
            }
            return;
        }
        UnitRow successor = get(wish.successorId());
        if (successor.id() == unit.id()
                || successor.openedOn() != null && successor.openedOn().isAfter(wish.day())
                || successor.closedOn() != null && !successor.closedOn().isAfter(wish.day())) {
            throw new RuleException("organization.refused.successor-not-there", successor.name(), wish.day());
        }
    }

    private static void requireThere(UnitRow unit, LocalDate day) {
        if (unit.openedOn() != null && day.isBefore(unit.openedOn())) {
            throw new RuleException("organization.refused.before-opening", unit.name(), unit.openedOn());
        }
        if (unit.closedOn() != null && !day.isBefore(unit.closedOn())) {
            throw new RuleException("organization.refused.after-closing", unit.name(), unit.closedOn());
        }
    }

    private void knownParent(Place place) {
        if (place.parentId() != null) {
            get(place.parentId());
        }
    }

    /** The versions of a unit anew from all its changes, and the tree held against the rule. */
    private void fold(long unitId) {
        List<UnitChange> changes = histories.changesOf(unitId);
        List<UnitVersion> versions = UnitFold.of(changes);
        UnitChange closing = UnitFold.closing(changes).orElse(null);
        settle(
                unitId,
                Stream.concat(
                                histories.versions().stream().filter(version -> version.unitId() != unitId),
                                versions.stream())
                        .toList());
        histories.fold(
                unitId,
                versions,
                closing == null ? null : closing.day(),
                closing == null ? null : closing.successorId());
        histories.follow(LocalDate.now(clock));
        histories.settle();
    }

    private void settle(long unitId, List<UnitVersion> tree) {
        TreeRule.objection(tree, unitId).ifPresent(objection -> {
            throw refusal(unitId, objection);
        });
    }

    private RuleException refusal(long unitId, Objection objection) {
        Localized name = get(objection.unitId()).name();
        return switch (objection.fault()) {
            case CIRCLE -> new RuleException("organization.refused.circle", name);
            case NOTHING_ABOVE -> new RuleException("organization.refused.parent-not-there", name);
            case LEFT_BELOW ->
                new RuleException(
                        "organization.refused.left-below", name, get(unitId).name());
        };
    }

    private UnitRow get(long id) {
        return units.find(id).orElseThrow(NotFoundException::new);
    }
}
