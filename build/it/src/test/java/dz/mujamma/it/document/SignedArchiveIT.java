package dz.mujamma.it.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dz.mujamma.ejb.document.print.ArchiveDownload;
import dz.mujamma.ejb.document.print.DocumentPrintJob;
import dz.mujamma.ejb.document.print.PaperSource.Selection;
import dz.mujamma.ejb.job.JobRuns;
import dz.mujamma.it.career.CareerActs;
import dz.mujamma.it.career.CareerPeople;
import dz.mujamma.it.harness.Caller;
import dz.mujamma.it.harness.Database;
import dz.mujamma.it.harness.Deployments;
import dz.mujamma.it.harness.Hats;
import dz.mujamma.it.harness.Jobs;
import dz.mujamma.persistence.career.ActContent;
import dz.mujamma.persistence.document.PaperLanguage;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.shared.RuleException;
import dz.mujamma.persistence.tenancy.Hat;
import dz.mujamma.persistence.tenancy.Right;
import dz.mujamma.persistence.tenancy.Role;
import jakarta.ejb.EJB;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** All acts signed in some days, in one archive: each once, none of discipline, for the body that signed them. */
@ExtendWith(ArquillianExtension.class)
class SignedArchiveIT {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Africa/Algiers"));

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/DocumentPrintJob")
    private DocumentPrintJob job;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/JobRuns")
    private JobRuns runs;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/ArchiveDownload")
    private ArchiveDownload archives;

    @Deployment
    static WebArchive deployment() {
        return Deployments.of(SignedArchiveIT.class, Archived.class, CareerPeople.class, CareerActs.class);
    }

    @Test
    void theArchiveHoldsEachSignedActOnceAndNoSanction() throws Exception {
        long employee = CareerPeople.employee();
        CareerActs.hire(employee);
        CareerActs.recruit(CareerPeople.employee());
        long sanction = CareerActs.sign(
                employee, ActContent.of("SANCTION_CALL_TO_ORDER", TODAY.minusDays(3), ActContent.NOTHING));
        String hidden = Database.seeOne("select reference from mujamma.act where id = ?", sanction);
        Hat officer = CareerPeople.with(CareerPeople.officer(), Right.DISCIPLINE);
        List<String> chosen = Database.see(
                        "select a.reference from mujamma.act a where a.body_id = ? and a.status = 'SIGNED' "
                                + "and a.signed_on = ? and a.paper_id is not null and not a.restricted",
                        CareerPeople.BODY,
                        TODAY)
                .stream()
                .map(row -> (String) row.get("reference"))
                .toList();
        assertThat(chosen).hasSizeGreaterThanOrEqualTo(3).doesNotContain(hidden);

        long rehearsal = Caller.wearing(officer)
                .call(() ->
                        job.rehearse("signed-acts", new Selection(null, TODAY, TODAY), EnumSet.of(PaperLanguage.AR)));
        assertThat(Jobs.await(rehearsal)).containsEntry("status", "COMPLETED").containsEntry("done", (long)
                chosen.size());
        long run = Caller.wearing(officer).call(() -> runs.commit(rehearsal));
        assertThat(Jobs.await(run, Duration.ofMinutes(5)))
                .containsEntry("status", "COMPLETED")
                .containsEntry("done", (long) chosen.size());

        long archive = Database.seeOne("select id from mujamma.paper_archive where run_id = ?", run);
        List<String> files = files(officer, archive);
        assertThat(files).hasSize(chosen.size()).doesNotHaveDuplicates();
        assertThat(files.stream().map(SignedArchiveIT::reference)).containsExactlyInAnyOrderElementsOf(chosen);
        Hat foreign = Hats.madeUp("foreign", Role.HR_OFFICER, CareerPeople.OTHER_BODY, null);
        assertThatThrownBy(() -> files(foreign, archive)).isInstanceOf(NotFoundException.class);
        assertThat(Database.<Long>seeOne(
                        "select count(*) from mujamma.file_reading where employee_id = ? and detail = ?",
                        employee,
                        hidden))
                .as("what is left out is not read")
                .isZero();
    }

    @Test
    void daysThatAreMissingOrTurnedRoundAreRefusedAndNobodyElsePrints() throws Exception {
        Caller officer = Caller.wearing(CareerPeople.officer());
        EnumSet<PaperLanguage> arabic = EnumSet.of(PaperLanguage.AR);
        for (Selection wrong : List.of(
                new Selection(null, null, TODAY),
                new Selection(null, TODAY, null),
                new Selection(null, TODAY, TODAY.minusDays(1)))) {
            assertThatThrownBy(() -> officer.call(() -> job.rehearse("signed-acts", wrong, arabic)))
                    .isInstanceOf(RuleException.class)
                    .hasMessageContaining("document.print.refused.days");
        }
        assertThatThrownBy(() -> officer.call(() -> job.rehearse(
                        "signed-acts", new Selection(null, TODAY, TODAY), EnumSet.noneOf(PaperLanguage.class))))
                .hasMessageContaining("document.print.refused.language");
        Caller employee = Caller.wearing(CareerPeople.self(CareerPeople.employee()));
        assertThatThrownBy(() -> employee.call(() -> job.offers())).isInstanceOf(jakarta.ejb.EJBAccessException.class);
    }

    /** {@code it-1-DEC-12-2026-ar.pdf} is the paper of DEC 12/2026. */
    private static String reference(String file) {
        return file.replaceFirst("^.*-([A-Z]+)-(\\d+)-(\\d{4})-ar\\.pdf$", "$1 $2/$3");
    }

    private List<String> files(Hat hat, long archive) throws Exception {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        Caller.wearing(hat).run(() -> archives.write(archive, zip));
        return Archived.files(zip.toByteArray());
    }
}
