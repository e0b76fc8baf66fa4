package dz.mujamma.it.browser;

import dz.mujamma.it.harness.House;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** Pictures of pages for people to look at: on a desk and on a phone, from top to bottom. */
public final class Screens {
    private static final List<Integer> WIDTHS = List.of(1280, 390);

    private Screens() {}

    /** Takes the page as it is now; {@code leave-mine-ar-390.png} for the page leave-mine. */
    public static void take(Browser browser, String page, String language) {
        for (int width : WIDTHS) {
            resize(browser, width, 900);
            resize(browser, width, height(browser));
            write(browser, page + "-" + language + "-" + width + ".png");
        }
        browser.tell("Emulation.clearDeviceMetricsOverride", Map.of());
    }

    /** From now on the window is as wide as a phone, until {@link #wide}, or a picture is taken. */
    public static void narrow(Browser browser) {
        resize(browser, 390, 844);
    }

    public static void wide(Browser browser) {
        browser.tell("Emulation.clearDeviceMetricsOverride", Map.of());
    }

    /** How far the page is wider than the window it is shown in; nothing to scroll sideways means 0. */
    public static long overflow(Browser browser, int width) {
        resize(browser, width, 900);
        long overflow = (Long) browser.run("return document.documentElement.scrollWidth - window.innerWidth");
        browser.tell("Emulation.clearDeviceMetricsOverride", Map.of());
        return Math.max(0, overflow);
    }

    /** Prints the page, and takes the paper: {@code chart-ar-print-1.png} for its first sheet. @return what stands on it */
    public static String print(Browser browser, String page, String language) {
        Map<?, ?> paper = (Map<?, ?>) browser.tell("Page.printToPDF", Map.of("preferCSSPageSize", true));
        try (PDDocument document = Loader.loadPDF(Base64.getDecoder().decode((String) paper.get("data")))) {
            PDFRenderer renderer = new PDFRenderer(document);
            Path screens = Files.createDirectories(House.target().resolve("screens"));
            for (int sheet = 0; sheet < document.getNumberOfPages(); sheet++) {
                ImageIO.write(
                        renderer.renderImageWithDPI(sheet, 80),
                        "png",
                        screens.resolve(page + "-" + language + "-print-" + (sheet + 1) + ".png")
                                .toFile());
            }
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int height(Browser browser) {
        long height = (Long) browser.run("return Math.max(document.documentElement.scrollHeight, 600)");
        return (int) Math.min(height, 8000);
    }

    private static void resize(Browser browser, int width, int height) {
        browser.tell(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    private static void write(Browser browser, String name) {
        Map<?, ?> picture = (Map<?, ?>) browser.tell("Page.captureScreenshot", Map.of("format", "png"));
        try {
            Path screens = Files.createDirectories(House.target().resolve("screens"));
            Files.write(screens.resolve(name), Base64.getDecoder().decode((String) picture.get("data")));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
