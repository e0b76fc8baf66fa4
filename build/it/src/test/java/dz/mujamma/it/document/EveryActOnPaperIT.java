package dz.mujamma.it.document;

import static org.assertj.core.api.Assertions.assertThat;

import dz.mujamma.ejb.career.rule.CareerRuleService;
import dz.mujamma.ejb.career.rule.CareerRules;
import dz.mujamma.ejb.document.IssuePaper;
import dz.mujamma.ejb.document.Papers;
import dz.mujamma.ejb.document.SampleFacts;
import dz.mujamma.ejb.document.Subject;
import dz.mujamma.it.career.CareerPeople;
import dz.mujamma.it.harness.Caller;
import dz.mujamma.it.harness.Database;
import dz.mujamma.it.harness.Deployments;
import dz.mujamma.it.harness.Facts;
import dz.mujamma.it.harness.Visitor;
import dz.mujamma.persistence.career.ActKind;
import dz.mujamma.persistence.document.PaperContent;
import dz.mujamma.persistence.document.PaperKind;
import dz.mujamma.persistence.document.PaperLanguage;
import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.tenancy.Role;
import jakarta.ejb.EJB;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** Each kind of act there is, on paper, in both languages and under both regimes: issued in the server, read outside of it. */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EveryActOnPaperIT {
    private static final String FEATURE = "it-every-kind";

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/CareerRuleService")
    private CareerRuleService service;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/Papers")
    private Papers papers;

    @Deployment
    static WebArchive deployment() {
        return Deployments.of(EveryActOnPaperIT.class, CareerPeople.class);
    }

    @Test
    @Order(1)
    void eachKindIsIssuedUnderEachRegime() throws Exception {
        long employee = CareerPeople.employee();
        CareerRules rules = Caller.wearing(CareerPeople.officer()).call(service::rules);
        int issued = 0;
        for (var sheet : rules.sheets()) {
            for (String regime : sheet.rules().keySet()) {
                List<PaperContent> visas = rules.references(sheet.kind().id(), regime, LocalDate.now()).stream()
                        .map(reference -> PaperContent.empty().with("item.text", reference.text()))
                        .toList();
                assertThat(visas).as(sheet.kind().id()).isNotEmpty();
                IssuePaper wish = wish(employee, sheet.kind(), regime, visas);
                Caller.wearing(CareerPeople.director()).run(() -> papers.issue(wish));
                issued++;
            }
        }
        assertThat(issued).isGreaterThan(90);
    }

    @Test
    @Order(2)
    @RunAsClient
    void eachIsReadInBothLanguagesWithoutALetterOrAWordMissing() throws Exception {
        Visitor officer = Visitor.signedIn(Facts.person(Role.HR_OFFICER, CareerPeople.BODY, null));
        List<Map<String, Object>> all = Database.see(
                "select id, title_ar, title_fr, content -> 'act.case' ->> 'fr' as name from mujamma.paper "
                        + "where subject_feature = ? order by id",
                FEATURE);
        assertThat(all).hasSizeGreaterThan(90);
        for (Map<String, Object> paper : all) {
            for (PaperLanguage language : PaperLanguage.values()) {
                byte[] pdf = officer.file("/paper?id=" + paper.get("id") + "&language=" + language.tag());
                String said = paper.get("name") + " in " + language;
                assertThat(pdf).as(said).startsWith('%', 'P', 'D', 'F');
                String text = new PrintedPaper(pdf).text();
                assertThat(text)
                        .as(said)
                        // a letter without a glyph is printed as a hash
                        .doesNotContain("{{", "}}", "null", "???", "#")
                        .contains("/verify/");
                if (language == PaperLanguage.FR) {
                    assertThat(text).as(said).contains("Fait à").doesNotContainPattern("\\p{IsArabic}");
                } else {
                    assertThat(text.replaceAll("http\\S+", "")).as(said).doesNotContainPattern("[a-zé]{3,}");
                }
            }
        }
    }

    private static IssuePaper wish(long employee, ActKind kind, String regime, List<PaperContent> visas) {
        PaperKind paper = PaperKind.valueOf(kind.paperKind());
        PaperContent facts = SampleFacts.of(paper)
                .with("act.title", kind.name())
                .with("act.case", kind.name())
                .with("act.sanction", kind.name())
                .with("act.visas", visas)
                .with("employee.civilServant", regime.equals("CIVIL_SERVICE"));
        return IssuePaper.of(
                paper, new Subject(FEATURE, employee), employee, new Localized("بن علي سمير", "Benali Samir"), facts);
    }
}
