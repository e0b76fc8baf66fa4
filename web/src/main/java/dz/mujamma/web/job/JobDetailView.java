package dz.mujamma.web.job;

import dz.mujamma.ejb.job.JobRuns;
import dz.mujamma.ejb.job.RunRow;
import dz.mujamma.persistence.job.Difference;
import dz.mujamma.persistence.job.Rejection;
import dz.mujamma.persistence.job.RunMode;
import dz.mujamma.persistence.job.RunStatus;
import dz.mujamma.web.shared.CurrentLanguage;
import dz.mujamma.web.shared.ListRequest;
import dz.mujamma.web.shared.RowsModel;
import dz.mujamma.web.shared.Spreadsheet;
import dz.mujamma.web.shared.Texts;
import jakarta.ejb.EJB;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** One run: followed while it works, looked through when it is done, committed when it was a rehearsal. */
@Named
@ViewScoped
public class JobDetailView implements Serializable {
    @EJB
    private JobRuns runs;

    @Inject
    private ListRequest list;

    @Inject
    private Texts texts;

    @Inject
    private RunTexts runTexts;

    @Inject
    private CurrentLanguage language;

    private long id;
    private long commitId;

    /** How it stood when the page was opened: what is offered on the page stays until it is opened anew. */
    private RunStatus status;

    private boolean committable;
    private transient RunRow run;
    private transient RowsModel<Difference> differences;
    private transient RowsModel<Rejection> rejections;

    public void open() {
        run = runs.progress(id);
        status = run.status();
        commitId = run.mode() == RunMode.REHEARSAL ? runs.commitOf(id) : 0;
        committable = run.mode() == RunMode.REHEARSAL
                && status == RunStatus.COMPLETED
                && commitId == 0
                && figure("persons").signum() > 0;
        if (list.isExport()) {
            export();
        } else if (isRejectionsShown()) {
            rejections = RowsModel.read(
                    list,
                    runs.countRejections(id, list.text("q")),
                    (first, size) -> runs.rejections(id, list.text("q"), first, size));
        } else {
            differences = RowsModel.read(
                    list,
                    runs.countDifferences(id, list.text("q")),
                    (first, size) -> runs.differences(id, list.text("q"), first, size));
        }
    }

    /** Asked every other second; the page is opened anew once the run has ended. */
    public void tick() throws IOException {
        run = runs.progress(id);
        if (!run.running()) {
            reopen(id);
        }
    }

    public void stop() throws IOException {
        runs.stop(id);
        reopen(id);
    }

    public void restart() throws IOException {
        runs.restart(id);
        reopen(id);
    }

    public void commit() throws IOException {
        reopen(runs.commit(id));
    }

    public boolean isCommittable() {
        return committable;
    }

    public boolean isFollowed() {
        return status == RunStatus.RUNNING;
    }

    public boolean isRestartable() {
        return status == RunStatus.INTERRUPTED || status == RunStatus.STOPPED || status == RunStatus.FAILED;
    }

    public String getCommitQuestion() {
        return figure("days").signum() > 0
                ? texts.say("job.commit.question", figure("persons"), figure("days"))
                : texts.say("job.commit.question.plain", figure("persons"));
    }

    /** Refused items are shown where they are asked for, or where the run shows nothing else. */
    public boolean isRejectionsShown() {
        String part = list.text("part");
        return part == null ? getRun().mode() == RunMode.COMMIT : "rejections".equals(part);
    }

    public RunRow getRun() {
        if (run == null) {
            run = runs.progress(id);
        }
        return run;
    }

    private void export() {
        if (isRejectionsShown()) {
            Spreadsheet.send(
                    "rejections-" + id,
                    language.get(),
                    titles("job.column.person", "job.column.reason"),
                    (first, size) -> runs.rejections(id, list.text("q"), first, size),
                    row -> List.of(row.label(), texts.sayAll(row.reasonKey(), row.arguments())));
        } else {
            Spreadsheet.send(
                    "differences-" + id,
                    language.get(),
                    titles("job.column.person", "job.column.before", "job.column.after", "job.column.missing"),
                    (first, size) -> runs.differences(id, list.text("q"), first, size),
                    row -> Arrays.asList(row.label(), row.before(), row.after(), runTexts.detail(row.detail())));
        }
    }

    private List<String> titles(String... keys) {
        return Arrays.stream(keys).map(texts::say).toList();
    }

    private BigDecimal figure(String name) {
        return getRun().summary().getOrDefault(name, BigDecimal.ZERO);
    }

    private static void reopen(long run) throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + "/job/detail?id=" + run);
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public long getCommitId() {
        return commitId;
    }

    public RowsModel<Difference> getDifferences() {
        return differences;
    }

    public RowsModel<Rejection> getRejections() {
        return rejections;
    }
}
