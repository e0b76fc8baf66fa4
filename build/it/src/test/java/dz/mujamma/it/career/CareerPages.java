package dz.mujamma.it.career;

import dz.mujamma.it.browser.Browser;
import dz.mujamma.it.harness.Database;
import dz.mujamma.persistence.career.Position;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Base64;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.openqa.selenium.By;

/** The pages of careers, as page objects. */
final class CareerPages {
    private CareerPages() {}

    /** {@code /career/draft}: what an act is to say. */
    record Draft(Browser browser) {
        /** As the officer comes there: the kinds for somebody, and one of them. */
        static Draft open(Browser browser, long employee, String kind) {
            browser.go("/career/draft?employee=" + employee);
            browser.follow(By.cssSelector("#kinds a[href$='kind=" + kind + "']"));
            return new Draft(browser);
        }

        Draft type(String field, String text) {
            browser.type(By.id("form:" + field), text);
            return this;
        }

        Draft pick(String field, LocalDate day) {
            CareerPages.pick(browser, "form:" + field, day);
            return this;
        }

        Draft choose(String field, Object value) {
            CareerPages.choose(browser, "form:" + field, value);
            return this;
        }

        String day(String field) {
            return browser.find(By.id("form:" + field + "_input")).getDomProperty("value");
        }

        Act save() {
            browser.press(By.id("form:save"));
            String path = browser.path();
            if (!path.startsWith("/career/act?id=")) {
                throw new AssertionError("not drafted: " + browser.text());
            }
            return new Act(browser, Long.parseLong(path.substring("/career/act?id=".length())));
        }
    }

    /** {@code /career/act} */
    record Act(Browser browser, long id) {
        static Act open(Browser browser, long id) {
            browser.go("/career/act?id=" + id);
            return new Act(browser, id);
        }

        boolean isLawful() {
            return browser.sees(By.cssSelector("#preview .verdict-good"));
        }

        Act send() {
            browser.press(By.id("actions:send"));
            return this;
        }

        /** Gives the visa; the page stays for whoever signs next. */
        Act visa() {
            browser.press(By.id("actions:visa"));
            return this;
        }

        Act sign() {
            browser.confirm(By.id("actions:sign"));
            return this;
        }

        Draft correct() {
            browser.press(By.id("actions:correct"));
            return new Draft(browser);
        }

        String status() {
            return Database.seeOne("select status from mujamma.act where id = ?", id);
        }

        String reference() {
            return Database.seeOne("select reference from mujamma.act where id = ?", id);
        }

        /** What the printed act says, in reading order. */
        String paper(String language) {
            String address = browser.find(By.cssSelector(".paper-links a[lang=" + language + "]"))
                    .getDomAttribute("href");
            String bytes = (String) browser.run(
                    "var x = new XMLHttpRequest(); x.open('GET', arguments[0], false); "
                            + "x.overrideMimeType('text/plain; charset=x-user-defined'); x.send(); "
                            + "return btoa(x.responseText.replace(/[\\s\\S]/g, "
                            + "function (c) { return String.fromCharCode(c.charCodeAt(0) & 255); }));",
                    address);
            try (PDDocument pdf = Loader.loadPDF(Base64.getDecoder().decode(bytes))) {
                return new PDFTextStripper().getText(pdf);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** {@code /career/timeline}, and {@code /career/mine} for one's own. */
    record Timeline(Browser browser) {
        static Timeline of(Browser browser, long employee) {
            browser.go("/career/timeline?id=" + employee);
            return new Timeline(browser);
        }

        static Timeline mine(Browser browser) {
            browser.go("/career/mine");
            return new Timeline(browser);
        }

        /** How it was on a day, by all that is known. */
        Timeline on(LocalDate day) {
            return asked("look:on", day);
        }

        /** How it was believed to be on a day. */
        Timeline known(LocalDate day) {
            return asked("look:known", day);
        }

        private Timeline asked(String field, LocalDate day) {
            pick(browser, field, day);
            browser.follow(By.cssSelector("#look button[type=submit]"));
            return this;
        }

        /** What a lane says beside its bars: the value of the asked day and since when. */
        String lane(String lane) {
            return browser.find(By.cssSelector("#lane-" + lane + " .lane-head")).getText();
        }

        boolean isEmpty() {
            return !browser.sees(By.id("picture"));
        }

        String periods() {
            return browser.find(By.id("periods")).getText();
        }
    }

    /** {@code /verify}, for anybody. */
    record Verify(Browser browser) {
        static Verify of(Browser browser, String code) {
            browser.go("/verify");
            browser.type(By.id("code"), code);
            browser.follow(By.cssSelector("#ask button"));
            return new Verify(browser);
        }

        String outcome() {
            return browser.find(By.id("verdict")).getDomAttribute("data-outcome");
        }

        String says() {
            return browser.find(By.tagName("main")).getText();
        }
    }

    static void pick(Browser browser, String field, LocalDate day) {
        browser.run(
                "PrimeFaces.getWidgetById(arguments[0]).setDate(new Date(arguments[1], arguments[2] - 1, arguments[3]));",
                field,
                day.getYear(),
                day.getMonthValue(),
                day.getDayOfMonth());
    }

    static void choose(Browser browser, String field, Object value) {
        browser.run("PrimeFaces.getWidgetById(arguments[0]).selectValue(arguments[1]);", field, String.valueOf(value));
    }

    static String name(Position position, String language) {
        return Database.seeOne(
                "select name_" + language + " from mujamma.statutory_position where id = ?", position.name());
    }

    static long grade(String body, String code) {
        return Database.seeOne("select id from mujamma.grade where body_id = ? and code = ?", body, code);
    }
}
