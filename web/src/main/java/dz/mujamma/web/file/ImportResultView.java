package dz.mujamma.web.file;

import dz.mujamma.ejb.file.FileForm;
import dz.mujamma.ejb.file.SentFileService;
import dz.mujamma.ejb.file.Sheet;
import dz.mujamma.ejb.job.JobRuns;
import dz.mujamma.ejb.job.RunRow;
import dz.mujamma.persistence.file.FileRejection;
import dz.mujamma.persistence.file.SentFile;
import dz.mujamma.persistence.job.RunStatus;
import dz.mujamma.web.shared.CurrentLanguage;
import dz.mujamma.web.shared.Language;
import dz.mujamma.web.shared.ListRequest;
import dz.mujamma.web.shared.RowsModel;
import dz.mujamma.web.shared.Texts;
import jakarta.ejb.EJB;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Serializable;

/**
 * What a file would do, or did: followed while it is worked on, then looked through line by line.
 *
 * @param <O> what a line may do: NEW, UNCHANGED, REFUSED, and CHANGED where there is such
 * @param <R> a line as it is shown
 */
public abstract class ImportResultView<O extends Enum<O>, R> implements Serializable {
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
    private transient RowsModel<R> lines;

    /** Address of the page where files are sent; this page's has {@code -result} behind it. */
    public abstract String getPath();

    protected abstract Class<O> outcomes();

    protected abstract SentFileService<O, R> files();

    protected abstract void startCommit(long fileId);

    /** Key of the title of a column. */
    protected abstract String columnKey(String column);

    /** What the sheet of refused lines is called. */
    protected abstract String sheetName(Texts said);

    public void open() throws IOException {
        read();
        status = run.status();
        committable = isRehearsed() && isWriting() && !isForgotten();
        if (list.text("refused") != null) {
            sendRefused();
        } else if (!isFollowed() && !isForgotten()) {
            O outcome = getOutcome();
            lines = RowsModel.read(list, count(outcome), (first, size) -> files().lines(id, outcome, first, size));
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
        startCommit(id);
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

    /** Then nothing is left but what came of it. */
    public boolean isForgotten() {
        return getFile().forgottenAt() != null;
    }

    public boolean isFollowed() {
        return status == RunStatus.RUNNING;
    }

    public boolean isRestartable() {
        return !isForgotten()
                && (status == RunStatus.INTERRUPTED || status == RunStatus.STOPPED || status == RunStatus.FAILED);
    }

    /** What is asked for, else what wants a look first. */
    public O getOutcome() {
        O asked = list.oneOf(outcomes(), "outcome");
        return asked == null ? Enum.valueOf(outcomes(), getFile().refusedLines() > 0 ? "REFUSED" : "NEW") : asked;
    }

    public O[] getOutcomes() {
        return outcomes().getEnumConstants();
    }

    public int count(O outcome) {
        return switch (outcome.name()) {
            case "NEW" -> getFile().newLines();
            case "CHANGED" -> getFile().changedLines();
            case "UNCHANGED" -> getFile().unchangedLines();
            default -> getFile().refusedLines();
        };
    }

    /** One reason with its column and what stands there. */
    public String reason(FileRejection rejection) {
        String sentence = texts.sayAll(rejection.reason(), rejection.arguments());
        if (rejection.column() == null) {
            return sentence;
        }
        String column = texts.say(columnKey(rejection.column()));
        return rejection.value().isEmpty()
                ? texts.say("file.result.reason.empty", column, sentence)
                : texts.say("file.result.reason", column, isolated(rejection.value()), sentence);
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

    public RowsModel<R> getLines() {
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
            file = files().get(id);
            run = runs.progress(file.commitId() == null ? file.rehearsalId() : file.commitId());
        }
    }

    private void sendRefused() throws IOException {
        FileForm form = FileForm.valueOf(file.form());
        String name = file.name().replaceFirst("\\.[A-Za-z]{1,5}$", "") + "-" + texts.say("file.result.refused.name");
        Download.send(name, form.isWorkbook(), target -> {
            try (Sheet sheet = Sheet.of(form, target, sheetName(texts), language.get() == Language.AR)) {
                files().writeRefused(id, sheet, texts.say("file.result.refused.reasons"), this::reason);
            }
        });
    }

    private void reopen() throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + getPath() + "-result?id=" + id);
    }
}
