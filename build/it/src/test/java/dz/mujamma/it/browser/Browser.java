package dz.mujamma.it.browser;

import dz.mujamma.it.harness.House;
import dz.mujamma.it.harness.HouseOpening;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.JavascriptException;
import org.openqa.selenium.NoSuchSessionException;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * One browser with its own empty profile. Acts wait for what they cause: {@link #guardHttp} for the next page,
 * {@link #guardAjax} for the answer that changes this one.
 */
public final class Browser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Held, so that it stays quiet: for each new Chrome it would warn of debugging tools that nothing here uses. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    static {
        SELENIUM.setLevel(Level.SEVERE);
    }

    private final ChromeDriver driver;
    private final Path profile;

    private Browser(ChromeDriver driver, Path profile) {
        this.driver = driver;
        this.profile = profile;
    }

    /** @param language ar, fr or en: what the browser asks servers for */
    public static Browser open(String language) {
        try {
            Path profile = Files.createTempDirectory("mujamma-browser");
            return new Browser(start(options(language, profile)), profile);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ChromeDriver start(ChromeOptions options) {
        Optional<Chromes> found = Chromes.find();
        found.ifPresent(chromes -> options.setBinary(chromes.browser().toFile()));
        ChromeDriverService.Builder service = new ChromeDriverService.Builder();
        found.map(Chromes::driver).ifPresent(driver -> service.usingDriverExecutable(driver.toFile()));
        try {
            return new ChromeDriver(service.build(), options);
        } catch (WebDriverException e) {
            throw new IllegalStateException(Chromes.WHAT_TO_INSTALL, e);
        }
    }

    private static ChromeOptions options(String language, Path profile) {
        ChromeOptions options = new ChromeOptions();
        options.addArguments(
                "--no-sandbox",
                "--disable-dev-shm-usage",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-search-engine-choice-screen",
                "--hide-scrollbars",
                "--force-prefers-reduced-motion",
                "--lang=" + language,
                "--window-size=1280,900",
                "--user-data-dir=" + profile);
        if (!"false".equals(System.getProperty("it.headless"))) {
            options.addArguments("--headless=new");
        }
        options.setCapability("goog:loggingPrefs", Map.of("browser", "SEVERE"));
        options.setExperimentalOption("prefs", Map.of("intl.accept_languages", language));
        return options;
    }

    /** Opens an address of the application. */
    public void go(String path) {
        driver.get(House.address() + path.substring(1));
        awaitPage();
    }

    public WebElement find(By by) {
        return new WebDriverWait(driver, PATIENCE).until(d -> d.findElement(by));
    }

    public List<WebElement> all(By by) {
        return driver.findElements(by);
    }

    public boolean sees(By by) {
        return driver.findElements(by).stream().anyMatch(WebElement::isDisplayed);
    }

    /** The text that a person reads on the page. */
    public String text() {
        return find(By.tagName("body")).getText();
    }

    /** Path and query of where we are. */
    public String path() {
        String base = House.address().toString();
        return "/" + driver.getCurrentUrl().substring(base.length());
    }

    public void type(By field, String text) {
        WebElement input = find(field);
        input.clear();
        input.sendKeys(text);
    }

    /** Clicks what leads to another page, and waits until that is there. */
    public void follow(By link) {
        guardHttp(() -> click(link));
    }

    /** Clicks what changes this page by ajax, and waits until it has changed. */
    public void press(By button) {
        guardAjax(() -> click(button));
    }

    public void click(By by) {
        WebElement element = new WebDriverWait(driver, PATIENCE)
                .ignoring(StaleElementReferenceException.class)
                .until(d -> {
                    WebElement found = d.findElement(by);
                    return found.isDisplayed() && found.isEnabled() ? found : null;
                });
        driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
        element.click();
    }

    /** Does what loads a page anew, and waits until the new one is complete. */
    public void guardHttp(Runnable act) {
        driver.executeScript("window.beforeTheAct = true");
        act.run();
        await("the next page", "return !window.beforeTheAct && document.readyState === 'complete'");
        awaitPage();
    }

    /** Does what asks the server by ajax, and waits until its answer is on the page, or on the page it leads to. */
    public void guardAjax(Runnable act) {
        driver.executeScript("window.beforeTheAct = true; window.answered = false;"
                + "jQuery(document).one('pfAjaxComplete', function() { window.answered = true; })");
        act.run();
        await(
                "the answer",
                "return document.readyState === 'complete' && (!window.beforeTheAct || window.answered "
                        + "&& PrimeFaces.ajax.Queue.isEmpty())");
        awaitPage();
    }

    private void awaitPage() {
        await(
                "a quiet page",
                "return document.readyState === 'complete' && (!window.PrimeFaces || !PrimeFaces.ajax "
                        + "|| PrimeFaces.ajax.Queue.isEmpty()) && (!window.jQuery || jQuery.active === 0)");
    }

    private void await(String what, String condition) {
        new WebDriverWait(driver, PATIENCE, Duration.ofMillis(50))
                .withMessage(() -> what + " did not come at " + driver.getCurrentUrl())
                .ignoring(JavascriptException.class)
                .until(d -> Boolean.TRUE.equals(driver.executeScript(condition)));
    }

    /** What the page's scripts complained of, such as a broken content-security policy. */
    public List<String> complaints() {
        return driver.manage().logs().get("browser").getAll().stream()
                .map(Object::toString)
                .toList();
    }

    public Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    Object tell(String command, Map<String, Object> parameters) {
        return driver.executeCdpCommand(command, parameters);
    }

    /** A file of the application, asked for by the page we are on and so by whoever is signed in. */
    public byte[] file(String path) {
        return bytes("request.open('GET', arguments[0], false); request.send();", path);
    }

    /** The file that a button of a form answers with. */
    public byte[] fileOf(By button) {
        WebElement pressed = find(button);
        return bytes(
                "const form = arguments[0].form; const sent = new URLSearchParams(new FormData(form)); "
                        + "sent.append(arguments[0].name, ''); request.open('POST', form.action, false); request.send(sent);",
                pressed);
    }

    private byte[] bytes(String ask, Object argument) {
        String answer = (String) driver.executeScript(
                "const request = new XMLHttpRequest(); "
                        + ask.replaceFirst(
                                "request\\.send",
                                "request.overrideMimeType('text/plain; charset=x-user-defined'); request.send")
                        + " if (request.status !== 200) { return 'status ' + request.status; } "
                        + "return btoa(Array.from(request.responseText, c => String.fromCharCode(c.charCodeAt(0) & 255)).join(''));",
                argument);
        if (answer.startsWith("status ")) {
            throw new IllegalStateException(answer + " from " + argument);
        }
        return Base64.getDecoder().decode(answer);
    }

    /** Waits for what comes without anybody's doing, such as the end of a job. */
    public WebElement awaitFor(By by) {
        return new WebDriverWait(driver, Duration.ofMinutes(2))
                .ignoring(StaleElementReferenceException.class)
                .until(d -> d.findElement(by));
    }

    /** Presses what asks back first, and says yes. */
    public void confirm(By button) {
        click(button);
        press(By.cssSelector(".ui-confirm-dialog .ui-confirmdialog-yes"));
    }

    /** Gives the browser a cookie of a session that the server has ended. */
    public void endSession() {
        driver.manage().deleteCookieNamed("JSESSIONID");
        driver.manage().addCookie(new Cookie("JSESSIONID", "ended.it"));
    }

    /** Forgets who is signed in. */
    public void forget() {
        driver.manage().deleteAllCookies();
    }

    @Override
    public void close() {
        try {
            driver.quit();
            HouseOpening.remove(profile);
        } catch (NoSuchSessionException | IOException e) {
            // The profile is a temporary directory; what the browser still holds there goes with it.
        }
    }
}
