package dz.mujamma.it.personnel;

import dz.mujamma.it.browser.Browser;
import java.nio.file.Path;
import org.openqa.selenium.By;

/** {@code /personnel/import} and the result it leads to. */
record StaffImportPage(Browser browser) {
    private static final By LINES = By.id("lines");

    static StaffImportPage open(Browser browser) {
        browser.go("/personnel/import");
        return new StaffImportPage(browser);
    }

    /** Sends a file and waits until it is checked. */
    void send(Path file) {
        browser.find(By.cssSelector("input[type=file]")).sendKeys(file.toString());
        browser.follow(By.id("form:send"));
        browser.find(LINES);
    }

    void sendNothing() {
        browser.follow(By.id("form:send"));
    }

    /** Commits what is shown and waits until it is written. */
    void commit() {
        browser.click(By.id("run:commit"));
        browser.press(By.cssSelector(".ui-confirm-dialog .ui-confirmdialog-yes"));
        browser.find(By.id("done"));
    }

    String counts() {
        return browser.find(By.id("counts")).getText();
    }

    String lines() {
        return browser.find(LINES).getText();
    }
}
