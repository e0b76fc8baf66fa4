package dz.mujamma.web.organization;

import dz.mujamma.ejb.organization.AgeBand;
import dz.mujamma.ejb.organization.Headcount;
import dz.mujamma.ejb.organization.Headcount.AgeCount;
import dz.mujamma.ejb.organization.HeadcountService;
import dz.mujamma.ejb.organization.UnitService;
import dz.mujamma.persistence.organization.UnitName;
import dz.mujamma.web.organization.PyramidPicture.Bar;
import dz.mujamma.web.shared.CurrentLanguage;
import dz.mujamma.web.shared.Language;
import dz.mujamma.web.shared.ListRequest;
import dz.mujamma.web.shared.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** How many people and posts there are on a day, in the whole body or in a branch of it. */
@Named
@RequestScoped
public class OrganizationHeadcountView {
    @EJB
    private HeadcountService headcounts;

    @EJB
    private UnitService units;

    @Inject
    private AskedDay askedDay;

    @Inject
    private ListRequest list;

    @Inject
    private Texts texts;

    @Inject
    private CurrentLanguage language;

    private Headcount headcount;
    private List<UnitName> unitNames;

    @PostConstruct
    void read() {
        headcount = headcounts.on(askedDay.getDay(), list.whole("unit"));
        unitNames = units.names();
    }

    public void export() {
        new HeadcountWorkbook(texts, this::band).send(headcount, language.get());
    }

    public Headcount getHeadcount() {
        return headcount;
    }

    public String getPyramid() {
        return PyramidPicture.draw(
                headcount.ages().stream().map(this::bar).toList(),
                texts.say("organization.headcount.women"),
                texts.say("organization.headcount.men"),
                language.get() == Language.AR,
                texts.say("organization.headcount.pyramid"));
    }

    private Bar bar(AgeCount age) {
        return new Bar(band(age.band()), age.people().women(), age.people().men());
    }

    public String band(AgeBand band) {
        if (band.isYoungest()) {
            return texts.say("organization.headcount.under", band.to() + 1);
        }
        return band.isOldest()
                ? texts.say("organization.headcount.over", band.from())
                : texts.say("organization.headcount.band", band.from(), band.to());
    }

    public List<UnitName> getUnits() {
        return unitNames;
    }
}
