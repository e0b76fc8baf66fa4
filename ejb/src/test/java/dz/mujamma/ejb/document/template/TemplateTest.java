package dz.mujamma.ejb.document.template;

import static org.assertj.core.api.Assertions.assertThat;

import dz.mujamma.ejb.document.SuppliedTemplates;
import dz.mujamma.persistence.document.PaperContent;
import dz.mujamma.persistence.document.PaperKind;
import dz.mujamma.persistence.document.PaperLanguage;
import dz.mujamma.persistence.document.PaperPart;
import dz.mujamma.persistence.shared.Localized;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {
    private static final PaperContent FACTS = PaperContent.empty()
            .with("employee.name", new Localized("بن علي سمير", "Benali Samir"))
            .with("employee.female", false)
            .with("act.effectDate", LocalDate.of(2026, 7, 1))
            .with("act.step", 4)
            .with("act.reason", "<b>&amp; {{act.step}}</b>\nsuite")
            .with("act.visas", List.of(visa("الأمر رقم 06-03", "l'ordonnance n° 06-03"), visa("المرسوم", "le décret")));

    @Test
    void factsAreWrittenInTheLanguageOfThePaper() {
        assertThat(expanded("{{employee.name}} : {{act.step}}, {{act.effectDate}}, {{act.effectDate|long}}"))
                .isEqualTo("Benali Samir : 4, 01/07/2026, 1er juillet 2026");
        assertThat(expanded("{{employee.name}}، {{act.effectDate|long}}", PaperLanguage.AR))
                .isEqualTo("بن علي سمير، 1 جويلية 2026");
    }

    @Test
    void aConditionFollowsWhatIsThereAndWhatIsTrue() {
        assertThat(
                        expanded(
                                "{{#if act.unit}}U{{#else}}-{{/if}}{{#if employee.female}}F{{#else}}M{{/if}}{{#if act.step}}S{{/if}}"))
                .isEqualTo("-MS");
    }

    @Test
    void aListIsRepeatedItemByItem() {
        assertThat(expanded("{{#each act.visas}}Vu {{item.text}} ; {{/each}}"))
                .isEqualTo("Vu l'ordonnance n° 06-03 ; Vu le décret ; ");
    }

    @Test
    void whatAFactHoldsIsNeverReadAsTemplateNorAsMoreLines() {
        assertThat(expanded("{{act.reason}}")).isEqualTo("<b>&amp; {{act.step}}</b> suite");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{act.nothing}}",
                "{{employee.getClass}}",
                "{{employee.name.class.forName}}",
                "{{#if secrets}}x{{/if}}",
                "{{item.text}}",
                "{{}}",
                "{{ }}",
                "{{../employee.name}}",
                "{{employee.name()}}",
                "{{T(java.lang.Runtime)}}",
                "{{#include /etc/passwd}}",
                "{{leave.days}}"
            })
    void whatIsNotAFactOfTheKindIsRefused(String hostile) {
        assertThat(faults(hostile)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "{{#if act.step}}~document.template.unclosed",
                "{{/if}}~document.template.unopened",
                "{{#else}}~document.template.unopened",
                "{{#each act.visas}}{{/if}}~document.template.unopened",
                "{{#each act.step}}{{/each}}~document.template.no-list",
                "{{#each act.visas}}{{#each act.basis}}{{/each}}{{/each}}~document.template.no-list",
                "{{act.step|long}}~document.template.no-day",
                "{{act.effectDate|js}}~document.template.no-day",
                "{{act.visas}}~document.template.a-list",
                "{{employee.name~document.template.braces",
                "employee.name}}~document.template.braces"
            })
    void eachFaultHasItsName(String text, String key) {
        assertThat(faults(text)).extracting(TemplateFault::key).contains(key);
    }

    @Test
    void aFaultTellsItsLine() {
        assertThat(faults("un\ndeux {{employee.name}}\ntrois {{act.nothing}}"))
                .containsExactly(new TemplateFault("document.template.unknown", PaperPart.ARTICLES, "act.nothing", 3));
    }

    @Test
    void charactersThatTurnTheReadingOrBreakThePageAreRefused() {
        for (char bad : new char[] {'\u0000', '\u0008', '\u202e', '\u2067', '\ufffe', '\ud800'}) {
            assertThat(faults("a" + bad + "b")).as("U+%04X", (int) bad).isNotEmpty();
        }
    }

    @Test
    void aTextWithoutEndIsRefusedBeforeItIsRead() {
        assertThat(faults("{{#if act.step}}".repeat(5_000)))
                .extracting(TemplateFault::key)
                .contains("document.template.long");
        assertThat(faults("{{#if act.step}}".repeat(50) + "{{/if}}".repeat(50)))
                .extracting(TemplateFault::key)
                .contains("document.template.deep");
    }

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void everySuppliedTemplateIsWithoutFaultAndHasATitle(PaperKind kind) {
        for (PaperLanguage language : PaperLanguage.values()) {
            for (PaperPart part : PaperPart.values()) {
                assertThat(Template.faults(
                                kind, part, SuppliedTemplates.of(kind, language).part(part)))
                        .as(kind + " " + language + " " + part)
                        .isEmpty();
            }
            assertThat(SuppliedTemplates.of(kind, language).part(PaperPart.TITLE))
                    .isNotBlank();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-05, L'an deux mille vingt-six et le cinq juillet, سنة ألفين وست وعشرين وفي اليوم الخامس من شهر جويلية",
        "2071-01-01, L'an deux mille soixante et onze et le premier janvier, سنة ألفين وإحدى وسبعين وفي اليوم الأول من شهر جانفي",
        "2080-12-21, L'an deux mille quatre-vingts et le vingt et un décembre, سنة ألفين وثمانين وفي اليوم الحادي والعشرين من شهر ديسمبر",
        "2011-02-11, L'an deux mille onze et le onze février, سنة ألفين وإحدى عشرة وفي اليوم الحادي عشر من شهر فيفري"
    })
    void aDayIsWrittenInWords(LocalDate day, String french, String arabic) {
        assertThat(new Wording(PaperLanguage.FR).day(day, Wording.DayForm.WORDS))
                .isEqualTo(french);
        assertThat(new Wording(PaperLanguage.AR).day(day, Wording.DayForm.WORDS))
                .isEqualTo(arabic);
    }

    private static PaperContent visa(String ar, String fr) {
        return PaperContent.empty().with("item.text", new Localized(ar, fr));
    }

    private static List<TemplateFault> faults(String text) {
        return Template.faults(PaperKind.STEP, PaperPart.ARTICLES, text);
    }

    private static String expanded(String text) {
        return expanded(text, PaperLanguage.FR);
    }

    private static String expanded(String text, PaperLanguage language) {
        return Template.of(PaperKind.STEP, PaperPart.ARTICLES, text).expand(FACTS, new Wording(language));
    }
}
