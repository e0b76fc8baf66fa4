package dz.mujamma.ejb.document.pdf;

import dz.mujamma.ejb.document.template.Sheet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.Fop;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.FopFactoryBuilder;
import org.apache.fop.apps.io.ResourceResolverFactory;
import org.apache.fop.configuration.ConfigurationException;
import org.apache.fop.configuration.DefaultConfigurationBuilder;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Makes PDF/A-1b of papers. The same words give the same bytes. Reads its own two fonts and nothing else: whatever address a
 * page might name, it is refused. Made ready at the first paper, not when the server starts.
 */
public final class PdfPress {
    private static final String CONFIGURATION =
            """
            <fop version="1.0"><renderers><renderer mime="application/pdf"><fonts>
            <font embed-url="amiri-regular.ttf"><font-triplet name="Amiri" style="normal" weight="normal"/></font>
            <font embed-url="amiri-bold.ttf"><font-triplet name="Amiri" style="normal" weight="bold"/></font>
            </fonts></renderer></renderers></fop>""";
    private static final URI BASE = URI.create("paper:/");

    private PdfPress() {}

    /** Built when first asked for. */
    private static final class Ready {
        private static final FopFactory FACTORY = factory();
        private static final SAXParserFactory PARSERS = parsers();
    }

    /** The fonts that lie beside this class. */
    private static final class OwnFonts implements ResourceResolver {
        @Override
        public Resource getResource(URI address) throws IOException {
            String path = String.valueOf(address.getPath());
            String name = path.substring(path.lastIndexOf('/') + 1);
            boolean known = name.equals("amiri-regular.ttf") || name.equals("amiri-bold.ttf");
            InputStream font = known ? PdfPress.class.getResourceAsStream(name) : null;
            if (font == null) {
                throw new IOException("nothing is read from " + address);
            }
            return new Resource(font);
        }

        @Override
        public OutputStream getOutputStream(URI address) throws IOException {
            throw new IOException("nothing is written to " + address);
        }
    }

    /** @param issued stands in the file as the moment it was made */
    public static byte[] print(Sheet sheet, Seal seal, Instant issued) {
        return print(sheet, seal, issued, new Complaints());
    }

    static byte[] print(Sheet sheet, Seal seal, Instant issued, Complaints complaints) {
        // The formatter looks for its own parts through the loader of the thread, and would meet those of the
        // application.
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(FopFactory.class.getClassLoader());
        try {
            return printed(sheet, seal, issued, complaints);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @SuppressWarnings("unchecked")
    private static byte[] printed(Sheet sheet, Seal seal, Instant issued, Complaints complaints) {
        try {
            ByteArrayOutputStream pdf = new ByteArrayOutputStream(64 * 1024);
            FOUserAgent agent = Ready.FACTORY.newFOUserAgent();
            agent.setCreationDate(Date.from(issued));
            agent.setTitle(sheet.title());
            agent.setProducer("Mujamma");
            agent.getRendererOptions().put("pdf-a-mode", "PDF/A-1b");
            agent.getEventBroadcaster().addEventListener(complaints);
            Fop fop = Ready.FACTORY.newFop("application/pdf", agent, pdf);
            InputSource source = new InputSource(new StringReader(new PaperLayout(sheet, seal).write()));
            Ready.PARSERS.newSAXParser().parse(source, fop.getDefaultHandler());
            return SameBytes.of(pdf.toByteArray(), issued);
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("the paper could not be printed", e);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static FopFactory factory() {
        try {
            ByteArrayInputStream configuration =
                    new ByteArrayInputStream(CONFIGURATION.getBytes(StandardCharsets.UTF_8));
            FopFactory factory = new FopFactoryBuilder(BASE, new OwnFonts())
                    .setConfiguration(new DefaultConfigurationBuilder().build(configuration))
                    .build();
            // The builder gives fonts a resolver that reads files.
            factory.getFontManager()
                    .setResourceResolver(ResourceResolverFactory.createInternalResourceResolver(BASE, new OwnFonts()));
            return factory;
        } catch (ConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SAXParserFactory parsers() {
        try {
            SAXParserFactory parsers = SAXParserFactory.newDefaultInstance();
            parsers.setNamespaceAware(true);
            parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return parsers;
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(e);
        }
    }
}
