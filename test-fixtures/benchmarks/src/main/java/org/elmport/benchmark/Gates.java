package org.elmport.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures what there are goals for and prints a table of them. Arguments: the number of forks (3), seconds of each of
 * its three iterations (1), and the number of courses of the whole conversion (1000000; 0 leaves it out). Times are
 * processor times of the thread that works, so that a busy machine does not spoil them.
 */
public final class Gates {

    private static final int ITERATIONS = 3;
    private static final double RECORDS_PER_COURSE = 3;

    private final PrintStream out;

    private Gates(PrintStream out) {
        this.out = out;
    }

    /** Runs everything. */
    public static void main(String[] arguments) throws RunnerException, IOException, InterruptedException {
        int forks = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 3;
        int seconds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1;
        int courses = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 1_000_000;
        Gates gates = new Gates(System.out);
        gates.print(new Measured(new Runner(options(forks, seconds)).run()));
        gates.processes(courses);
    }

    private static Options options(int forks, int seconds) {
        return new OptionsBuilder()
                .include("org\\.elmport\\.benchmark\\..*Benchmark\\..*")
                .forks(forks)
                .warmupIterations(ITERATIONS)
                .warmupTime(TimeValue.seconds(seconds))
                .measurementIterations(ITERATIONS)
                .measurementTime(TimeValue.seconds(seconds))
                .threads(1)
                // compiled before it is measured, however little the compiler gets to run beside others
                .jvmArgsAppend("-Xmx2g", "-XX:+UseSerialGC", "-Xbatch")
                .addProfiler(ProcessorTime.class)
                .verbosity(VerboseMode.NORMAL)
                .build();
    }

    private void print(Measured measured) {
        out.println();
        out.println("| row | what | gate | aim | measured | holds |");
        out.println("| --- | --- | --- | --- | --- | --- |");
        out.println(
                Gate.atMost(1, "course mapped, checked and written in both forms, against raw replay", "", 1.2, 0.75)
                        .line(measured.ratio("mapAndWriteBoth", "replayBoth")));
        out.println(Gate.atMost(2, "credential read, model, write, against a raw copy (EC: 300)", "", 6, 2)
                .line(measured.ratio("readModelWrite", "copyCredential")));
        out.println(Gate.atLeast(3, "credential checked, times as fast as Jena with shapes loaded (EC: 35)", "", 20, 40)
                .line(measured.ratio("checkByShapes", "checkCredential")));
        out.println(Gate.atLeast(4, "LOQ records checked per second and core", "", 10_000, 50_000)
                .line(RECORDS_PER_COURSE * 1e6 / measured.of("check")));
        out.println(Gate.atMost(5, "LOQ file checked: cost of a course at 32,000 against 1,000", "", 1.5, 1.2)
                .line(measured.ratio("checkThirtyTwoThousand", "checkThousand")));
        out.println(Gate.atMost(5, "a million courses checked, from the cost at 32,000", "s", 180, 70)
                .line(measured.of("checkThirtyTwoThousand")));
        out.println(Gate.atLeast(7, "courses per second and core, CSV to both forms", "", 30_000, 75_000)
                .line(1e6 / measured.of("convert")));
        out.println(Gate.atMost(12, "code list, slowest look-up", "ns", 100, 50)
                .line(1_000 * measured.of("lookUpSlowest")));
        out.println();
        beside(measured, "writing both forms, against raw replay", "writeBoth", "replayBoth");
        beside(measured, "the whole way from CSV, against raw replay", "convert", "replayBoth");
        beside(measured, "the whole way from CSV, against reading its bytes", "convert", "copyInput");
        beside(measured, "checking, against parsing with Woodstox", "check", "parse");
        beside(measured, "the official schema in the JDK, against parsing with Woodstox", "checkBySchema", "parse");
        beside(measured, "credential sealed, against DSS alone (goal: at most 1.5)", "seal", "sealByLibrary");
        beside(measured, "credential checked, against sealing it (goal: at most 0.1)", "checkCredential", "seal");
        beside(
                measured,
                "result mapped and checked, against sealing it (goal: at most 0.1)",
                "mapAndCheckResult",
                "sealResult");
        beside(measured, "look-up, against a scan for the last language", "lookUpSlowest", "scanForLastLanguage");
    }

    private void beside(Measured measured, String what, String method, String baseline) {
        out.printf(
                Locale.ENGLISH,
                "%s: %.2f (%.2f against %.2f)%n",
                what,
                measured.ratio(method, baseline),
                measured.of(method),
                measured.of(baseline));
    }

    private void processes(int courses) throws IOException, InterruptedException {
        out.println();
        ProcessMeasures processes = new ProcessMeasures();
        out.println(Gate.atMost(10, "code lists ready in a fresh process", "ms", 20, 5)
                .line(processes.codeListsReady()));
        out.println(Gate.atMost(9, "start to first course, whole process", "s", 0.6, 0.22)
                .line(processes.firstCourse()));
        if (courses > 0) {
            List<Gate> gates = List.of(
                    Gate.atMost(8, String.format(Locale.ENGLISH, "heap for %,d courses", courses), "MB", 256, 128),
                    Gate.atMost(8, "its growth from a tenth of them", "", 1.1, 1.0));
            double all = processes.heap(courses);
            out.println(gates.get(0).line(all));
            out.println(gates.get(1).line(all / processes.heap(courses / 10)));
        }
    }
}
