package org.elmport.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The declaration of the module is compiled after the tests; this keeps it true to the classes. */
class ModuleDeclarationTest {

    private static final Path DECLARATION =
            Path.of(System.getProperty("elmport.root", "..")).resolve("core-mapping/src/main/module/module-info.java");

    @Test
    void everyPackageThatShowsSomethingIsExported() throws IOException {
        // given
        Set<String> shown = CoreClasses.ALL.stream()
                .filter(CoreClasses::visible)
                .map(JavaClass::getPackageName)
                .collect(Collectors.toCollection(TreeSet::new));

        // then
        assertThat(named("exports ([\\w.]+)"))
                .as("exports of core-mapping/src/main/module/module-info.java")
                .isEqualTo(shown);
    }

    @Test
    void everyModuleThatIsUsedIsRequired() throws IOException {
        // given
        Set<String> used = CoreClasses.ALL.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(Dependency::getTargetClass)
                .map(JavaClass::getBaseComponentType)
                .filter(type -> !type.isPrimitive() && !type.getPackageName().startsWith("org.elmport"))
                .map(ModuleDeclarationTest::moduleOf)
                .flatMap(Optional::stream)
                .filter(name -> !"java.base".equals(name))
                .collect(Collectors.toCollection(TreeSet::new));

        // then
        assertThat(used).contains("com.fasterxml.jackson.core", "jakarta.xml.bind");
        assertThat(named("requires (?:transitive |static )*([\\w.]+)"))
                .as("requires of core-mapping/src/main/module/module-info.java")
                .isEqualTo(used);
    }

    @Test
    void bindingMayReachThePrivateFieldsOfTheModel() throws IOException {
        assertThat(named("opens ([\\w.]+)\\s+to\\s+jakarta\\.xml\\.bind;")).containsExactly("org.elmport.elm");
    }

    private static Set<String> named(String pattern) throws IOException {
        return Pattern.compile("(?m)^    " + pattern)
                .matcher(Files.readString(DECLARATION))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Optional<String> moduleOf(JavaClass type) {
        Class<?> loaded = type.reflect();
        if (loaded.getModule().isNamed()) {
            return Optional.of(loaded.getModule().getName());
        }
        return Optional.ofNullable(loaded.getProtectionDomain().getCodeSource())
                .map(CodeSource::getLocation)
                .flatMap(ModuleDeclarationTest::moduleIn);
    }

    private static Optional<String> moduleIn(URL jar) {
        try {
            return ModuleFinder.of(Path.of(jar.toURI())).findAll().stream()
                    .map(ModuleReference::descriptor)
                    .map(descriptor -> descriptor.name())
                    .findFirst();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
