package org.elmport.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Jars that may stand on one module path: each with a name of its own, no package in two of them. */
class PublishedModulesTest {

    private static final Pattern NAME = Pattern.compile("<module\\.name>([\\w.]+)</module\\.name>");

    @Test
    void everyModuleHasANameOfItsOwn() throws IOException {
        // given
        Map<String, Path> modules = new TreeMap<>();
        for (Path module : modules()) {
            Matcher name = NAME.matcher(Files.readString(module.resolve("pom.xml")));
            assertThat(name.find()).as(module + " says its <module.name>").isTrue();
            assertThat(modules.put(name.group(1), module)).as(name.group(1)).isNull();
        }

        // then
        assertThat(modules).containsKeys("org.elmport.core", "org.elmport.plugin", "org.elmport.source.csv");
    }

    @Test
    void noPackageIsInTwoModules() throws IOException {
        // given
        Map<String, List<Path>> owners = new TreeMap<>();
        for (Path module : modules()) {
            for (String name : packages(module.resolve("src/main/java"))) {
                owners.computeIfAbsent(name, any -> new ArrayList<>()).add(module);
            }
        }

        // then
        assertThat(owners).containsKey("org.elmport.mapping");
        assertThat(owners)
                .allSatisfy((name, modules) -> assertThat(modules).as(name).hasSize(1));
    }

    @Test
    void whatTheVersionsForVendorsNameIsThere() throws IOException {
        // given
        String bom = Files.readString(Official.root().resolve("bom/pom.xml"));
        List<String> named = Pattern.compile("<artifactId>(elmport-(?!parent|bom)[\\w-]+)</artifactId>")
                .matcher(bom)
                .results()
                .map(match -> match.group(1))
                .toList();

        // when
        List<String> built = new ArrayList<>();
        for (Path module : modules()) {
            Matcher own = Pattern.compile("</parent>\\s*<artifactId>([\\w-]+)<")
                    .matcher(Files.readString(module.resolve("pom.xml")));
            assertThat(own.find()).as(module.toString()).isTrue();
            built.add(own.group(1));
        }

        // then
        assertThat(built).containsAll(named);
        assertThat(named).contains("elmport-core-mapping", "elmport-plugin-api", "elmport-conformance");
        assertThat(new TreeSet<>(named))
                .allSatisfy(artefact -> assertThat(named.stream().filter(artefact::equals))
                        .as(artefact + " is managed, and built with -pl bom -am")
                        .hasSize(2));
    }

    /** The folders with code that is shipped. */
    private static List<Path> modules() throws IOException {
        Path root = Official.root();
        List<Path> modules = new ArrayList<>();
        for (String pom : List.of("", "camel-routes", "plugins", "test-fixtures")) {
            Path parent = root.resolve(pom);
            Pattern.compile("<module>([\\w-]+)</module>")
                    .matcher(Files.readString(parent.resolve("pom.xml")))
                    .results()
                    .map(match -> parent.resolve(match.group(1)))
                    .filter(module -> Files.isDirectory(module.resolve("src/main/java")))
                    .forEach(modules::add);
        }
        return modules;
    }

    private static Set<String> packages(Path sources) throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> tree = Files.walk(sources)) {
            tree.filter(file -> file.toString().endsWith(".java"))
                    .map(file -> sources.relativize(file.toAbsolutePath().getParent()))
                    .forEach(folder -> names.add(folder.toString().replace('/', '.')));
        }
        return names;
    }
}
