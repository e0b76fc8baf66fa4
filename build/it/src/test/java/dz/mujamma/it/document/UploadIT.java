package dz.mujamma.it.document;

import static org.assertj.core.api.Assertions.assertThat;

import dz.mujamma.ejb.document.AttachmentSettingService;
import dz.mujamma.it.harness.Caller;
import dz.mujamma.it.harness.Database;
import dz.mujamma.it.harness.Deployments;
import dz.mujamma.it.harness.Facts;
import dz.mujamma.it.harness.Hats;
import dz.mujamma.it.harness.House;
import dz.mujamma.it.harness.Visitor;
import dz.mujamma.persistence.tenancy.Role;
import jakarta.ejb.EJB;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Uploads of the largest size, several at once, as browsers send them; and larger ones, which are refused in words. */
@ExtendWith(ArquillianExtension.class)
class UploadIT {
    private static final String BODY = "CNAC";
    private static final int MOST = 20 << 20;
    private static final int AT_ONCE = 6;
    private static final String BORDER = "-------------------------mujamma";

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/AttachmentSettingService")
    private AttachmentSettingService settings;

    @Deployment
    static WebArchive deployment() {
        return Deployments.of(UploadIT.class, Visitor.class);
    }

    @Test
    void sixOfTwentyMegabytesGoThroughAtOnceInLittleMemoryAndOneByteMoreIsRefused() throws Exception {
        Caller.wearing(Hats.madeUp("it", Role.HR_DIRECTOR, BODY, null))
                .run(() -> settings.limit(MOST, LocalDate.now(ZoneId.of("Africa/Algiers")), "it"));
        long employee = Facts.employee(BODY, LocalDate.of(2015, 3, 1));
        String login = Facts.person(Role.HR_OFFICER, BODY, null);
        List<Visitor> visitors = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            visitors.add(Visitor.signedIn(login));
        }
        System.gc();
        heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
        long before = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();

        ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE);
        List<Future<HttpResponse<String>>> answers = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            int seed = i;
            answers.add(pool.submit(() -> send(visitors.get(seed), employee, MOST, seed)));
        }
        for (Future<HttpResponse<String>> answer : answers) {
            assertThat(answer.get().statusCode()).as(answer.get().body()).isEqualTo(302);
        }
        pool.shutdown();
        assertThat(Database.<Long>seeOne(
                        "select count(*) from mujamma.attachment a join mujamma.attachment_blob b on b.id = a.blob_id "
                                + "where a.employee_id = ? and b.size = ?",
                        employee,
                        (long) MOST))
                .isEqualTo(AT_ONCE);
        long peak = heapPools().stream()
                .filter(each ->
                        each.getName().contains("Tenured") || each.getName().contains("Old"))
                .mapToLong(each -> each.getPeakUsage().getUsed())
                .sum();
        assertThat(peak - before)
                .as("bytes that stay, of six times twenty megabytes")
                .isLessThan((long) MOST * AT_ONCE / 2);

        HttpResponse<String> refused = send(visitors.get(0), employee, MOST + 1, 99);
        assertThat(refused.statusCode()).isEqualTo(200);
        assertThat(refused.body()).contains("Fichier trop grand : 20 Mo au plus");
        assertThat(Database.<Long>seeOne("select count(*) from mujamma.attachment where employee_id = ?", employee))
                .isEqualTo(AT_ONCE);
    }

    @Test
    void whatSaysItselfToBeTooLargeIsAnsweredBeforeItIsSent() throws Exception {
        long employee = Facts.employee(BODY, LocalDate.of(2015, 3, 1));
        Visitor visitor = Visitor.signedIn(Facts.person(Role.HR_OFFICER, BODY, null));
        visitor.get("/");
        URI address = House.address();
        String path = address.getPath() + "document/attachments?subject=employee&id=" + employee;
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            out.write(("POST " + path + " HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\nCookie: JSESSIONID="
                            + visitor.sessionId() + "\r\nContent-Type: multipart/form-data; boundary=" + BORDER
                            + "\r\nContent-Length: " + (60L << 20) + "\r\n\r\n--" + BORDER + "\r\n")
                    .getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            byte[] head = new byte[400];
            InputStream in = socket.getInputStream();
            int read = in.readNBytes(head, 0, 400);
            String answer = new String(head, 0, read, StandardCharsets.ISO_8859_1);
            assertThat(answer).startsWith("HTTP/1.1 302").contains("large=1");
        }
        assertThat(visitor.get("/document/attachments?subject=employee&id=" + employee + "&large=1")
                        .body())
                .contains("Fichier trop grand");
    }

    private static HttpResponse<String> send(Visitor visitor, long employee, int size, int seed) throws Exception {
        String path = "/document/attachments?subject=employee&id=" + employee;
        String page = visitor.get(path).body();
        Map<String, String> fields = Visitor.hidden(page.substring(page.indexOf("<form id=\"form\"")));
        fields.put("form", "form");
        fields.put("form:kind_input", "OTHER");
        fields.put("form:name", "scan " + seed);
        fields.put("form:add", "");
        StringBuilder head = new StringBuilder();
        fields.forEach((name, value) -> head.append(
                "--" + BORDER + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n"));
        head.append("--" + BORDER
                + "\r\nContent-Disposition: form-data; name=\"form:file_input\"; filename=\"scan.pdf\"\r\n"
                + "Content-Type: application/pdf\r\n\r\n");
        byte[] tail = ("\r\n--" + BORDER + "--\r\n").getBytes(StandardCharsets.ISO_8859_1);
        return visitor.send(Visitor.request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + BORDER)
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(head.toString()),
                        BodyPublishers.ofInputStream(() -> new Scan(size, seed)),
                        BodyPublishers.ofByteArray(tail))));
    }

    private static List<MemoryPoolMXBean> heapPools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    /** A PDF of a size, made while it is read: the sender shares the heap that is measured. */
    private static final class Scan extends InputStream {
        private static final byte[] HEAD =
                "%PDF-1.7\n1 0 obj\n<</Type/Catalog>>\nendobj\n2 0 obj\n<</Length 9>>\nstream\n"
                        .getBytes(StandardCharsets.ISO_8859_1);
        private static final byte[] END =
                "\nendstream\nendobj\ntrailer<<>>\nstartxref\n9\n%%EOF".getBytes(StandardCharsets.ISO_8859_1);

        private final Random random;
        private final int size;
        private int at;

        Scan(int size, int seed) {
            this.size = size;
            this.random = new Random(seed);
        }

        @Override
        public int read() {
            if (at >= size) {
                return -1;
            }
            int place = at++;
            if (place < HEAD.length) {
                return HEAD[place];
            }
            int fromEnd = place - (size - END.length);
            return fromEnd >= 0 ? END[fromEnd] : 'a' + random.nextInt(20);
        }
    }
}
