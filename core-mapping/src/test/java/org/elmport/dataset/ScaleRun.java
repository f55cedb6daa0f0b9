package org.elmport.dataset;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.finding.Findings;

/** Assembles and writes a large catalogue in a process of its own, whose heap the caller bounds, and says what it took. */
final class ScaleRun {

    private ScaleRun() {}

    public static void main(String[] arguments) throws Exception {
        int courses = Integer.parseInt(arguments[0]);
        Path directory = Path.of(arguments[1]);
        int budget = Integer.parseInt(arguments[2]);
        LargeCatalogue catalogue = new LargeCatalogue(courses);
        Findings findings = new Findings();
        long start = cpuTime();
        DatasetOptions options =
                DatasetOptions.standard().withTemporaryDirectory(directory).withMemoryBudget(budget);
        try (DatasetAssembler assembler = new DatasetAssembler(options, SmallUniversity::complete)) {
            catalogue.send(assembler::add);
            long added = cpuTime();
            try (Dataset dataset = assembler.finish(findings)) {
                long finished = cpuTime();
                String xml = written(dataset, DatasetForm.LOQ_XML);
                long xmlWritten = cpuTime();
                String json = written(dataset, DatasetForm.LOQ_JSONLD);
                long end = cpuTime();
                long entities = dataset.entities().values().stream()
                        .mapToLong(Long::longValue)
                        .sum();
                System.out.printf(
                        Locale.ROOT,
                        "entities=%d expected=%d findings=%d xml=%s json=%s%n",
                        entities,
                        catalogue.entities(),
                        findings.total(),
                        xml,
                        json);
                System.out.printf(
                        Locale.ROOT,
                        "add %.1f s, finish %.1f s, XML %.1f s, JSON-LD %.1f s; %.0f courses/s and core in all;"
                                + " peak heap %d MB of %d MB%n",
                        seconds(start, added),
                        seconds(added, finished),
                        seconds(finished, xmlWritten),
                        seconds(xmlWritten, end),
                        courses / seconds(start, end),
                        peakHeap() >> 20,
                        Runtime.getRuntime().maxMemory() >> 20);
            }
        }
    }

    /** The processor time of this thread, which other programs on the machine do not disturb. */
    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double seconds(long from, long to) {
        return (to - from) / 1e9;
    }

    private static String written(Dataset dataset, DatasetForm form) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
                dataset.write(out, form, ApplicationProfile.LOQ_3_3_1, lost -> {});
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }
}
