package dz.mujamma.it.personnel;

import dz.mujamma.it.browser.Browser;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;

/** The pages around an employee's file; all their forms are called "form" and their fields by the names of the file. */
public record FilePages(Browser browser) {

    public FilePages fill(Map<String, String> fields) {
        fields.forEach((field, text) -> browser.type(By.id("form:" + field), text));
        return this;
    }

    public FilePages choose(String field, String value) {
        new Select(browser.find(By.id("form:" + field))).selectByValue(value);
        return this;
    }

    public FilePages pick(String field, LocalDate day) {
        browser.run(
                "PrimeFaces.getWidgetById(arguments[0]).setDate(new Date(arguments[1], arguments[2] - 1, arguments[3]));",
                "form:" + field,
                day.getYear(),
                day.getMonthValue(),
                day.getDayOfMonth());
        return this;
    }

    public FilePages attach(Path file) {
        browser.find(By.cssSelector("#form input[type=file]")).sendKeys(file.toString());
        return this;
    }

    public void press(String button) {
        browser.press(By.id("form:" + button));
    }

    public String message(String field) {
        return browser.find(By.cssSelector("[id='form:" + field + "']"))
                .findElement(By.xpath("ancestor::div[contains(@class,'field')][1]"))
                .getText();
    }

    public String part(String name) {
        return browser.find(By.id("part-" + name)).getText();
    }
}
