package dz.mujamma.it.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Who may know whom: web, then ejb, then persistence; and features from the ground up. */
@AnalyzeClasses(locations = CompiledHouse.class)
class FloorPlanTest {
    /** What all pages share, and what all resources share. */
    private static final String[] SHELL = {"dz.mujamma.web.shared..", "dz.mujamma.web.api.."};

    /** Feature to the features it may know, as in the table of the architecture; shared is known to all. */
    private static final Map<String, List<String>> MAY_KNOW = new TreeMap<>(Map.ofEntries(
            Map.entry("shared", List.of()),
            Map.entry("tenancy", List.of()),
            Map.entry("identity", List.of("tenancy")),
            Map.entry("audit", List.of("tenancy")),
            Map.entry("calendar", List.of("tenancy")),
            Map.entry("notification", List.of("tenancy", "identity")),
            Map.entry("job", List.of("tenancy")),
            Map.entry("file", List.of("tenancy", "job")),
            Map.entry("organization", List.of("tenancy", "identity", "calendar", "notification", "job")),
            Map.entry(
                    "personnel",
                    List.of(
                            "tenancy",
                            "identity",
                            "audit",
                            "calendar",
                            "notification",
                            "job",
                            "file",
                            "document",
                            "organization")),
            Map.entry(
                    "leave",
                    List.of(
                            "tenancy",
                            "identity",
                            "calendar",
                            "notification",
                            "job",
                            "document",
                            "organization",
                            "personnel")),
            Map.entry(
                    "career",
                    List.of(
                            "tenancy",
                            "identity",
                            "audit",
                            "calendar",
                            "document",
                            "notification",
                            "job",
                            "file",
                            "organization",
                            "personnel")),
            Map.entry("document", List.of("tenancy", "identity", "audit", "notification", "job")),
            Map.entry("steering", List.of("tenancy")),
            Map.entry("home", List.of("tenancy", "identity", "notification", "job", "career", "leave", "steering"))));

    @ArchTest
    static final ArchRule PERSISTENCE_KNOWS_NO_FLOOR_ABOVE = noClasses()
            .that()
            .resideInAPackage("dz.mujamma.persistence..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dz.mujamma.ejb..", "dz.mujamma.web..");

    @ArchTest
    static final ArchRule SERVICES_DO_NOT_KNOW_PAGES = noClasses()
            .that()
            .resideInAPackage("dz.mujamma.ejb..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dz.mujamma.web..", "jakarta.faces..", "jakarta.ws.rs..", "jakarta.servlet..");

    @ArchTest
    static final ArchRule PAGES_TOUCH_NO_STORE = noClasses()
            .that()
            .resideInAPackage("dz.mujamma.web..")
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("jakarta.persistence..", "org.hibernate..", "java.sql..", "javax.sql..")
                            .and(not(assignableTo(PersistenceException.class))));

    @ArchTest
    static final ArchRule PAGES_SEE_VALUES_NOT_ENTITIES_AND_REPOSITORIES =
            noClasses().that().resideInAPackage("dz.mujamma.web..").should().dependOnClassesThat(storedButNotAValue());

    @ArchTest
    static void featuresFormNoCircle(JavaClasses house) {
        CompiledHouse.MODULES.forEach(module -> slices().matching("dz.mujamma." + module + ".(*)..")
                .should()
                .beFreeOfCycles()
                .check(house));
    }

    @ArchTest
    static void aFeatureKnowsOnlyThoseBelowIt(JavaClasses house) {
        MAY_KNOW.forEach((feature, known) -> noClasses()
                .that(resideInAnyPackage(CompiledHouse.packages(feature)).and(not(resideInAnyPackage(SHELL))))
                .should()
                .dependOnClassesThat(resideInAnyPackage(forbidden(feature, known)))
                .allowEmptyShould(true)
                .because("the architecture puts " + feature + " above " + known + " only")
                .check(house));
    }

    /** What all pages share knows who is signed in, and nothing of what they do. */
    @ArchTest
    static final ArchRule THE_SHELL_KNOWS_NO_TASK = noClasses()
            .that()
            .resideInAnyPackage(SHELL)
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage(forbidden("shared", List.of("tenancy", "identity", "notification"))));

    @ArchTest
    static void everyFeatureHasItsPlace(JavaClasses house) {
        assertThat(house.that(not(resideInAnyPackage(SHELL))).stream()
                        .map(JavaClass::getPackageName)
                        .map(FloorPlanTest::feature))
                .as("features missing in the floor plan of this test")
                .isSubsetOf(MAY_KNOW.keySet());
    }

    @ArchTest
    static final ArchRule ENTITIES_STAND_IN_PERSISTENCE = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .or()
            .areAnnotatedWith(MappedSuperclass.class)
            .should()
            .resideInAPackage("dz.mujamma.persistence..");

    private static String feature(String packageName) {
        return packageName.split("\\.")[3];
    }

    private static String[] forbidden(String feature, List<String> known) {
        return CompiledHouse.packages(MAY_KNOW.keySet().stream()
                .filter(other -> !other.equals(feature) && !other.equals("shared") && !known.contains(other))
                .toArray(String[]::new));
    }

    private static DescribedPredicate<JavaClass> storedButNotAValue() {
        return DescribedPredicate.describe(
                "are stored and no plain value",
                type -> type.getPackageName().startsWith("dz.mujamma.persistence.")
                        && !type.getBaseComponentType().isRecord()
                        && !type.getBaseComponentType().isEnum()
                        && !List.of("shared", "tenancy").contains(feature(type.getPackageName())));
    }
}
