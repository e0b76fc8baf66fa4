package dz.mujamma.it.leave;

import dz.mujamma.it.browser.Browser;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** The pages of leave, as page objects. */
final class LeavePages {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private LeavePages() {}

    /** {@code /leave/mine} */
    record Mine(Browser browser) {
        static Mine open(Browser browser) {
            browser.go("/leave/mine");
            return new Mine(browser);
        }

        String balance() {
            return browser.find(By.cssSelector("#balance .figure-value")).getText();
        }

        /** Unfolds the arithmetic of the balance and reads it. */
        String why() {
            browser.click(By.cssSelector("details.why summary"));
            return browser.find(By.cssSelector("details.why ol")).getText();
        }
    }

    /** {@code /leave/ask} */
    record Ask(Browser browser) {
        static Ask open(Browser browser) {
            browser.go("/leave/ask");
            return new Ask(browser);
        }

        Ask from(LocalDate first) {
            return pick("form:first_input", first);
        }

        Ask to(LocalDate last) {
            return pick("form:last_input", last);
        }

        private Ask pick(String field, LocalDate day) {
            By input = By.id(field);
            browser.guardAjax(() -> {
                browser.find(input).sendKeys(Keys.chord(Keys.CONTROL, "a"), DAY.format(day));
                browser.find(input).sendKeys(Keys.TAB);
            });
            return this;
        }

        String outcome() {
            return browser.find(By.id("form:preview")).getText();
        }

        boolean isRefused() {
            return browser.sees(By.cssSelector("#form\\:preview .refusals"));
        }

        void send() {
            browser.press(By.id("form:send"));
        }
    }

    /** {@code /leave/inbox} */
    record Inbox(Browser browser) {
        static Inbox open(Browser browser) {
            browser.go("/leave/inbox");
            return new Inbox(browser);
        }

        Detail openRequest(long id) {
            browser.follow(By.cssSelector("a[href$='detail?id=" + id + "']"));
            return new Detail(browser);
        }
    }

    /** {@code /leave/detail} */
    record Detail(Browser browser) {
        void approve() {
            browser.confirm(By.id("decision:approve"));
        }

        void refuse(String reason) {
            browser.type(By.id("decision:reason"), reason);
            browser.press(By.id("decision:refuse"));
        }
    }
}
