package dz.mujamma.it.document;

import static org.assertj.core.api.Assertions.assertThat;

import dz.mujamma.ejb.document.print.ArchiveDownload;
import dz.mujamma.ejb.document.print.DocumentPrintJob;
import dz.mujamma.ejb.document.print.PaperSource.Selection;
import dz.mujamma.ejb.job.JobRuns;
import dz.mujamma.it.harness.Caller;
import dz.mujamma.it.harness.Database;
import dz.mujamma.it.harness.Deployments;
import dz.mujamma.it.harness.Facts;
import dz.mujamma.it.harness.Hats;
import dz.mujamma.it.harness.Jobs;
import dz.mujamma.persistence.document.PaperLanguage;
import dz.mujamma.persistence.tenancy.Hat;
import dz.mujamma.persistence.tenancy.Role;
import jakarta.ejb.EJB;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class DocumentPrintIT {
    private static final String BODY = "CNAS";
    private static final int PEOPLE = 60;
    private static final int PRINTED_AT_ONCE = 25;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/DocumentPrintJob")
    private DocumentPrintJob job;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/JobRuns")
    private JobRuns runs;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/ArchiveDownload")
    private ArchiveDownload archives;

    @Deployment
    static WebArchive deployment() {
        return Deployments.of(DocumentPrintIT.class, Archived.class);
    }

    /** The second range fails in the middle, as it would with the server: none of its papers may stay, none be made twice. */
    @Test
    void aRunThatFailsHalfwayGoesOnWithNoPaperTwiceAndNoneMissing() throws Exception {
        long unit = Facts.unit(BODY);
        List<Long> people = staff(unit);
        long rehearsal = Caller.wearing(hr())
                .call(() -> job.rehearse(
                        "work-certificates", new Selection(unit, null, null), EnumSet.allOf(PaperLanguage.class)));
        assertThat(Jobs.await(rehearsal)).containsEntry("status", "COMPLETED").containsEntry("done", (long) PEOPLE);
        assertThat(papersOf(unit)).isZero();

        Instant began = Instant.now();
        long run = Caller.wearing(hr()).call(() -> runs.commit(rehearsal));
        long secondRange = people.get(PRINTED_AT_ONCE - 1);
        long archive = obstruct(run, secondRange);
        assertThat(Jobs.await(run, Duration.ofMinutes(5))).containsEntry("status", "FAILED");
        assertThat(papersOf(unit)).isEqualTo(PRINTED_AT_ONCE);

        Database.lay(
                "delete from mujamma.paper_archive_part where archive_id = ? and after_key = ?", archive, secondRange);
        Caller.wearing(hr()).run(() -> runs.restart(run));
        assertThat(Jobs.await(run, Duration.ofMinutes(5)))
                .containsEntry("status", "COMPLETED")
                .containsEntry("done", (long) PEOPLE);
        System.out.println(PEOPLE + " papers in two languages in "
                + Duration.between(began, Instant.now()).toMillis() + " ms");

        assertThat(papersOf(unit)).isEqualTo(PEOPLE);
        List<String> files = files(archive);
        assertThat(files).hasSize(2 * PEOPLE).doesNotHaveDuplicates();
        assertThat(Database.<Long>seeOne(
                        "select count(*) from mujamma.register_counter c where c.body_id = ? and c.last <> "
                                + "(select count(*) from mujamma.paper p where p.body_id = c.body_id "
                                + "and p.register = c.register and p.year = c.year) and c.year > 1999 "
                                + "and c.register = 'CERTIFICATES'",
                        BODY))
                .isZero();
    }

    /** Puts something where the second range will want to write. */
    private static long obstruct(long run, long afterKey) throws InterruptedException {
        for (int i = 0; i < 6_000; i++) {
            List<Map<String, Object>> found =
                    Database.see("select id from mujamma.paper_archive where run_id = ?", run);
            if (!found.isEmpty()) {
                long archive = (Long) found.get(0).get("id");
                Database.lay(
                        "insert into mujamma.paper_archive_part (body_id, archive_id, after_key, papers, bytes) "
                                + "values (?, ?, ?, 0, '')",
                        BODY,
                        archive,
                        afterKey);
                return archive;
            }
            Thread.sleep(5);
        }
        throw new IllegalStateException("run " + run + " opened no archive");
    }

    private static List<Long> staff(long unit) {
        List<Long> people = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            long employee = Facts.employee(BODY, LocalDate.of(2015, 3, 1));
            Database.lay("update mujamma.employee set unit_id = ? where id = ?", unit, employee);
            people.add(employee);
        }
        return people;
    }

    private static long papersOf(long unit) {
        return Database.<Long>seeOne(
                "select count(*) from mujamma.paper p join mujamma.employee e on e.id = p.employee_id where e.unit_id = ?",
                unit);
    }

    private List<String> files(long archive) throws Exception {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        Caller.wearing(hr()).run(() -> archives.write(archive, zip));
        return Archived.files(zip.toByteArray());
    }

    private static Hat hr() {
        return Hats.of("hr.cnas", Role.HR_OFFICER);
    }
}
