package dz.mujamma.ejb.document.pdf;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * By what a paper is told from a forged one: its number, and the page that says what it is worth, also as a QR code.
 *
 * @param number as it stands on the paper
 * @param page address of the public page
 * @param code what is typed there where nothing can be scanned
 */
public record Seal(String number, String page, String code) {
    private static final int PIXELS_OF_A_MODULE = 4;

    /** The QR code as a data URI: nothing is fetched to draw it. */
    String picture() {
        try (ByteArrayOutputStream png = new ByteArrayOutputStream()) {
            ImageIO.write(image(matrix()), "png", png);
            return "url('data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray()) + "')";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private BitMatrix matrix() {
        try {
            Map<EncodeHintType, Object> hints =
                    Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 2);
            return new QRCodeWriter().encode(page, BarcodeFormat.QR_CODE, 0, 0, hints);
        } catch (WriterException e) {
            throw new IllegalArgumentException("no QR code holds " + page, e);
        }
    }

    private static BufferedImage image(BitMatrix matrix) {
        int side = matrix.getWidth() * PIXELS_OF_A_MODULE;
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                boolean dark = matrix.get(x / PIXELS_OF_A_MODULE, y / PIXELS_OF_A_MODULE);
                image.setRGB(x, y, dark ? 0 : 0xffffff);
            }
        }
        return image;
    }
}
