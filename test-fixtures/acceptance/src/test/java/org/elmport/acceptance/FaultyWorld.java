package org.elmport.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.elmport.app.Elmport;
import org.elmport.simulator.Fault;
import org.elmport.simulator.FaultScript;
import org.elmport.simulator.OoapiSimulator;
import org.elmport.simulator.SimulatorOptions;
import org.elmport.university.University;
import org.elmport.university.UniversityPlan;

/** A job whose source, target and ledger can be made to fail. */
final class FaultyWorld {

    private static final University UNIVERSITY = University.generate(UniversityPlan.flawless(2, 60));
    private static final String COURSES = "courses.csv";
    private static final int KILOBYTE = 1_024;
    /** Of which half is left in the dataset: more than a run keeps in memory before it writes anything. */
    private static final int LONG_TEXTS = 45_000_000;

    private final Path directory;
    private final StringBuilder failure = new StringBuilder();

    FaultyWorld(Path directory) {
        this.directory = directory;
    }

    Path dataset() {
        return directory.resolve("out/dataset.xml");
    }

    Path path(String name) {
        return directory.resolve(name);
    }

    FaultyWorld failure(String setting) {
        failure.append("      ").append(setting).append('\n');
        return this;
    }

    /** What a job reads. */
    enum Input {
        HTTP,
        FILES,
        DATABASE
    }

    /** A first run, in which nothing goes wrong. */
    void published(Input input) throws IOException {
        Files.createDirectories(directory.resolve("out"));
        CommandLine.Result first = switch (input) {
            case HTTP -> http(FaultScript.none());
            case FILES -> generated(60).csv();
            case DATABASE -> generated(60).jdbc(database().source());
        };
        assertThat(first.exitCode()).as(first.err()).isZero();
    }

    FaultyDatabase database() throws IOException {
        return FaultyDatabase.of(drop());
    }

    /** A run whose database has a port at which nobody listens, and which nobody else can take meanwhile. */
    CommandLine.Result jdbcWithoutServer() throws IOException {
        try (Socket taken = new Socket()) {
            taken.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            return jdbc(FaultyDatabase.sourceAt(taken.getLocalPort()));
        }
    }

    CommandLine.Result jdbc(String source) throws IOException {
        return sync(source, fileTarget());
    }

    /** The tables of so many courses, in place of those that are there. */
    FaultyWorld generated(int courses) throws IOException {
        Path fresh = directory.resolve("fresh");
        CommandLine.run("generate", "--source", "csv", "--courses", courses, "--out", fresh);
        Files.createDirectories(drop());
        try (var files = Files.list(fresh)) {
            for (Path file : files.toList()) {
                Files.move(file, drop().resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Files.delete(fresh);
        return this;
    }

    private Path drop() {
        return directory.resolve("drop");
    }

    /** A run over HTTP with one fault, which has all the time that it takes. */
    CommandLine.Result http(FaultScript faults) throws IOException {
        return http(faults, "10m");
    }

    /** A run over HTTP in which an answer takes longer than it may. */
    CommandLine.Result httpWithoutPatience() throws IOException {
        return http(
                FaultScript.builder()
                        .onPath("/v5/courses", Fault.slowBody(Duration.ofHours(1)))
                        .build(),
                "5s");
    }

    private CommandLine.Result http(FaultScript faults, String timeout) throws IOException {
        try (OoapiSimulator simulator =
                OoapiSimulator.start(UNIVERSITY, SimulatorOptions.defaults().withFaults(faults))) {
            return sync(
                    "plugin: ooapi\n      base-url: " + simulator.baseUrl() + "\n      retries: 1\n"
                            + "      retry-delay: 1s\n      max-retry-delay: 1s\n      timeout: " + timeout
                            + "\n      page-size: 10\n"
                            + "      max-pages: 60\n      max-response-bytes: 1000000",
                    fileTarget());
        }
    }

    CommandLine.Result http(Fault fault) throws IOException {
        return http(FaultScript.builder().onPath("/v5/courses", fault).build());
    }

    CommandLine.Result csv() throws IOException {
        return csv(fileTarget());
    }

    CommandLine.Result csv(String target) throws IOException {
        return sync("plugin: csv\n      path: " + drop(), target);
    }

    private String fileTarget() {
        return "plugin: file\n      path: " + dataset();
    }

    CommandLine.Result sync(String source, String target) throws IOException {
        return CommandLine.run("sync", "--config", configured(source, target));
    }

    /** A place where nobody may make a file, not even who may do anything. */
    static Path forbidden() {
        Path place = Path.of("/", "sys");
        assumeTrue(Files.isDirectory(place), "there is no folder here that even root may not write to");
        return place.resolve("dataset.xml");
    }

    /** A run while another process has the file of the ledger open. */
    CommandLine.Result csvWhileLocked() throws IOException {
        try (FileChannel file = FileChannel.open(ledgerFile(), StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock lock = file.lock()) {
            assertThat(lock.isValid()).isTrue();
            return csv();
        }
    }

    /** A run, in a process of its own, in which no file can become larger than the ledger is. */
    CommandLine.Result csvOnFullDisk() throws IOException {
        return inShell("ulimit -f " + Files.size(ledgerFile()) / KILOBYTE + "; exec \"$@\"", fileTarget());
    }

    /** A run, in a process of its own, whose target is on a disk of its own that is too small for the dataset. */
    CommandLine.Result csvOnFullTarget() throws IOException {
        Path small = Files.createDirectories(directory.resolve("small"));
        return onSmallDisk(small, "plugin: file\n      path: " + small.resolve("dataset.xml"));
    }

    /** A run, in a process of its own, whose temporary files are on a disk that is too small for them. */
    CommandLine.Result csvOnFullSpool() throws IOException {
        return onSmallDisk(Files.createDirectories(directory.resolve("temporary")), fileTarget());
    }

    /** Only the process itself sees the disk, so nobody needs the rights of an administrator. */
    private CommandLine.Result onSmallDisk(Path place, String target) throws IOException {
        String disk = "mount -t tmpfs -o size=32k tmpfs '" + place + "'";
        assumeTrue(
                CommandLine.program("unshare", "-Urm", "bash", "-c", disk) == 0,
                "no process may have a small disk of its own here");
        return inShell("exec unshare -Urm bash -c \"" + disk + " && exec \\\"\\$@\\\"\" small \"$@\"", target);
    }

    /** A run, in a process of its own, in which no file can become nearly as large as what is to be published. */
    CommandLine.Result csvWithShortFiles() throws IOException {
        return inShell("ulimit -f " + LONG_TEXTS / 8 / KILOBYTE + "; exec \"$@\"", fileTarget());
    }

    /** Texts so long that what is published is by far larger than the ledger, which keeps them small. */
    FaultyWorld longTexts() throws IOException {
        return courses(rows -> rows.stream()
                .map(row -> row.replace(" of ", " beside " + "of ".repeat(LONG_TEXTS / 3 / rows.size())))
                .toList());
    }

    private CommandLine.Result inShell(String script, String target) throws IOException {
        Path shell = Path.of("/", "bin", "bash");
        assumeTrue(Files.isExecutable(shell), "there is no shell here that limits the size of files");
        Path configuration = configured("plugin: csv\n      path: " + drop(), target);
        Path said = directory.resolve("said.txt");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        shell.toString(),
                        "-c",
                        script,
                        "limited",
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx192m",
                        "-Djava.io.tmpdir=" + Files.createDirectories(directory.resolve("temporary")),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Elmport.class.getName(),
                        "sync",
                        "--config",
                        configuration.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        try {
            int exitCode = process.waitFor();
            return new CommandLine.Result(exitCode, "", Files.readString(said));
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }

    private Path ledgerFile() {
        return directory.resolve("elmport-ledger.mv.db");
    }

    private Path configured(String source, String target) throws IOException {
        Path configuration = directory.resolve("elmport.yaml");
        Files.writeString(configuration, """
                jobs:
                  catalogue:
                    source:
                      %s
                    target:
                      %s
                    guard:
                      removals: 3
                      removal-share: 5
                    failure:
                      retries: 1
                      retry-delay: 0.01s
                      max-retry-delay: 0.02s
                %s    report:
                      directory: %s
                """.formatted(source, target, failure, directory.resolve("report")));
        return configuration;
    }

    /** What the ledger says of the last run. */
    String outcome() {
        return CommandLine.run("runs", "--config", directory.resolve("elmport.yaml"), "--count", "1")
                .out();
    }

    String report() throws IOException {
        Path findings = directory.resolve("report/findings.json");
        return Files.exists(findings) ? Files.readString(findings) : "";
    }

    /** Changes the table of courses, row by row; the header stays. */
    FaultyWorld courses(UnaryOperator<List<String>> change) throws IOException {
        List<String> lines = Files.readAllLines(drop().resolve(COURSES));
        List<String> rows = change.apply(lines.subList(1, lines.size()));
        Files.writeString(
                drop().resolve(COURSES),
                lines.get(0) + "\n" + rows.stream().map(row -> row + "\n").collect(Collectors.joining()));
        return this;
    }

    /** Changes all tables, their headers, too. */
    FaultyWorld tables(UnaryOperator<String> change) throws IOException {
        for (Path file : files()) {
            Files.writeString(file, change.apply(Files.readString(file)));
        }
        return this;
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(drop())) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        }
    }

    FaultyWorld encoded(Charset charset) throws IOException {
        for (Path file : files()) {
            Files.write(file, Files.readString(file).replace("a", "ä").getBytes(charset));
        }
        return this;
    }

    FaultyWorld withoutSource() throws IOException {
        Files.move(drop(), directory.resolve("elsewhere"));
        return this;
    }

    FaultyWorld withoutTarget() throws IOException {
        Files.move(directory.resolve("out"), directory.resolve("out-elsewhere"));
        return this;
    }

    void targetBack() throws IOException {
        if (Files.exists(directory.resolve("out-elsewhere"))) {
            Files.move(directory.resolve("out-elsewhere"), directory.resolve("out"));
        }
    }

    /** Something new that is to be published. */
    FaultyWorld changed() throws IOException {
        return courses(rows ->
                rows.stream().map(row -> row.replace(" of ", " beside ")).toList());
    }

    /** Whether what {@link #changed} brought stands in a file of this directory. */
    boolean isChanged(Path published) throws IOException {
        try (var files = Files.walk(published)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (Files.readString(file).contains(" beside ")) {
                    return true;
                }
            }
        }
        return false;
    }

    FaultyWorld ledger(String content) throws IOException {
        Files.write(ledgerFile(), content.getBytes(StandardCharsets.UTF_8));
        return this;
    }
}
