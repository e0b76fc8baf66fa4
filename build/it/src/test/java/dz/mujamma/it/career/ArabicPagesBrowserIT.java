package dz.mujamma.it.career;

import static org.assertj.core.api.Assertions.assertThat;

import dz.mujamma.it.browser.Browser;
import dz.mujamma.it.harness.Facts;
import dz.mujamma.it.identity.SignInPage;
import dz.mujamma.persistence.career.catalogue.RuleKey;
import dz.mujamma.persistence.tenancy.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever reads Arabic reads Arabic: also the sources of every rule and what acts are founded on. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ArabicPagesBrowserIT {
    /** Three words in a row are a sentence; a code or a name is fewer. */
    private static final Pattern LATIN_SENTENCE =
            Pattern.compile("\\p{IsLatin}['\u2019\\p{IsLatin}]+(?:[ ,;:]+['\u2019\\p{IsLatin}]{2,}){2,}");

    /** What a page says, without what is there in French on purpose and what people type. */
    private static final String SAID =
            """
            const request = new XMLHttpRequest();
            request.open('GET', arguments[0], false);
            request.send();
            const page = new DOMParser().parseFromString(request.responseText, 'text/html');
            const main = page.querySelector('main');
            const links = Array.from(main.querySelectorAll('a[href]'), a => a.getAttribute('href'));
            main.querySelectorAll('[lang=fr], script, style, textarea, select').forEach(e => e.remove());
            main.querySelectorAll('*').forEach(e => e.append(' | '));
            return {said: main.textContent, links: links};""";

    @Test
    void actsAndRulesSayNothingInFrench() {
        try (Browser browser = Browser.open("ar")) {
            long employee = Facts.employee(CareerPeople.BODY, CareerPeople.HIRED, "CIVIL_SERVICE", null);
            long act = Facts.act(CareerPeople.BODY, employee);
            String director = Facts.person(Role.HR_DIRECTOR, CareerPeople.BODY, CareerPeople.employee());
            SignInPage.signIn(browser, director, "ar");
            List<String> pages = new ArrayList<>(List.of(
                    "/career/acts",
                    "/career/act?id=" + act,
                    "/career/draft?employee=" + employee,
                    "/career/timeline?id=" + employee,
                    "/career/deadlines",
                    "/career/visas",
                    "/career/grades",
                    "/career/retirements"));
            for (RuleKey.Sort sort : RuleKey.Sort.values()) {
                for (String regime : List.of("CIVIL_SERVICE", "LABOUR_90_11")) {
                    String list = "/career/rules?sort-of=" + sort + "&regime=" + regime;
                    pages.add(list);
                    links(browser, list).stream()
                            .filter(link -> link.contains("rule?"))
                            .map(link -> "/career/" + link.substring(link.indexOf("rule?")))
                            .filter(link -> !pages.contains(link))
                            .forEach(pages::add);
                }
            }
            assertThat(pages).hasSizeGreaterThan(100);
            Map<String, List<String>> french = new TreeMap<>();
            for (String page : pages) {
                List<String> found = LATIN_SENTENCE
                        .matcher(said(browser, page))
                        .results()
                        .map(result -> result.group())
                        .distinct()
                        .toList();
                if (!found.isEmpty()) {
                    french.put(page, found);
                }
            }
            assertThat(french).isEmpty();
        }
    }

    private static String said(Browser browser, String page) {
        return (String) ((Map<?, ?>) browser.run(SAID, page)).get("said");
    }

    private static List<String> links(Browser browser, String page) {
        return ((List<?>) ((Map<?, ?>) browser.run(SAID, page)).get("links"))
                .stream().map(Object::toString).toList();
    }
}
