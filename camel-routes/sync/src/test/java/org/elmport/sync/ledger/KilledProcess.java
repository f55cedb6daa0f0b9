package org.elmport.sync.ledger;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * A program that works on a ledger in a process of its own, for tests that kill it (SIGKILL): after some time, which may
 * be too late on a machine that is busy elsewhere, or at a step of its work, at which it waits for its end. Its first run
 * comes to its end and leaves an archive of loaded classes, with which later ones start in two thirds of the time.
 */
public final class KilledProcess {

    /** So many kills are part of every build: property {@code elmport.kills}. */
    public static final int FEW = Integer.getInteger("elmport.kills", 4);

    /** So many are in the long tests: property {@code elmport.kills.long}. */
    public static final int MANY = Integer.getInteger("elmport.kills.long", 200);

    private static final String BEGUN = "begun";
    private static final String HELD = "held";
    private static final int NEVER = 0;

    /** The step at which this process waits for its end; it has none unless a test says so. */
    private static final int LAST_STEP = Integer.getInteger("elmport.last.step", NEVER);

    private static final AtomicInteger STEPS = new AtomicInteger();
    private static final int ADDRESS = 2;

    private final Class<?> program;
    private final Path archive;
    private final String classPath;

    /**
     * Prepares a program.
     *
     * @param program its main method takes what {@link #address} and {@link #arguments} read, and calls {@link #begun}
     * @param directory has room for the archive of its classes
     */
    public KilledProcess(Class<?> program, Path directory) throws IOException {
        this.program = program;
        Path jars = Files.createDirectories(directory.resolve("classes"));
        this.archive = jars.resolve("classes.jsa");
        this.classPath = inJars(jars);
    }

    /** Says that what it may be killed at starts now. */
    public static void begun() {
        System.out.println(BEGUN);
        System.out.flush();
    }

    /** A step of the work, counted from 1. A process that is to be killed at this one goes no further. */
    public static void step() {
        if (STEPS.incrementAndGet() == LAST_STEP) {
            System.out.println(HELD);
            System.out.flush();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException neverHappens) {
                throw new IllegalStateException(neverHappens);
            }
        }
    }

    /** The ledger, from the arguments of the program. */
    public static LedgerAddress address(String... arguments) {
        return LedgerAddress.server(arguments[0], arguments[1], arguments[1]);
    }

    /** The other arguments of the program. */
    public static List<String> arguments(String... arguments) {
        return List.of(arguments).subList(ADDRESS, arguments.length);
    }

    /** Runs it to its end, at first to learn which classes it loads; how many milliseconds it took once it had begun. */
    public long unharmed(LedgerAddress address, Object... arguments) throws IOException, InterruptedException {
        String sharing = Files.exists(archive) ? "-XX:SharedArchiveFile=" : "-XX:ArchiveClassesAtExit=";
        Process process = start(sharing, NEVER, address, arguments);
        try (BufferedReader out = until(BEGUN, process)) {
            long begun = System.nanoTime();
            well(process, out);
            return Math.max(1, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun));
        }
    }

    /** Kills it so many milliseconds after it has begun; whether that struck it before its end. */
    public boolean killed(long afterMilliseconds, LedgerAddress address, Object... arguments)
            throws IOException, InterruptedException {
        Process process = start("-XX:SharedArchiveFile=", NEVER, address, arguments);
        try (BufferedReader out = until(BEGUN, process)) {
            boolean ended = process.waitFor(afterMilliseconds, TimeUnit.MILLISECONDS);
            if (ended) {
                well(process, out);
            }
            process.destroyForcibly().waitFor();
            return !ended;
        }
    }

    /** Kills it at a step of its work, which it never ends. */
    public void killedAt(int step, LedgerAddress address, Object... arguments)
            throws IOException, InterruptedException {
        Process process = start("-XX:SharedArchiveFile=", step, address, arguments);
        until(HELD, process).close();
        process.destroyForcibly().waitFor();
    }

    private static void well(Process process, BufferedReader out) throws InterruptedException {
        List<String> said = out.lines().toList();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("the process failed: " + said);
        }
    }

    private Process start(String sharing, int lastStep, LedgerAddress address, Object... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx128m",
                "-Xlog:disable",
                sharing + archive,
                "-Delmport.last.step=" + lastStep,
                "-cp",
                classPath,
                program.getName(),
                address.url(),
                address.user()));
        Stream.of(arguments).map(Object::toString).forEach(command::add);
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static BufferedReader until(String word, Process process) throws IOException {
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        List<String> said = new ArrayList<>();
        for (String line = out.readLine(); !word.equals(line); line = out.readLine()) {
            if (line == null) {
                throw new IllegalStateException("the process has never said " + word + ": " + said);
            }
            said.add(line);
        }
        return out;
    }

    /** The class path of this process with its directories as jars, since an archive is of classes from jars only. */
    private static String inJars(Path directory) throws IOException {
        List<String> entries = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            Path path = Path.of(entry);
            if (!Files.isDirectory(path)) {
                entries.add(entry);
                continue;
            }
            Path jar = directory.resolve(entries.size() + ".jar");
            try (OutputStream out = Files.newOutputStream(jar)) {
                pack(path, out);
            }
            entries.add(jar.toString());
        }
        return String.join(File.pathSeparator, entries);
    }

    private static void pack(Path directory, OutputStream out) throws IOException {
        try (JarOutputStream jar = new JarOutputStream(out);
                Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                jar.putNextEntry(
                        new JarEntry(directory.relativize(file).toString().replace(File.separatorChar, '/')));
                Files.copy(file, jar);
            }
        }
    }
}
