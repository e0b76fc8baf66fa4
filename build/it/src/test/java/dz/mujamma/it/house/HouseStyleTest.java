package dz.mujamma.it.house;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dz.mujamma.it.harness.House;
import dz.mujamma.persistence.tenancy.Role;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Names, rights, time and purity. */
@AnalyzeClasses(locations = CompiledHouse.class)
class HouseStyleTest {
    @ArchTest
    static final ArchRule NO_PACKAGE_WITHOUT_A_WORD_OF_THE_TRADE = noClasses()
            .should()
            .resideInAnyPackage("..util..", "..common..", "..helper..", "..manager..", "..impl..", "..dto..");

    @ArchTest
    static final ArchRule NO_NAME_THAT_SAYS_NOTHING =
            noClasses().should().haveNameMatching(".*(Impl|Util|Utils|Manager|Helper|DTO|Dto)");

    @ArchTest
    static final ArchRule RULES_ARE_PURE = noClasses()
            .that()
            .resideInAPackage("dz.mujamma.ejb..")
            .and()
            .haveSimpleNameEndingWith("Rule")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.ejb..", "jakarta.persistence..", "jakarta.inject..", "java.sql..", "javax.sql..");

    @ArchTest
    static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses()
            .should()
            .callMethodWhere(target(name("now"))
                    .and(DescribedPredicate.describe(
                            "of java.time",
                            call -> call.getTarget().getOwner().getPackageName().equals("java.time")))
                    .and(DescribedPredicate.describe(
                            "without a clock", call -> call.getTarget().getRawParameterTypes().stream()
                                    .noneMatch(type -> type.getName().equals("java.time.Clock")))));

    @ArchTest
    static final ArchRule EVERY_SERVICE_SAYS_WHOM_IT_SERVES = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat(sessionBean())
            .should(sayWhomTheyServe());

    @ArchTest
    static final ArchRule ENTITIES_DO_NOT_LEAVE_THE_SERVICES = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Stateless.class)
            .should()
            .notHaveRawReturnType(entity());

    @ArchTest
    static final ArchRule ENTITIES_HAVE_NO_SETTERS = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .or()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(MappedSuperclass.class)
            .should()
            .haveNameMatching("set[A-Z].*");

    @ArchTest
    static void theNamesOfRolesAreTheRoles(JavaClasses house) {
        assertThat(Arrays.stream(Role.Names.class.getFields()).map(HouseStyleTest::value))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Role.values()).map(Role::name).toList());
    }

    @ArchTest
    static void everyPackageSaysWhatItIsFor(JavaClasses house) throws IOException {
        for (String module : List.of("persistence", "ejb", "web", "build/server", "build/bench")) {
            Path sources = House.root().resolve(module).resolve("src/main/java");
            if (Files.isDirectory(sources)) {
                assertThat(packages(sources)).allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                        .exists());
            }
        }
    }

    private static List<Path> packages(Path sources) throws IOException {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .toList();
        }
    }

    private static DescribedPredicate<JavaClass> sessionBean() {
        return DescribedPredicate.describe(
                "are session beans", type -> Stream.of(Stateless.class, Stateful.class, Singleton.class)
                        .anyMatch(type::isAnnotatedWith));
    }

    private static ArchCondition<JavaMethod> sayWhomTheyServe() {
        return new ArchCondition<>("say whom they serve, themselves or by their class") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean said = Stream.of(RolesAllowed.class, PermitAll.class, DenyAll.class)
                        .anyMatch(right -> method.isAnnotatedWith(right)
                                || method.getOwner().isAnnotatedWith(right));
                events.add(new SimpleConditionEvent(method, said, method.getFullName() + " names no right"));
            }
        };
    }

    private static DescribedPredicate<JavaClass> entity() {
        return DescribedPredicate.describe("entity", type -> type.isAnnotatedWith(Entity.class));
    }

    private static Object value(Field constant) {
        try {
            return constant.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
