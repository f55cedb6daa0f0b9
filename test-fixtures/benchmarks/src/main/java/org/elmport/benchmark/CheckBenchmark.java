package org.elmport.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.elmport.dataset.DatasetForm;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.oracle.LoqSchema;
import org.elmport.oracle.Oracle;
import org.elmport.rule.DocumentReport;
import org.elmport.rule.DocumentValidation;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** LOQ XML checked whole, keys and references included; per course, of which each has three records. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CheckBenchmark {

    static final int COURSES = 200;
    static final int MORE = 1_000;
    static final int MANY = 32_000;

    private static final DocumentValidation VALIDATION = DocumentValidation.of(DatasetForm.LOQ_XML);

    /** A document of two hundred courses, as large as the validator of the JDK can be asked to take often. */
    @State(Scope.Thread)
    public static class Small {
        final byte[] document = new MappedCourses(COURSES).document(DatasetForm.LOQ_XML);
    }

    /** A document of a thousand courses. */
    @State(Scope.Thread)
    public static class Thousand {
        final byte[] document = new MappedCourses(MORE).document(DatasetForm.LOQ_XML);
    }

    /** A document of 32,000 courses. */
    @State(Scope.Thread)
    public static class ThirtyTwoThousand {
        final byte[] document = new MappedCourses(MANY).document(DatasetForm.LOQ_XML);
    }

    /** Our rules. */
    @Benchmark
    @OperationsPerInvocation(COURSES)
    public long check(Small small) throws IOException {
        return checked(small.document);
    }

    /** Baseline: Woodstox reads the same and does nothing with it. */
    @Benchmark
    @OperationsPerInvocation(COURSES)
    public long parse(Small small) {
        return XmlReplay.read(small.document);
    }

    /** Baseline: the JDK and the official schema; none where the official files are absent. */
    @Benchmark
    @OperationsPerInvocation(COURSES)
    public long checkBySchema(Small small) {
        return Oracle.directory()
                .map(oracle -> LoqSchema.of(oracle, ApplicationProfile.LOQ_3_3_1)
                        .validate(new ByteArrayInputStream(small.document))
                        .size())
                .orElse(-1);
    }

    /** Our rules on a thousand courses. */
    @Benchmark
    @OperationsPerInvocation(MORE)
    public long checkThousand(Thousand thousand) throws IOException {
        return checked(thousand.document);
    }

    /** Our rules on 32,000 courses. */
    @Benchmark
    @OperationsPerInvocation(MANY)
    public long checkThirtyTwoThousand(ThirtyTwoThousand many) throws IOException {
        return checked(many.document);
    }

    static long checked(byte[] document) throws IOException {
        DocumentReport report = VALIDATION.validate("yardstick.xml", new ByteArrayInputStream(document));
        return report.entities().values().stream().mapToLong(Long::longValue).sum();
    }
}
