package dz.mujamma.it.personnel;

import dz.mujamma.it.browser.Browser;
import java.nio.file.Path;
import org.openqa.selenium.By;

/** {@code /personnel/import} and {@code /personnel/import-result}, one after the other. */
public record ImportPage(Browser browser) {
    public static ImportPage open(Browser browser) {
        browser.go("/personnel/import");
        return new ImportPage(browser);
    }

    /** Sends a file, and waits until its rehearsal has ended. */
    public ImportPage rehearse(Path file) {
        browser.find(By.cssSelector("input[type=file]")).sendKeys(file.toString());
        browser.follow(By.id("form:send"));
        browser.awaitFor(By.id("counts"));
        return this;
    }

    /** What would be new, changed, unchanged and refused. */
    public String counts() {
        return browser.find(By.id("counts")).getText();
    }

    /** Writes what was rehearsed, and waits until that has ended. */
    public void commit() {
        browser.confirm(By.id("run:commit"));
        browser.awaitFor(By.id("done"));
    }
}
