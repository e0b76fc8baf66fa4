package dz.mujamma.it.document;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import dz.mujamma.it.harness.House;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** A paper as somebody holds it: read, looked at, and its code scanned from the picture of its first page. */
final class PrintedPaper {
    private static final int DOTS_PER_INCH = 150;

    private final String text;
    private final BufferedImage page;

    PrintedPaper(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            text = new PDFTextStripper().getText(document);
            page = new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text() {
        return text;
    }

    /** What the QR code says, as a telephone would read it. */
    String scanned() {
        int width = page.getWidth();
        int height = page.getHeight();
        int[] dots = page.getRGB(0, 0, width, height, null, 0, width);
        LuminanceSource light = new RGBLuminanceSource(width, height, dots);
        try {
            return new QRCodeReader()
                    .decode(
                            new BinaryBitmap(new HybridBinarizer(light)),
                            Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE))
                    .getText();
        } catch (NotFoundException e) {
            throw new AssertionError("no QR code can be seen on the paper", e);
        } catch (ReaderException e) {
            throw new AssertionError("the QR code cannot be read", e);
        }
    }

    /** Leaves the picture beside those of pages. */
    PrintedPaper keep(String name) {
        try {
            Path screens = Files.createDirectories(House.target().resolve("screens"));
            ImageIO.write(page, "png", screens.resolve(name + ".png").toFile());
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
