package org.elmport.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.elmport.elm.Entity;
import org.elmport.jsonld.EdcJsonLdReader;
import org.elmport.jsonld.EdcJsonLdWriter;
import org.elmport.node.DocumentCursor;
import org.elmport.node.EntityBuilder;
import org.elmport.node.NodeWalker;
import org.elmport.oracle.Oracle;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The Commission's sample of a credential, 111 KB with its page image, read to objects and written again. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CredentialBenchmark {

    private static final String SAMPLE = "official/elm-3.1.0/samples/Sample-CertOfPart-unsigned.jsonld";

    private final byte[] document = document();

    /** The sample; where the official files are absent an empty object, which measures nothing. */
    static byte[] document() {
        try {
            Path sample = Oracle.directory().orElse(Path.of("")).resolve(SAMPLE);
            return Files.exists(sample) ? Files.readAllBytes(sample) : "{}".getBytes(StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Reads, makes objects, writes. */
    @Benchmark
    public long readModelWrite() throws IOException {
        List<Entity> credentials = new ArrayList<>();
        new EdcJsonLdReader(new DocumentCursor("sample.jsonld"), found -> {})
                .read(new ByteArrayInputStream(document), new EntityBuilder(credentials::add));
        SizeOnly out = new SizeOnly();
        try (EdcJsonLdWriter writer = new EdcJsonLdWriter(out, lost -> {})) {
            credentials.forEach(credential -> NodeWalker.walkWhole(credential, writer));
        }
        return out.size();
    }

    /** Baseline: Jackson reads the tokens and writes them again. */
    @Benchmark
    public long copyCredential() {
        SizeOnly out = new SizeOnly();
        JsonCopy.copy(document, out);
        return out.size();
    }

    /** How large the sample is, in bytes. */
    int bytes() {
        return document.length;
    }
}
