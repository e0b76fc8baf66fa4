package dz.mujamma.web.career.discipline;

import dz.mujamma.ejb.career.discipline.CaseFile;
import dz.mujamma.ejb.career.discipline.MyDisciplineService;
import dz.mujamma.web.shared.Happening;
import dz.mujamma.web.shared.Stop;
import dz.mujamma.web.shared.Texts;
import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The own cases: followed, answered, appealed against. */
@Named
@ViewScoped
public class MyDisciplineView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private MyDisciplineService discipline;

    @Inject
    private Texts texts;

    @Inject
    private CaseWords words;

    @Inject
    private MyDisciplineOffer menu;

    private final Map<Long, String> said = new HashMap<>();
    private transient List<CaseFile> files;

    public String explain(long id) {
        discipline.explain(id, said.get(id));
        return done("discipline.mine.explained");
    }

    public String appeal(long id) {
        discipline.appeal(id, said.get(id));
        return done("discipline.mine.appealed");
    }

    public String askRehabilitation(long id) {
        discipline.askRehabilitation(id, said.get(id));
        return done("discipline.mine.asked");
    }

    private String done(String key) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(texts.say(key)));
        return "/career/my-discipline?faces-redirect=true";
    }

    public List<CaseFile> getFiles() {
        if (files == null) {
            files = discipline.mine();
            if (!files.isEmpty()) {
                menu.offer();
            }
        }
        return files;
    }

    public List<Stop> stops(CaseFile file) {
        return words.stops(file);
    }

    public List<Happening> happenings(CaseFile file) {
        return words.happenings(file);
    }

    /** What was typed, by case. */
    public Map<Long, String> getSaid() {
        return said;
    }
}
