package org.elmport.benchmark;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.elmport.plugin.SourceException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** The whole way of a catalogue: CSV files, records, mapping, rules, spools, references, both forms; on one thread. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@OperationsPerInvocation(PipelineBenchmark.COURSES)
public class PipelineBenchmark {

    static final int COURSES = 2_000;

    private final CsvCatalogue catalogue = CsvCatalogue.write(COURSES);

    /** From the bytes of the source to the bytes of both forms. */
    @Benchmark
    public long convert() throws IOException, SourceException {
        return catalogue.convert();
    }

    /** Baseline: the same files read and counted. */
    @Benchmark
    public long copyInput() throws IOException {
        return catalogue.copy();
    }

    /** Removes the files. */
    @TearDown
    public void close() throws IOException {
        catalogue.close();
    }
}
