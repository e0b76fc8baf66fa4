package dz.mujamma.web.organization;

import dz.mujamma.ejb.organization.UnitChangeService;
import dz.mujamma.ejb.organization.UnitChangeService.CloseUnit;
import dz.mujamma.ejb.organization.UnitChangeService.InUnit;
import dz.mujamma.ejb.organization.UnitService;
import dz.mujamma.persistence.calendar.Wilaya;
import dz.mujamma.persistence.organization.UnitChange.Kind;
import dz.mujamma.persistence.organization.UnitChange.Place;
import dz.mujamma.persistence.organization.UnitName;
import dz.mujamma.persistence.organization.UnitRow;
import dz.mujamma.persistence.shared.Localized;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** Renaming, moving or closing a unit from a day on. */
@Named
@ViewScoped
public class OrganizationChangeUnitView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private UnitService units;

    @EJB
    private UnitChangeService changes;

    @Inject
    private Director director;

    private Long id;
    private Kind kind;

    @NotNull
    private LocalDate day;

    @Size(max = 200)
    private String nameAr;

    @Size(max = 200)
    private String nameFr;

    private Long parent;
    private Short wilaya;
    private Long successor;
    private boolean unitsBelowToo;
    private boolean vacantPostsEnd;

    private transient UnitRow unit;
    private transient InUnit inUnit;
    private transient List<UnitName> unitNames;
    private transient List<Wilaya> wilayas;

    public void open() {
        UnitRow row = getUnit();
        kind = kind == null || kind == Kind.OPEN || kind == Kind.WITHDRAW ? Kind.RENAME : kind;
        nameAr = row.name().ar();
        nameFr = row.name().fr();
        parent = row.parentId();
        wilaya = row.wilayaId();
    }

    public void save() throws IOException {
        boolean leavesPeople = kind == Kind.CLOSE && changes.in(id, day).people() > 0;
        switch (kind) {
            case RENAME -> changes.rename(id, new Localized(nameAr.strip(), nameFr.strip()), day);
            case MOVE -> changes.move(id, new Place(parent, wilaya), day);
            default -> changes.close(new CloseUnit(id, day, successor, unitsBelowToo, vacantPostsEnd));
        }
        director.done(
                (leavesPeople ? "/career/reassign?unit=" : "/organization/unit?id=") + id,
                "organization.change-unit.done." + kind,
                getUnit().name(),
                day);
    }

    /** Another day has other people. */
    public void dayChosen() {
        inUnit = null;
    }

    /** Who and what a closing on the day would leave behind; null while there is no day. */
    public InUnit getInUnit() {
        if (inUnit == null && day != null) {
            inUnit = changes.in(id, day);
        }
        return inUnit;
    }

    public UnitRow getUnit() {
        if (unit == null) {
            unit = units.get(id == null ? 0 : id);
        }
        return unit;
    }

    public List<UnitName> getOthers() {
        if (unitNames == null) {
            unitNames = units.names().stream()
                    .filter(name -> name.id() != getUnit().id())
                    .toList();
        }
        return unitNames;
    }

    public List<Wilaya> getWilayas() {
        if (wilayas == null) {
            wilayas = units.wilayas();
        }
        return wilayas;
    }

    public String getWhat() {
        return kind.name();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Kind getKind() {
        return kind;
    }

    public void setKind(Kind kind) {
        this.kind = kind;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getNameAr() {
        return nameAr;
    }

    public void setNameAr(String nameAr) {
        this.nameAr = nameAr;
    }

    public String getNameFr() {
        return nameFr;
    }

    public void setNameFr(String nameFr) {
        this.nameFr = nameFr;
    }

    public Long getParent() {
        return parent;
    }

    public void setParent(Long parent) {
        this.parent = parent;
    }

    public Short getWilaya() {
        return wilaya;
    }

    public void setWilaya(Short wilaya) {
        this.wilaya = wilaya;
    }

    public Long getSuccessor() {
        return successor;
    }

    public void setSuccessor(Long successor) {
        this.successor = successor;
    }

    public boolean isUnitsBelowToo() {
        return unitsBelowToo;
    }

    public void setUnitsBelowToo(boolean unitsBelowToo) {
        this.unitsBelowToo = unitsBelowToo;
    }

    public boolean isVacantPostsEnd() {
        return vacantPostsEnd;
    }

    public void setVacantPostsEnd(boolean vacantPostsEnd) {
        this.vacantPostsEnd = vacantPostsEnd;
    }
}
