package org.elmport.acceptance;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which test covers which trap, as the sources of the tests say. */
final class TrapTests {

    private final SortedMap<Trap, SortedSet<String>> tests = new TreeMap<>();
    private final List<String> problems = new ArrayList<>();

    /** Reads the tests of all modules below a directory. */
    static TrapTests below(Path root) throws IOException {
        List<Path> sources = new ArrayList<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                boolean hidden = !directory.equals(root)
                        && directory.getFileName().toString().startsWith(".");
                return hidden || isBuilt(directory) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (isTestSource(root.relativize(file))) {
                    sources.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        TrapTests tests = new TrapTests();
        for (Path source : sources.stream().sorted().toList()) {
            tests.read(className(source), Files.readString(source));
        }
        return tests;
    }

    /** A package may be called target too; what is built lies beside the description of a module. */
    private static boolean isBuilt(Path directory) {
        return directory.endsWith("target") && Files.exists(directory.resolveSibling("pom.xml"));
    }

    private static boolean isTestSource(Path file) {
        String path = file.toString().replace('\\', '/');
        return path.contains("src/test/java/") && path.endsWith("Test.java");
    }

    private static String className(Path source) {
        String path = source.toString().replace('\\', '/');
        String type = path.substring(path.lastIndexOf("/org/elmport/") + "/org/elmport/".length());
        return type.substring(0, type.length() - ".java".length()).replace('/', '.');
    }

    /**
     * Reads one test class.
     *
     * @param name its name below org.elmport
     */
    void read(String name, String source) {
        TrapTestSource reader = new TrapTestSource(name, this);
        source.lines().forEach(reader::line);
        reader.end();
    }

    void add(Trap trap, String test) {
        tests.computeIfAbsent(trap, any -> new TreeSet<>()).add(test);
    }

    void problem(String problem) {
        problems.add(problem);
    }

    List<String> of(Trap trap) {
        return List.copyOf(tests.getOrDefault(trap, new TreeSet<>()));
    }

    Stream<Trap> traps() {
        return tests.keySet().stream();
    }

    List<String> problems() {
        return List.copyOf(problems);
    }
}
