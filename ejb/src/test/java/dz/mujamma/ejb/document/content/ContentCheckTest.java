package dz.mujamma.ejb.document.content;

import static dz.mujamma.ejb.document.content.Samples.archive;
import static dz.mujamma.ejb.document.content.Samples.joined;
import static dz.mujamma.ejb.document.content.Samples.latin;
import static dz.mujamma.ejb.document.content.Samples.packed;
import static dz.mujamma.ejb.document.content.Samples.pdf;
import static dz.mujamma.ejb.document.content.Samples.pdfWithStream;
import static dz.mujamma.ejb.document.content.Samples.picture;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dz.mujamma.ejb.document.content.ContentCheck.Checked;
import dz.mujamma.persistence.shared.RuleException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentCheckTest {
    private static final long MOST = 10L << 20;

    @Test
    void anHonestFileIsWhatItIs() throws Exception {
        assertThat(check(pdf("")).type()).isEqualTo(MediaType.PDF);
        assertThat(check(picture("png", 40, 30)).type()).isEqualTo(MediaType.PNG);
        assertThat(check(picture("jpg", 40, 30)).type()).isEqualTo(MediaType.JPEG);
    }

    @Test
    void theSumIsThatOfTheBytes() throws Exception {
        byte[] file = picture("jpg", 300, 200);
        Checked checked = check(file);
        assertThat(checked.size()).isEqualTo(file.length);
        assertThat(checked.sha256()).isEqualTo(sha256(file));
    }

    @Test
    void whatFollowsTheEndOfAPictureIsLeftOut() throws Exception {
        for (String format : new String[] {"jpg", "png"}) {
            byte[] file = picture(format, 60, 40);
            Checked checked = check(joined(file, latin("<script>alert(1)</script>"), archive()));
            assertThat(checked.size()).isEqualTo(file.length);
            assertThat(checked.sha256()).isEqualTo(sha256(file));
        }
    }

    @Test
    void whatIsNeitherPdfNorPictureIsRefusedWhateverItIsCalled() {
        for (byte[] file : new byte[][] {
            latin("MZ\u0090\u0000\u0003 This program cannot be run in DOS mode"),
            latin("<html><script>alert(1)</script></html>"),
            latin("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"),
            latin("GIF89a/*"),
            latin("#!/bin/sh\nrm -rf /"),
            latin("\n%PDF-1.4 but not at its very beginning"),
            archive()
        }) {
            assertThat(refusal(file)).isEqualTo("document.attachment.refused.type");
        }
        assertThat(refusal(new byte[0])).isEqualTo("document.attachment.refused.empty");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/OpenAction<</S/JavaScript/JS(app.alert(1))>>",
                "/OpenAction 3 0 R",
                "/OpenAction\n<</S/URI/URI(http://example.org)>>",
                "/AA<</O<</S/JavaScript/JS 4 0 R>>>>",
                "/Names<</JavaScript 5 0 R>>",
                "/Names<</J#61v#61Script 5 0 R>>",
                "/AA<</O<</S/#4caunch/F(cmd.exe)>>>>",
                "/AA<</O<</S /Launch /Win<</F(cmd.exe)>>>>>>",
                "/AcroForm<</XFA 6 0 R>>",
                "/AA<</O<</S/SubmitForm/F(http://example.org)>>>>",
                "/Annots[<</Subtype/RichMedia>>]"
            })
    void aPdfThatDoesSomethingOfItsOwnIsRefused(String catalogue) {
        assertThat(refusal(pdf(catalogue))).isEqualTo("document.attachment.refused.active");
    }

    @Test
    void aPdfThatOnlySaysWhereToBeginIsTaken() {
        assertThatCode(() -> check(pdf("/OpenAction[3 0 R/XYZ null null 0]"))).doesNotThrowAnyException();
        assertThatCode(() -> check(pdf("/OpenAction [3 0 R /Fit]"))).doesNotThrowAnyException();
        assertThatCode(() -> check(pdf("/Annots[<</S/URI/URI(https://www.cnas.dz)>>]")))
                .doesNotThrowAnyException();
    }

    @Test
    void aPdfThatCarriesFilesIsRefused() {
        assertThat(refusal(pdf("/Names<</EmbeddedFiles 5 0 R>>")))
                .isEqualTo("document.attachment.refused.files-within");
        assertThat(refusal(pdfWithStream("/Type/Embedded#46ile", latin("MZ"))))
                .isEqualTo("document.attachment.refused.files-within");
    }

    @Test
    void aProtectedPdfIsRefusedBecauseNobodyCanLookIntoIt() {
        assertThat(refusal(pdf("/Encrypt 9 0 R"))).isEqualTo("document.attachment.refused.protected");
    }

    @Test
    void aProgramHiddenInAPackedStreamIsFound() {
        String hidden = "1 0 2 40 <</S/JavaScript/JS(app.alert(1))>>";
        for (int level : new int[] {Deflater.NO_COMPRESSION, Deflater.BEST_COMPRESSION}) {
            assertThat(refusal(pdfWithStream("/Type/ObjStm/Filter/FlateDecode", packed(hidden, level))))
                    .isEqualTo("document.attachment.refused.active");
            assertThat(refusal(pdfWithStream("/Subtype/Image/Filter/FlateDecode", packed(hidden, level))))
                    .as("in what claims to be a picture")
                    .isEqualTo("document.attachment.refused.active");
        }
    }

    @Test
    void aFalseEndOfAStreamHidesNothing() {
        byte[] packed = packed("endstream endobj " + "x".repeat(20_000) + "<</S/JavaScript>>", Deflater.NO_COMPRESSION);
        assertThat(refusal(pdfWithStream("/Filter/FlateDecode", packed)))
                .isEqualTo("document.attachment.refused.active");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/Type/ObjStm/Filter[/ASCIIHexDecode/FlateDecode]",
                "/Filter/ASCII85Decode",
                "/Filter/LZWDecode",
                "/Filter/#4cZWDecode",
                "/Type/ObjStm/First 10/Filter/FlateDecode/DecodeParms<</Predictor 12>>"
            })
    void aPackingThatCannotBeLookedIntoIsRefused(String dictionary) {
        assertThat(refusal(pdfWithStream(dictionary, latin("abc"))))
                .isEqualTo("document.attachment.refused.unreadable");
    }

    @Test
    void aPdfThatUnpacksWithoutEndIsRefused() {
        byte[] bomb = packed("\0".repeat(60 << 20), Deflater.BEST_COMPRESSION);
        byte[] ten = new byte[0];
        for (int i = 0; i < 10; i++) {
            ten = joined(
                    ten, latin("\n" + i + " 0 obj<</Filter/FlateDecode>>stream\n"), bomb, latin("\nendstream endobj"));
        }
        assertThat(refusal(joined(latin("%PDF-1.5"), ten, latin("\n%%EOF"))))
                .isEqualTo("document.attachment.refused.unreadable");
    }

    @Test
    void aPdfThatIsAnArchiveTooIsRefused() {
        assertThat(refusal(joined(pdf(""), archive()))).isEqualTo("document.attachment.refused.two-things");
        assertThat(refusal(pdfWithStream("", archive())))
                .as("an archive inside, with the end of the document behind it")
                .isEqualTo("document.attachment.refused.two-things");
        assertThat(refusal(joined(pdf(""), latin("<script>alert(1)</script>"))))
                .isEqualTo("document.attachment.refused.two-things");
    }

    @Test
    void aPictureThatIsAnArchiveTooIsRefused() {
        byte[] jpeg = picture("jpg", 20, 20);
        byte[] archive = archive();
        byte[] comment = joined(
                new byte[] {(byte) 0xff, (byte) 0xfe, (byte) (archive.length + 2 >> 8), (byte) (archive.length + 2)},
                archive);
        byte[] both = joined(Arrays.copyOf(jpeg, 2), comment, Arrays.copyOfRange(jpeg, 2, jpeg.length));
        assertThat(refusal(both)).isEqualTo("document.attachment.refused.two-things");
    }

    @Test
    void aFileThatBreaksOffIsRefused() {
        for (byte[] file : new byte[][] {pdf(""), picture("jpg", 80, 60), picture("png", 80, 60)}) {
            assertThat(refusal(Arrays.copyOf(file, file.length * 2 / 3)))
                    .isEqualTo("document.attachment.refused.broken");
        }
    }

    @Test
    void aPictureThatOnlyBeginsLikeOneIsRefused() {
        assertThat(refusal(
                        joined(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff}, latin("<script>alert(1)</script>"))))
                .isEqualTo("document.attachment.refused.broken");
        byte[] png = picture("png", 10, 10);
        png[30] ^= 1;
        assertThat(refusal(png))
                .as("a byte that its sum does not know")
                .isEqualTo("document.attachment.refused.broken");
    }

    @Test
    void aPictureThatWouldFillTheMemoryOfItsViewerIsRefused() {
        byte[] png = picture("png", 10, 10);
        ByteBuffer.wrap(png).putInt(16, 100_000).putInt(20, 100_000);
        CRC32 sum = new CRC32();
        sum.update(png, 12, 17);
        ByteBuffer.wrap(png).putInt(29, (int) sum.getValue());
        assertThat(refusal(png)).isEqualTo("document.attachment.refused.pixels");
    }

    @Test
    void aFileOverTheLimitIsRefusedWithoutBeingReadToItsEnd() {
        byte[] start = latin("%PDF-1.7\n");
        InputStream endless = new InputStream() {
            private int position;

            @Override
            public int read() {
                return position < start.length ? start[position++] : ' ';
            }
        };
        assertThat(catchThrowableOfType(RuleException.class, () -> ContentCheck.check(endless, MOST))
                        .key())
                .isEqualTo("document.attachment.refused.large");
    }

    /** Noise holds no names by chance, and streams that are not packed do no harm: scans of paper are mostly noise. */
    @Test
    void aScanOfTwentyMegabytesIsTakenInLittleTime() throws Exception {
        byte[] noise = new byte[20 << 20];
        new Random(7).nextBytes(noise);
        long before = System.nanoTime();
        Checked checked = ContentCheck.check(
                new ByteArrayInputStream(pdfWithStream("/Subtype/Image/Filter/DCTDecode", noise)), 50L << 20);
        assertThat(checked.type()).isEqualTo(MediaType.PDF);
        assertThat((System.nanoTime() - before) / 1e9).isLessThan(10);
    }

    private static Checked check(byte[] file) throws IOException {
        return ContentCheck.check(new ByteArrayInputStream(file), MOST);
    }

    private static String refusal(byte[] file) {
        RuleException refused = catchThrowableOfType(RuleException.class, () -> check(file));
        return refused == null ? "taken" : refused.key();
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
