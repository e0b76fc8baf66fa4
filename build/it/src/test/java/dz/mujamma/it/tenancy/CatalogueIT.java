package dz.mujamma.it.tenancy;

import static dz.mujamma.it.harness.Database.see;
import static dz.mujamma.it.harness.Database.seeOne;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dz.mujamma.it.harness.Database;
import dz.mujamma.it.harness.House;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.annotations.TenantId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Walks the catalogue of the migrated database, so that a new table that forgets its fence is seen at once. */
class CatalogueIT {
    private static final String APP = "mujamma_app";

    static Stream<String> fencedTables() {
        return Catalogue.fencedTables().stream();
    }

    static Stream<String> auditedTables() {
        return Catalogue.auditedTables().stream();
    }

    @Test
    void thereAreTablesToWalkOver() {
        assertThat(Catalogue.fencedTables()).contains("employee", "leave_request", "leave_entry", "audit_entry");
    }

    @ParameterizedTest
    @MethodSource("fencedTables")
    void theBodyIsMandatory(String table) {
        assertThat(this.<Boolean>ofTable(
                        table,
                        "select attnotnull from pg_attribute where attrelid = ?::regclass and attname = 'body_id'"))
                .isTrue();
    }

    static Stream<String> tablesWithoutStaging() {
        return fencedTables().filter(table -> !Catalogue.STAGED.contains(table));
    }

    @ParameterizedTest
    @MethodSource("tablesWithoutStaging")
    void theBodyExists(String table) {
        assertThat(this.<Long>ofTable(
                        table,
                        "select count(*) from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid "
                                + "and c.conkey = array[a.attnum] and a.attname = 'body_id' "
                                + "where c.conrelid = ?::regclass and c.contype = 'f' "
                                + "and c.confrelid = 'mujamma.body'::regclass and c.convalidated"))
                .isOne();
    }

    @ParameterizedTest
    @MethodSource("fencedTables")
    void theFenceHoldsForTheOwnerToo(String table) {
        assertThat(this.<Boolean>ofTable(
                        table, "select relrowsecurity and relforcerowsecurity from pg_class where oid = ?::regclass"))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("fencedTables")
    void theOnePolicyReadsTheScopeOncePerStatementAndTakesEmptyForNone(String table) {
        List<Map<String, Object>> policies = see(
                "select cmd, permissive, qual, with_check from pg_policies "
                        + "where schemaname = 'mujamma' and tablename = ? and policyname <> 'verified_by_code'",
                table);
        String fence =
                "(body_id = ( SELECT NULLIF(current_setting('mujamma.body'::text, true), ''::text) AS \"nullif\"))";
        assertThat(policies)
                .filteredOn(policy -> policy.get("permissive").equals("PERMISSIVE"))
                .containsExactly(Map.of("cmd", "ALL", "permissive", "PERMISSIVE", "qual", fence, "with_check", fence));
    }

    /** What is restricted is refused by a policy for each kind of statement; no table is narrowed in another way unsaid. */
    @Test
    void restrictedTablesAskForTheRightWhateverIsDoneToThem() {
        assertThat(see("select t.table_name from mujamma.restricted_table t where 4 <> (select count(distinct p.cmd) "
                        + "from pg_policies p where p.schemaname = 'mujamma' and p.tablename = t.table_name "
                        + "and p.permissive = 'RESTRICTIVE')"))
                .isEmpty();
    }

    /** Of the tables of one body, papers alone have a second door, for reading, and it is as wide as one code. */
    @Test
    void whoeverHoldsACodeReadsThatPaperAndNothingElse() {
        String door = "(code_hash = ( SELECT decode(NULLIF(current_setting('mujamma.verify'::text, true), ''::text), "
                + "'hex'::text) AS decode))";
        assertThat(see("select tablename, cmd, permissive, qual from pg_policies "
                        + "where schemaname = 'mujamma' and policyname <> 'body_isolation' and permissive = 'PERMISSIVE' "
                        + "and tablename in (select f.tablename from pg_policies f where f.policyname = 'body_isolation') "
                        + "and tablename not like 'movement%'"))
                .containsExactly(
                        Map.of("tablename", "paper", "cmd", "SELECT", "permissive", "PERMISSIVE", "qual", door));
    }

    /** What lies between two bodies has doors of its own: none is open without a scope, which MovementFenceIT tries. */
    @Test
    void whatLiesBetweenTwoBodiesAsksForTheScope() {
        assertThat(see("select tablename || ' ' || policyname from pg_policies where schemaname = 'mujamma' "
                        + "and tablename like 'movement%' and policyname <> 'body_isolation' "
                        + "and coalesce(qual, with_check) not like '%body_of_scope()%' "
                        + "and coalesce(qual, with_check) not like '%movement m%'"))
                .isEmpty();
        assertThat(see("select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace "
                        + "where n.nspname = 'mujamma' and c.relkind = 'r' and c.relname like 'movement%' "
                        + "and not (c.relrowsecurity and c.relforcerowsecurity)"))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("auditedTables")
    void everyChangeIsAudited(String table) {
        assertThat(this.<Long>ofTable(
                        table,
                        "select count(*) from pg_trigger where tgrelid = ?::regclass and tgenabled = 'O' "
                                + "and tgfoid = 'mujamma.audit_changes'::regproc"))
                .isEqualTo(3);
    }

    @Test
    void ledgersAndAuditAreAddedToAndNeverChanged() {
        assertThat(Catalogue.ADDED_TO_ONLY).allSatisfy(table -> {
            assertThat(mayOnAnyColumn(table, "UPDATE")).as("update of " + table).isFalse();
            assertThat(may(table, "DELETE")).as("delete from " + table).isFalse();
        });
    }

    @Test
    void theBalanceIsOnlyReadByTheApplication() {
        assertThat(Stream.of("INSERT", "UPDATE").noneMatch(right -> mayOnAnyColumn("leave_balance", right)))
                .isTrue();
        assertThat(may("leave_balance", "DELETE")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRUNCATE", "REFERENCES", "TRIGGER", "MAINTAIN"})
    void theApplicationHasNoRightBeyondRows(String right) {
        assertThat(see(
                        "select c.oid::regclass from pg_class c join pg_namespace n on n.oid = c.relnamespace "
                                + "where n.nspname in ('mujamma', 'batch') and c.relkind in ('r', 'p') "
                                + "and has_table_privilege(?, c.oid, ?)",
                        APP,
                        right))
                .isEmpty();
    }

    @Test
    void theApplicationMakesNothing() {
        assertThat(see("select nspname from pg_namespace where has_schema_privilege(?, oid, 'CREATE')", APP))
                .isEmpty();
        assertThat(see("select 1 where has_database_privilege(?, current_database(), 'CREATE, TEMPORARY')", APP))
                .isEmpty();
    }

    @Test
    void theApplicationIsNobodySpecial() {
        assertThat(see(
                        "select 1 from pg_roles where rolname = ? and (rolsuper or rolbypassrls or rolcreatedb "
                                + "or rolcreaterole or rolreplication)",
                        APP))
                .isEmpty();
        assertThat(see("select roleid::regrole from pg_auth_members where member = ?::regrole", APP))
                .isEmpty();
    }

    @Test
    void theApplicationOwnsNothing() {
        assertThat(see(
                        "select oid::regclass::text from pg_class where relowner = ?::regrole "
                                + "union all select oid::regprocedure::text from pg_proc where proowner = ?::regrole "
                                + "union all select nspname from pg_namespace where nspowner = ?::regrole "
                                + "union all select datname from pg_database where datdba = ?::regrole",
                        APP,
                        APP,
                        APP,
                        APP))
                .isEmpty();
    }

    @Test
    void whatRunsWithTheRightsOfTheOwnerCannotBeLedAstray() {
        assertThat(
                        see(
                                "select oid::regprocedure from pg_proc where prosecdef and pronamespace = 'mujamma'::regnamespace "
                                        + "and not exists (select from unnest(proconfig) setting where setting like 'search_path=%')"))
                .isEmpty();
    }

    @Test
    void theApplicationCallsNothingWithTheRightsOfTheOwnerButTheStatistics() {
        assertThat(Database.<String>seeOne(
                        "select string_agg(proname, ',' order by proname) from pg_proc where prosecdef "
                                + "and pronamespace = 'mujamma'::regnamespace and has_function_privilege(?, oid, 'EXECUTE')",
                        APP))
                .isEqualTo("analyze_career_file,analyze_staff_file");
    }

    @Test
    void noViewLooksOverTheFence() {
        assertThat(see("select c.oid::regclass from pg_class c where relnamespace = 'mujamma'::regnamespace "
                        + "and (relkind = 'm' or relkind = 'v' "
                        + "and not coalesce('security_invoker=true' = any (reloptions), false))"))
                .isEmpty();
    }

    @Test
    void everyEntityOfABodyTellsHibernateToo() {
        List<String> fenced = Catalogue.fencedTables();
        assertThat(entities().filter(entity -> fenced.contains(table(entity))))
                .isNotEmpty()
                .allSatisfy(entity -> assertThat(fields(entity))
                        .as(entity.getName())
                        .anyMatch(field -> field.isAnnotationPresent(TenantId.class)));
    }

    private static Stream<Class<?>> entities() {
        return new ClassFileImporter()
                .importPath(House.root().resolve("persistence/target/classes")).stream()
                        .filter(type -> type.isAnnotatedWith(Entity.class))
                        .map(JavaClass::reflect);
    }

    private static String table(Class<?> entity) {
        Table table = entity.getAnnotation(Table.class);
        return table == null || table.name().isEmpty()
                ? entity.getSimpleName().replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT)
                : table.name();
    }

    private static Stream<Field> fields(Class<?> type) {
        return Stream.<Class<?>>iterate(type, c -> c != null, Class::getSuperclass)
                .flatMap(c -> Arrays.stream(c.getDeclaredFields()));
    }

    private static boolean may(String table, String right) {
        return seeOne("select has_table_privilege(?, ?, ?)", APP, "mujamma." + table, right);
    }

    private static boolean mayOnAnyColumn(String table, String right) {
        return seeOne("select has_any_column_privilege(?, ?, ?)", APP, "mujamma." + table, right);
    }

    private <T> T ofTable(String table, String sql) {
        return seeOne(sql, "mujamma." + table);
    }
}
