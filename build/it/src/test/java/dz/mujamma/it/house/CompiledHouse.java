package dz.mujamma.it.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.LocationProvider;
import dz.mujamma.it.harness.House;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The classes of the three modules that make the product, where the compiler has just put them. */
class CompiledHouse implements LocationProvider {
    static final List<String> MODULES = List.of("persistence", "ejb", "web");

    static JavaClasses classes() {
        return new ClassFileImporter()
                .importPaths(MODULES.stream().map(CompiledHouse::output).toArray(Path[]::new));
    }

    private static Path output(String module) {
        return House.root().resolve(module).resolve("target/classes");
    }

    @Override
    public Set<Location> get(Class<?> test) {
        return MODULES.stream().map(CompiledHouse::output).map(Location::of).collect(Collectors.toSet());
    }

    static String[] packages(String... features) {
        return Arrays.stream(features)
                .map(feature -> "dz.mujamma.*." + feature + "..")
                .toArray(String[]::new);
    }
}
