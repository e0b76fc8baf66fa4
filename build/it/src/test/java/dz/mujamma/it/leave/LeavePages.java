package dz.mujamma.it.leave;

import dz.mujamma.it.browser.Browser;
import java.time.LocalDate;
import org.openqa.selenium.By;

/** The pages of leave, as page objects. */
final class LeavePages {
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
            return pick("form:first", first);
        }

        Ask to(LocalDate last) {
            return pick("form:last", last);
        }

        private Ask pick(String field, LocalDate day) {
            browser.guardAjax(() -> browser.run(
                    "var picker = PrimeFaces.getWidgetById(arguments[0]);"
                            + "picker.setDate(new Date(arguments[1], arguments[2] - 1, arguments[3]));"
                            + "picker.fireDateSelectEvent();",
                    field,
                    day.getYear(),
                    day.getMonthValue(),
                    day.getDayOfMonth()));
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
