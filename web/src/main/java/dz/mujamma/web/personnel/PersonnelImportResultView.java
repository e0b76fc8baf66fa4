package dz.mujamma.web.personnel;

import dz.mujamma.ejb.file.FileForm;
import dz.mujamma.ejb.file.Sheet;
import dz.mujamma.ejb.job.JobRuns;
import dz.mujamma.ejb.job.RunRow;
import dz.mujamma.ejb.personnel.PersonnelImportJob;
import dz.mujamma.ejb.personnel.StaffFileService;
import dz.mujamma.ejb.personnel.StaffOutcome;
import dz.mujamma.persistence.file.FileRejection;
import dz.mujamma.persistence.file.SentFile;
import dz.mujamma.persistence.job.RunStatus;
import dz.mujamma.persistence.personnel.StaffLineRow;
import dz.mujamma.web.file.Download;
import dz.mujamma.web.shared.CurrentLanguage;
import dz.mujamma.web.shared.Language;
import dz.mujamma.web.shared.ListRequest;
import dz.mujamma.web.shared.RowsModel;
import dz.mujamma.web.shared.Texts;
import jakarta.ejb.EJB;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;

/** What a staff file would do, or did: followed while it is worked on, then looked through line by line. */
@Named
@ViewScoped
public class PersonnelImportResultView implements Serializable {
    @EJB
    private StaffFileService files;

    @EJB
    private PersonnelImportJob importJob;

    @EJB
    private JobRuns runs;

    @Inject
    private ListRequest list;

    @Inject
    private Texts texts;

    @Inject
    private CurrentLanguage language;

    private long id;

    /** How the run stood when the page was opened: what is offered on the page stays until it is opened anew. */
    private RunStatus status;

    private boolean committable;
    private transient SentFile file;
    private transient RunRow run;
    private transient RowsModel<StaffLineRow> lines;

    public void open() throws IOException {
        read();
        status = run.status();
        committable = isRehearsed() && isWriting();
        if (list.text("refused") != null) {
            sendRefused();
        } else if (!isFollowed()) {
            StaffOutcome outcome = getOutcome();
            lines = RowsModel.read(list, count(outcome), (first, size) -> files.lines(id, outcome, first, size));
        }
    }

    /** Asked every other second; the page is opened anew once the run has ended. */
    public void tick() throws IOException {
        file = null;
        if (!getRun().running()) {
            reopen();
        }
    }

    public void commit() throws IOException {
        importJob.commit(id);
        reopen();
    }

    public void stop() throws IOException {
        runs.stop(getRun().id());
        reopen();
    }

    public void restart() throws IOException {
        runs.restart(getRun().id());
        reopen();
    }

    public boolean isCommittable() {
        return committable;
    }

    public boolean isNothingToCommit() {
        return isRehearsed() && !isWriting();
    }

    public boolean isCommitted() {
        return getFile().commitId() != null && status == RunStatus.COMPLETED;
    }

    public boolean isFollowed() {
        return status == RunStatus.RUNNING;
    }

    public boolean isRestartable() {
        return status == RunStatus.INTERRUPTED || status == RunStatus.STOPPED || status == RunStatus.FAILED;
    }

    /** What is asked for, else what wants a look first. */
    public StaffOutcome getOutcome() {
        StaffOutcome asked = list.oneOf(StaffOutcome.class, "outcome");
        if (asked != null) {
            return asked;
        }
        return getFile().refusedLines() > 0 ? StaffOutcome.REFUSED : StaffOutcome.NEW;
    }

    public StaffOutcome[] getOutcomes() {
        return StaffOutcome.values();
    }

    public int count(StaffOutcome outcome) {
        return switch (outcome) {
            case NEW -> getFile().newLines();
            case CHANGED -> getFile().changedLines();
            case UNCHANGED -> getFile().unchangedLines();
            case REFUSED -> getFile().refusedLines();
        };
    }

    /** One reason with its column and what stands there. */
    public String reason(FileRejection rejection) {
        String sentence = texts.sayAll(rejection.reason(), rejection.arguments());
        if (rejection.column() == null) {
            return sentence;
        }
        String column = texts.say("personnel.column." + rejection.column());
        return rejection.value().isEmpty()
                ? texts.say("personnel.import-result.reason.empty", column, sentence)
                : texts.say("personnel.import-result.reason", column, isolated(rejection.value()), sentence);
    }

    /** Whatever way it runs, it does not turn the sentence around it. */
    private static String isolated(String text) {
        return "\u2068" + text + "\u2069";
    }

    public SentFile getFile() {
        read();
        return file;
    }

    public RunRow getRun() {
        read();
        return run;
    }

    public RowsModel<StaffLineRow> getLines() {
        return lines;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    private boolean isRehearsed() {
        return getFile().commitId() == null && status == RunStatus.COMPLETED;
    }

    private boolean isWriting() {
        return getFile().newLines() + getFile().changedLines() > 0;
    }

    private void read() {
        if (file == null) {
            file = files.get(id);
            run = runs.progress(file.commitId() == null ? file.rehearsalId() : file.commitId());
        }
    }

    private void sendRefused() throws IOException {
        FileForm form = FileForm.valueOf(file.form());
        String name = file.name().replaceFirst("\\.[A-Za-z]{1,5}$", "") + "-"
                + texts.say("personnel.import-result.refused.name");
        Download.send(name, form.isWorkbook(), target -> {
            try (Sheet sheet =
                    Sheet.of(form, target, texts.say("personnel.template.name"), language.get() == Language.AR)) {
                files.writeRefused(id, sheet, texts.say("personnel.import-result.refused.reasons"), this::reason);
            }
        });
    }

    private void reopen() throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + "/personnel/import-result?id=" + id);
    }
}
