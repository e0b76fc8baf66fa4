package dz.mujamma.it.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dz.mujamma.ejb.document.IssuePaper;
import dz.mujamma.ejb.document.Papers;
import dz.mujamma.ejb.document.SampleFacts;
import dz.mujamma.ejb.document.Subject;
import dz.mujamma.ejb.document.TemplateService;
import dz.mujamma.it.harness.Caller;
import dz.mujamma.it.harness.Database;
import dz.mujamma.it.harness.Deployments;
import dz.mujamma.it.harness.Facts;
import dz.mujamma.it.harness.Hats;
import dz.mujamma.persistence.document.PaperKind;
import dz.mujamma.persistence.document.PaperLanguage;
import dz.mujamma.persistence.document.PaperPart;
import dz.mujamma.persistence.document.TemplateRow;
import dz.mujamma.persistence.document.TemplateTexts;
import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.shared.RuleException;
import dz.mujamma.persistence.tenancy.Hat;
import dz.mujamma.persistence.tenancy.Role;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.sql.Connection;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The wording of a body's papers: published from a day on, for what is issued from then on. */
@ExtendWith(ArquillianExtension.class)
class TemplateIT {
    /** A body in which no other test looks at words. */
    private static final String BODY = "CNAC";

    private static final PaperKind KIND = PaperKind.AVAILABILITY;
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Africa/Algiers"));
    private static final Hat DIRECTOR = Hats.madeUp("it-director", Role.HR_DIRECTOR, BODY, null);

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/TemplateService")
    private TemplateService templates;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/Papers")
    private Papers papers;

    @Deployment
    static WebArchive deployment() {
        return Deployments.of(TemplateIT.class);
    }

    @Test
    void aPaperKeepsTheWordsOfItsDayAndTheNextHasTheNew() throws Exception {
        Caller director = Caller.wearing(DIRECTOR);
        long employee = Facts.employee(BODY, LocalDate.of(2015, 3, 1));
        TemplateRow supplied = director.call(() -> templates.inForce(KIND));
        assertThat(supplied.supplied()).isTrue();
        long before = issue(employee, TODAY);
        byte[] asIssued = director.call(() -> papers.pdf(before, PaperLanguage.FR));

        director.run(() -> templates.publish(
                KIND,
                TODAY.plusDays(1),
                with(supplied.ar(), "مقرر استيداع جديد"),
                with(supplied.fr(), "Nouvelle décision de disponibilité")));
        assertThat(director.call(() -> templates.inForce(KIND)).supplied())
                .as("not before its day")
                .isTrue();
        assertThat(title(issue(employee, TODAY))).isEqualTo("Décision de mise en disponibilité");
        long after = issue(employee, TODAY.plusDays(1));
        assertThat(title(after)).isEqualTo("Nouvelle décision de disponibilité");
        assertThat(title(before)).isEqualTo("Décision de mise en disponibilité");
        assertThat(director.call(() -> papers.pdf(before, PaperLanguage.FR)))
                .as("to the last byte")
                .isEqualTo(asIssued);

        director.run(() -> templates.publish(
                KIND, TODAY, with(supplied.ar(), "مقرر استيداع"), with(supplied.fr(), "Décision de disponibilité II")));
        director.run(() -> templates.backToSupplied(KIND, TODAY.plusDays(2)));
        assertThat(title(issue(employee, TODAY))).isEqualTo("Décision de disponibilité II");
        assertThat(title(issue(employee, TODAY.plusDays(2)))).isEqualTo("Décision de mise en disponibilité");
        assertThat(director.call(() -> templates.versions(KIND)))
                .extracting(TemplateRow::no, TemplateRow::validFrom, TemplateRow::publishedBy)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(3, TODAY.plusDays(2), "it-director"),
                        org.assertj.core.groups.Tuple.tuple(2, TODAY, "it-director"),
                        org.assertj.core.groups.Tuple.tuple(1, TODAY.plusDays(1), "it-director"));
        assertThat(Caller.wearing(Hats.madeUp("it", Role.HR_DIRECTOR, "CNR", null))
                        .call(() -> templates.versions(KIND)))
                .as("another body's words are its own")
                .isEmpty();
        try (Connection app = Database.asApp()) {
            Database.scope(app, BODY);
            assertThatThrownBy(() -> Database.run(app, "update mujamma.paper_template_version set no = 9"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void whatCannotBePrintedIsNotPublished() throws Exception {
        Caller director = Caller.wearing(DIRECTOR);
        TemplateRow supplied = director.call(() -> templates.inForce(PaperKind.STEP));
        TemplateTexts fine = supplied.fr();
        int versions = director.call(() -> templates.versions(PaperKind.STEP)).size();
        Map<String, TemplateTexts> wrong = Map.of(
                "document.template.unknown", with(fine, "{{employee.salary}}"),
                "document.template.braces", with(fine, "{{employee.name"),
                "document.template.refused.no-title", with(fine, " "));
        for (Map.Entry<String, TemplateTexts> each : wrong.entrySet()) {
            assertThatThrownBy(() -> director.run(
                            () -> templates.publish(PaperKind.STEP, TODAY, supplied.ar(), each.getValue())))
                    .isInstanceOf(RuleException.class)
                    .hasMessageContaining(each.getKey());
        }
        assertThatThrownBy(() ->
                        director.run(() -> templates.publish(PaperKind.STEP, TODAY.minusDays(1), supplied.ar(), fine)))
                .hasMessageContaining("document.template.refused.past");
        assertThatThrownBy(() -> director.call(
                        () -> templates.preview(PaperKind.STEP, with(fine, "{{employee.salary}}"), PaperLanguage.FR)))
                .hasMessageContaining("document.template.unknown");
        assertThat(director.call(() -> templates.versions(PaperKind.STEP))).hasSize(versions);
        assertThat(director.call(() -> templates.preview(PaperKind.STEP, fine, PaperLanguage.FR)))
                .startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void wordsAreInTheHandsOfTheDirectorAlone() {
        for (Role role : List.of(Role.HR_OFFICER, Role.CHIEF, Role.EMPLOYEE)) {
            Caller other = Caller.wearing(Hats.madeUp("it", role, BODY, null));
            assertThatThrownBy(() -> other.call(() -> templates.inForce(KIND))).isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> other.run(() -> templates.backToSupplied(KIND, TODAY)))
                    .isInstanceOf(EJBAccessException.class);
        }
    }

    private long issue(long employee, LocalDate day) throws Exception {
        IssuePaper wish = IssuePaper.of(
                KIND,
                new Subject("it", employee),
                employee,
                new Localized("بن علي سمير", "Benali Samir"),
                SampleFacts.of(KIND));
        IssuePaper dated = new IssuePaper(
                wish.kind(),
                wish.subject(),
                wish.employeeId(),
                wish.holder(),
                wish.facts(),
                null,
                day,
                null,
                null,
                null);
        return Caller.wearing(DIRECTOR).call(() -> papers.issue(dated));
    }

    private static String title(long paper) {
        return Database.seeOne("select title_fr from mujamma.paper where id = ?", paper);
    }

    private static TemplateTexts with(TemplateTexts texts, String title) {
        Map<PaperPart, String> parts = new EnumMap<>(PaperPart.class);
        for (PaperPart part : PaperPart.values()) {
            parts.put(part, texts.part(part));
        }
        parts.put(PaperPart.TITLE, title);
        return new TemplateTexts(parts);
    }
}
