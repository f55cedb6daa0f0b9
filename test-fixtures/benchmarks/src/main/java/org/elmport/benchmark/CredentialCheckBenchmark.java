package org.elmport.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.elmport.finding.Severity;
import org.elmport.oracle.EdcShapes;
import org.elmport.oracle.Oracle;
import org.elmport.rule.CredentialValidation;
import org.elmport.rule.RuleProfile;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The Commission's sample of a credential checked, from its bytes to the verdict. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CredentialCheckBenchmark {

    private final CredentialValidation rules = CredentialValidation.by(RuleProfile.EDC_SEALED);

    /** The sample as bytes and, as Jena wants it, as text. */
    @State(Scope.Thread)
    public static class Sample {

        private final byte[] bytes;
        private final String text;

        /** The Commission's sample. */
        public Sample() {
            this(new String(CredentialBenchmark.document(), StandardCharsets.UTF_8));
        }

        Sample(String text) {
            this.text = text;
            this.bytes = text.getBytes(StandardCharsets.UTF_8);
        }

        /** The same, with another text in one place. */
        Sample with(String target, String replacement) {
            return new Sample(text.replaceFirst(target, replacement));
        }
    }

    /** The rules of the official shapes, and what these pass over in silence. */
    @Benchmark
    public boolean checkCredential(Sample sample) throws IOException {
        return rules.validate("sample.jsonld", new ByteArrayInputStream(sample.bytes))
                        .findings()
                        .count(Severity.ERROR)
                == 0;
    }

    /** Baseline: Jena with the official shapes loaded and the contexts at hand. */
    @Benchmark
    public boolean checkByShapes(Sample sample) {
        return Oracle.directory().map(EdcShapes::of).orElseThrow().conforms(sample.text);
    }
}
