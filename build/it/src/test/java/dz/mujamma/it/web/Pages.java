package dz.mujamma.it.web;

import dz.mujamma.it.harness.House;
import dz.mujamma.persistence.tenancy.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every page there is, read from the sources, so that a new one is attacked without being named here. */
final class Pages {
    private static final Path ROOT = House.root().resolve("web/src/main/webapp");
    private static final Pattern PARAMETER = Pattern.compile("<[of]:viewParam\\b[^>]*name=\"([^\"]+)\"");

    private static final Set<Role> EVERYBODY = EnumSet.copyOf(Role.grantable());
    private static final Set<Role> HR = EnumSet.of(Role.HR_OFFICER, Role.HR_DIRECTOR);
    private static final Set<Role> DECIDERS = EnumSet.of(Role.CHIEF, Role.HR_OFFICER, Role.HR_DIRECTOR);
    private static final Set<Role> STAFF = EnumSet.of(Role.EMPLOYEE, Role.CHIEF, Role.HR_OFFICER, Role.HR_DIRECTOR);

    private static final Map<String, Set<Role>> RIGHTS = Map.ofEntries(
            Map.entry("/", EVERYBODY),
            Map.entry("/sign-in", EVERYBODY),
            Map.entry("/account", EVERYBODY),
            Map.entry("/verify", EVERYBODY),
            Map.entry("/career/papers", EnumSet.of(Role.EMPLOYEE)),
            Map.entry("/career/certificates", HR),
            Map.entry("/document/print", HR),
            Map.entry("/document/templates", EnumSet.of(Role.HR_DIRECTOR)),
            Map.entry("/document/template", EnumSet.of(Role.HR_DIRECTOR)),
            Map.entry("/document/limits", EnumSet.of(Role.HR_DIRECTOR)),
            Map.entry("/document/kind", EnumSet.of(Role.HR_DIRECTOR)),
            Map.entry("/career/references", HR),
            Map.entry("/personnel/expiring", HR),
            Map.entry("/document/letterhead", EnumSet.of(Role.HR_DIRECTOR)),
            Map.entry("/job/list", HR),
            Map.entry("/job/detail", HR),
            Map.entry("/career/act", STAFF),
            Map.entry("/career/acts", HR),
            Map.entry("/career/draft", HR),
            Map.entry("/career/inbox", DECIDERS),
            Map.entry("/career/my-acts", EnumSet.of(Role.EMPLOYEE)),
            Map.entry("/career/signatures", EnumSet.of(Role.HR_DIRECTOR)),
            Map.entry("/career/visas", EnumSet.of(Role.HR_DIRECTOR)),
            Map.entry("/career/timeline", HR),
            Map.entry("/career/deadlines", HR),
            Map.entry("/career/reassign", HR),
            Map.entry("/career/to-complete", HR),
            Map.entry("/career/rules", HR),
            Map.entry("/career/rule", HR),
            Map.entry("/career/grades", HR),
            Map.entry("/career/grade", EnumSet.of(Role.HR_DIRECTOR)),
            Map.entry("/career/mine", EnumSet.of(Role.EMPLOYEE)),
            Map.entry("/leave/accrual", HR),
            Map.entry("/leave/balance", HR),
            Map.entry("/leave/corrections", HR),
            Map.entry("/leave/ask", EnumSet.of(Role.EMPLOYEE)),
            Map.entry("/leave/mine", EnumSet.of(Role.EMPLOYEE)),
            Map.entry("/leave/detail", STAFF),
            Map.entry("/leave/inbox", DECIDERS),
            Map.entry("/notification/list", STAFF),
            Map.entry("/document/attachments", STAFF),
            Map.entry("/career/movements", HR),
            Map.entry("/career/discipline", HR),
            Map.entry("/career/discipline-case", HR),
            Map.entry("/career/new-discipline", HR),
            Map.entry("/career/my-discipline", EnumSet.of(Role.EMPLOYEE)),
            Map.entry("/career/leavings", HR),
            Map.entry("/career/resignation", HR),
            Map.entry("/career/new-resignation", HR),
            Map.entry("/career/abandonment", HR),
            Map.entry("/career/new-abandonment", HR),
            Map.entry("/career/my-resignation", EnumSet.of(Role.EMPLOYEE)),
            Map.entry("/career/my-absence", EnumSet.of(Role.EMPLOYEE)),
            Map.entry("/career/report-absence", EnumSet.of(Role.CHIEF)),
            Map.entry("/career/retirements", HR),
            Map.entry("/career/forecast", EnumSet.of(Role.MINISTRY)),
            Map.entry("/career/movement", HR),
            Map.entry("/career/new-movement", HR),
            Map.entry("/career/my-movements", EnumSet.of(Role.EMPLOYEE)),
            Map.entry("/personnel/list", HR),
            Map.entry("/personnel/detail", HR),
            Map.entry("/personnel/health", HR),
            Map.entry("/personnel/readings", EnumSet.of(Role.EMPLOYEE, Role.HR_DIRECTOR)),
            Map.entry("/personnel/mine", EnumSet.of(Role.EMPLOYEE)),
            Map.entry("/personnel/propose", EnumSet.of(Role.EMPLOYEE)),
            Map.entry("/personnel/correction", EnumSet.of(Role.EMPLOYEE, Role.HR_OFFICER, Role.HR_DIRECTOR)),
            Map.entry("/personnel/corrections", HR),
            Map.entry("/personnel/new", HR),
            Map.entry("/personnel/part", HR),
            Map.entry("/personnel/import", HR),
            Map.entry("/personnel/import-result", HR),
            Map.entry("/file/retention", HR),
            Map.entry("/career/import", HR),
            Map.entry("/career/import-result", HR),
            Map.entry("/organization/units", HR),
            Map.entry("/organization/unit", HR),
            Map.entry("/organization/new-unit", HR),
            Map.entry("/organization/change-unit", HR),
            Map.entry("/organization/chief", HR),
            Map.entry("/organization/chart", HR),
            Map.entry("/organization/posts", HR),
            Map.entry("/organization/post", HR),
            Map.entry("/organization/new-posts", HR),
            Map.entry("/organization/change-post", HR),
            Map.entry("/organization/headcount", HR),
            Map.entry("/identity/account", EnumSet.of(Role.ADMINISTRATOR)),
            Map.entry("/identity/new-account", EnumSet.of(Role.ADMINISTRATOR)),
            Map.entry("/identity/accounts", EnumSet.of(Role.ADMINISTRATOR)));

    private Pages() {}

    /** Addresses such as {@code /leave/ask}. */
    static List<String> all() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .map(ROOT::relativize)
                    .filter(file -> !file.startsWith("WEB-INF") && !file.startsWith("resources"))
                    .map(file -> "/" + file.toString().replace('\\', '/').replace(".xhtml", ""))
                    .map(page -> page.equals("/index") ? "/" : page)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The hats that may open a page; fails for a page of which nobody has said it here. */
    static Set<Role> mayOpen(String page) {
        Set<Role> roles = RIGHTS.get(page);
        if (roles == null) {
            throw new IllegalStateException("say in Pages.RIGHTS who may open " + page);
        }
        return roles;
    }

    /** Names of the parameters that a page reads from its address. */
    static List<String> parameters(String page) {
        try {
            String source = Files.readString(ROOT.resolve((page.equals("/") ? "index" : page.substring(1)) + ".xhtml"));
            return PARAMETER
                    .matcher(source)
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
