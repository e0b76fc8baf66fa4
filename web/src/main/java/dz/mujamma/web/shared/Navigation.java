package dz.mujamma.web.shared;

import static dz.mujamma.persistence.tenancy.Role.ADMINISTRATOR;
import static dz.mujamma.persistence.tenancy.Role.CHIEF;
import static dz.mujamma.persistence.tenancy.Role.EMPLOYEE;
import static dz.mujamma.persistence.tenancy.Role.HR_DIRECTOR;
import static dz.mujamma.persistence.tenancy.Role.HR_OFFICER;
import static dz.mujamma.persistence.tenancy.Role.MINISTRY;

import dz.mujamma.persistence.tenancy.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What stands in the side navigation, and for which hats. A new page adds its line here. */
final class Navigation {
    private static final Set<Role> ALL = EnumSet.allOf(Role.class);
    private static final Set<Role> HR = EnumSet.of(HR_OFFICER, HR_DIRECTOR);

    static final List<Item> ITEMS = List.of(
            new Item("/", "home", ALL),
            new Item("/leave/mine", "sun", Set.of(EMPLOYEE)),
            new Item("/leave/ask", "calendar-plus", Set.of(EMPLOYEE)),
            new Item("/career/mine", "history", Set.of(EMPLOYEE)),
            new Item("/career/my-acts", "file", Set.of(EMPLOYEE)),
            new Item("/career/acts", "file-edit", HR),
            new Item("/career/inbox", "verified", Set.of(CHIEF, HR_OFFICER, HR_DIRECTOR)),
            new Item("/personnel/mine", "id-card", Set.of(EMPLOYEE)),
            new Item("/career/papers", "file-pdf", Set.of(EMPLOYEE)),
            new Item("/leave/inbox", "inbox", Set.of(CHIEF, HR_OFFICER, HR_DIRECTOR)),
            new Item("/personnel/list", "users", HR),
            new Item("/personnel/corrections", "file-edit", HR),
            new Item("/career/deadlines", "stopwatch", HR),
            new Item("/career/retirements", "hourglass", HR),
            new Item("/career/forecast", "hourglass", Set.of(MINISTRY)),
            new Item("/career/movements", "arrow-right-arrow-left", HR),
            new Item("/career/my-movements", "arrow-right-arrow-left", Set.of(EMPLOYEE)),
            new Item("/personnel/import", "upload", HR),
            new Item("/career/import", "upload", HR),
            new Item("/personnel/readings", "eye", Set.of(EMPLOYEE, HR_DIRECTOR)),
            new Item("/organization/units", "sitemap", HR),
            new Item("/organization/posts", "briefcase", HR),
            new Item("/organization/headcount", "chart-bar", HR),
            new Item("/career/visas", "sort-numeric-down", Set.of(HR_DIRECTOR)),
            new Item("/career/signatures", "pencil", Set.of(HR_DIRECTOR)),
            new Item("/career/rules", "book", HR),
            new Item("/leave/accrual", "percentage", HR),
            new Item("/document/print", "print", HR),
            new Item("/document/templates", "file-edit", Set.of(HR_DIRECTOR)),
            new Item("/job/list", "cog", HR),
            new Item("/identity/accounts", "id-card", Set.of(ADMINISTRATOR)),
            new Item("/notification/list", "bell", Set.of(EMPLOYEE, CHIEF, HR_OFFICER, HR_DIRECTOR)),
            new Item("/account", "user", ALL));

    private Navigation() {}

    /**
     * @param path address and, with dots for strokes, the end of the message key: {@code shared.menu.leave.mine}
     * @param icon name of a PrimeIcon
     */
    record Item(String path, String icon, Set<Role> roles) {
        String key() {
            return "shared.menu" + ("/".equals(path) ? ".home" : path.replace('/', '.'));
        }

        String file() {
            return "/".equals(path) ? "/index.xhtml" : path + ".xhtml";
        }
    }
}
