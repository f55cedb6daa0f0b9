package org.elmport.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.elmport.dataset.DatasetForm;
import org.elmport.elm.Entity;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Courses from records to both forms, and what the same bytes cost where nothing is mapped. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@OperationsPerInvocation(CourseBenchmark.COURSES)
public class CourseBenchmark {

    static final int COURSES = 100;

    private final MappedCourses courses = new MappedCourses(COURSES);
    private final List<Entity> entities = courses.entities();
    private final byte[] json = courses.document(DatasetForm.LOQ_JSONLD);
    private final byte[] xml = courses.document(DatasetForm.LOQ_XML);
    private final XmlReplay replay = new XmlReplay(xml);

    /** Maps, checks and writes both forms. */
    @Benchmark
    public long mapAndWriteBoth() {
        List<Entity> mapped = courses.entities();
        SizeOnly out = new SizeOnly();
        MappedCourses.writeBoth(mapped, out);
        return out.size();
    }

    /** Writes both forms of entities that are there. */
    @Benchmark
    public long writeBoth() {
        SizeOnly out = new SizeOnly();
        MappedCourses.writeBoth(entities, out);
        return out.size();
    }

    /** Baseline: the same XML events sent to Woodstox, and the same tokens read and written by Jackson. */
    @Benchmark
    public long replayBoth() {
        SizeOnly out = new SizeOnly();
        replay.write(out);
        JsonCopy.copy(json, out);
        return out.size();
    }

    /** How large a course is in both forms, in bytes. */
    int bytesPerCourse() {
        return (xml.length + json.length) / COURSES;
    }
}
