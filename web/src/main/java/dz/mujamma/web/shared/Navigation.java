package dz.mujamma.web.shared;

import static dz.mujamma.persistence.tenancy.Role.ADMINISTRATOR;
import static dz.mujamma.persistence.tenancy.Role.CHIEF;
import static dz.mujamma.persistence.tenancy.Role.EMPLOYEE;
import static dz.mujamma.persistence.tenancy.Role.HR_DIRECTOR;
import static dz.mujamma.persistence.tenancy.Role.HR_OFFICER;
import static dz.mujamma.persistence.tenancy.Role.MINISTRY;

import dz.mujamma.persistence.tenancy.Hat;
import dz.mujamma.persistence.tenancy.Right;
import dz.mujamma.persistence.tenancy.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What stands in the side navigation, and for which hats. A new page adds its line here. */
final class Navigation {
    private static final Set<Role> ALL = EnumSet.allOf(Role.class);
    private static final Set<Role> HR = EnumSet.of(HR_OFFICER, HR_DIRECTOR);

    /** In their order on the page; the items stand in the order of their groups. */
    static final List<Item> ITEMS = List.of(
            new Item(Group.NOW, "/", "home", ALL),
            new Item(Group.NOW, "/career/inbox", "verified", Set.of(CHIEF, HR_OFFICER, HR_DIRECTOR)),
            new Item(Group.NOW, "/leave/inbox", "inbox", Set.of(CHIEF, HR_OFFICER, HR_DIRECTOR)),
            new Item(Group.NOW, "/personnel/corrections", "file-edit", HR),
            new Item(Group.NOW, "/career/deadlines", "stopwatch", HR),
            new Item(Group.NOW, "/notification/list", "bell", Set.of(EMPLOYEE, CHIEF, HR_OFFICER, HR_DIRECTOR)),
            new Item(Group.PEOPLE, "/personnel/mine", "id-card", Set.of(EMPLOYEE)),
            new Item(Group.PEOPLE, "/personnel/list", "users", HR),
            new Item(Group.PEOPLE, "/personnel/expiring", "calendar-times", HR),
            new Item(Group.PEOPLE, "/personnel/import", "upload", HR),
            new Item(Group.PEOPLE, "/personnel/readings", "eye", Set.of(EMPLOYEE, HR_DIRECTOR)),
            new Item(Group.CAREER, "/career/mine", "history", Set.of(EMPLOYEE)),
            new Item(Group.CAREER, "/career/my-acts", "file", Set.of(EMPLOYEE)),
            new Item(Group.CAREER, "/career/acts", "file-edit", HR),
            new Item(Group.CAREER, "/career/papers", "file-pdf", Set.of(EMPLOYEE)),
            new Item(Group.CAREER, "/career/retirements", "hourglass", HR),
            new Item(Group.CAREER, "/career/leavings", "sign-out", HR),
            new Item(Group.CAREER, "/career/report-absence", "user-minus", Set.of(CHIEF)),
            new Item(Group.CAREER, "/career/forecast", "hourglass", Set.of(MINISTRY)),
            new Item(Group.CAREER, "/career/discipline", "shield", HR, Right.DISCIPLINE),
            new Item(Group.CAREER, "/career/my-discipline", "shield", Set.of(EMPLOYEE)),
            new Item(Group.CAREER, "/career/movements", "arrow-right-arrow-left", HR),
            new Item(Group.CAREER, "/career/my-movements", "arrow-right-arrow-left", Set.of(EMPLOYEE)),
            new Item(Group.CAREER, "/career/my-resignation", "sign-out", Set.of(EMPLOYEE)),
            new Item(Group.CAREER, "/career/my-absence", "user-minus", Set.of(EMPLOYEE)),
            new Item(Group.CAREER, "/career/import", "upload", HR),
            new Item(Group.LEAVE, "/leave/mine", "sun", Set.of(EMPLOYEE)),
            new Item(Group.LEAVE, "/leave/ask", "calendar-plus", Set.of(EMPLOYEE)),
            new Item(Group.LEAVE, "/leave/accrual", "percentage", HR),
            new Item(Group.ORGANIZATION, "/organization/units", "sitemap", HR),
            new Item(Group.ORGANIZATION, "/organization/posts", "briefcase", HR),
            new Item(Group.ORGANIZATION, "/organization/headcount", "chart-bar", HR),
            new Item(Group.ORGANIZATION, "/career/reassign", "directions", HR),
            new Item(Group.WORK, "/document/print", "print", HR),
            new Item(Group.WORK, "/job/list", "cog", HR),
            new Item(Group.SETTINGS, "/career/visas", "sort-numeric-down", Set.of(HR_DIRECTOR)),
            new Item(Group.SETTINGS, "/career/signatures", "pencil", Set.of(HR_DIRECTOR)),
            new Item(Group.SETTINGS, "/career/rules", "book", HR),
            new Item(Group.SETTINGS, "/document/templates", "file-edit", Set.of(HR_DIRECTOR)),
            new Item(Group.SETTINGS, "/file/retention", "database", HR),
            new Item(Group.SETTINGS, "/document/limits", "paperclip", Set.of(HR_DIRECTOR)),
            new Item(Group.SETTINGS, "/identity/accounts", "id-card", Set.of(ADMINISTRATOR)),
            new Item(Group.SETTINGS, "/account", "user", ALL));

    private Navigation() {}

    /** What the lines of the menu stand under: {@code shared.group.NOW} and so on. */
    enum Group {
        NOW,
        PEOPLE,
        CAREER,
        LEAVE,
        ORGANIZATION,
        WORK,
        SETTINGS
    }

    /**
     * @param path address and, with dots for strokes, the end of the message key: {@code shared.menu.leave.mine}
     * @param icon name of a PrimeIcon
     * @param right that the hat has to carry beside its role, or null
     */
    record Item(Group group, String path, String icon, Set<Role> roles, Right right) {
        Item(Group group, String path, String icon, Set<Role> roles) {
            this(group, path, icon, roles, null);
        }

        /** Whether the page is there for a hat. */
        boolean isFor(Hat hat) {
            return roles.contains(hat.role()) && (right == null || hat.has(right));
        }

        String key() {
            return "shared.menu" + ("/".equals(path) ? ".home" : path.replace('/', '.'));
        }

        String file() {
            return "/".equals(path) ? "/index.xhtml" : path + ".xhtml";
        }
    }
}
