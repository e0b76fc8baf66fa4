package dz.mujamma.server.demo;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Staff files to try the import with: newcomers for the units of the demo, under chiefs whom the demo has, or with their
 * chiefs in the file for a body that has nobody yet.
 *
 * <pre>java -cp mujamma-server.jar dz.mujamma.server.demo.StaffFile CNAS 1000 staff.csv|staff.xlsx [--with-heads]</pre>
 */
public final class StaffFile {
    private static final List<String> HEADER = List.of(
            "الرقم التسلسلي",
            "اللقب بالعربية",
            "الاسم بالعربية",
            "اللقب بالفرنسية",
            "الاسم بالفرنسية",
            "الجنس",
            "تاريخ الميلاد",
            "ولاية الميلاد",
            "رقم التعريف الوطني",
            "رقم الضمان الاجتماعي",
            "تاريخ التوظيف",
            "النظام القانوني",
            "رمز الوحدة",
            "المنصب",
            "الرتبة",
            "الرقم التسلسلي للمسؤول",
            "البريد الإلكتروني");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    /** Far above the numbers of the demo's own people. */
    private static final long FIRST_NEWCOMER = 400_000;

    private StaffFile() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 3) {
            System.err.println("StaffFile <body> <lines> <file.csv or file.xlsx> [--with-heads]");
            System.exit(2);
        }
        LocalDate today = LocalDate.now(ZoneId.of("Africa/Algiers"));
        boolean withHeads = Arrays.asList(arguments).contains("--with-heads");
        long lines = Long.parseLong(arguments[1]);
        write(Path.of(arguments[2]), people(arguments[0], lines, withHeads, today));
    }

    /** {@code lines} people of a demo body, heads first where they are asked for. */
    public static Stream<Person> people(String body, long lines, boolean withHeads, LocalDate today) {
        Staff staff = DemoBody.staff(body, UnitTree.of(body, 1), today);
        List<Person> heads = staff.heads(Demo.firstEmployee(body));
        Stream<Person> newcomers = staff.members(FIRST_NEWCOMER, withHeads ? lines - heads.size() : lines);
        return withHeads ? Stream.concat(heads.stream(), newcomers) : newcomers;
    }

    /** Writes a workbook where the name ends in {@code .xlsx}, else values parted by semicolons; memory stays small. */
    public static void write(Path file, Stream<Person> people) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
                Sheet sheet = file.toString().endsWith(".xlsx") ? new Workbook(out) : new SeparatedValues(out)) {
            sheet.line(HEADER);
            for (Person person : (Iterable<Person>) people::iterator) {
                sheet.line(cells(person));
            }
        }
    }

    private static List<String> cells(Person person) {
        return List.of(
                person.matricule(),
                person.lastName().ar(),
                person.firstName().ar(),
                person.lastName().fr(),
                person.firstName().fr(),
                person.woman() ? "أنثى" : "ذكر",
                person.birthDate() == null
                        ? String.valueOf(person.birthYear())
                        : person.birthDate().format(DAY),
                "%02d".formatted(person.birthWilayaId()),
                person.nin(),
                person.nss(),
                person.hired().format(DAY),
                "CIVIL_SERVICE".equals(person.regime()) ? "الوظيفة العمومية" : "علاقات العمل",
                person.unit().code(),
                person.postTitle(),
                person.grade(),
                person.chief() == null ? "" : person.chief().matricule(),
                person.email());
    }

    /** A table written line by line. */
    interface Sheet extends AutoCloseable {
        void line(List<String> cells) throws IOException;

        @Override
        void close() throws IOException;
    }
}
