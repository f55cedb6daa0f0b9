package org.elmport.annex;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A credential with one micro-credential that has every element, with parts of it replaced or left out. */
record SampleCredential(String text) {

    static SampleCredential complete() {
        try (InputStream file =
                Objects.requireNonNull(SampleCredential.class.getResourceAsStream("credential.jsonld"))) {
            return new SampleCredential(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The same with every place that matches replaced; there must be one. */
    SampleCredential with(String pattern, String replacement) {
        String changed = text.replaceAll(pattern, replacement);
        if (changed.equals(text)) {
            throw new AssertionError("the sample has no " + pattern);
        }
        return new SampleCredential(changed);
    }

    /** The same without the lines, each with a key of its own, that begin so. */
    SampleCredential withoutLine(String begin) {
        return with("(?m)^ *" + begin + ".*\n", "");
    }

    SampleCatalogue.Verdict check() {
        return check(AnnexOptions.STANDARD);
    }

    SampleCatalogue.Verdict check(AnnexOptions options) {
        return SampleCatalogue.check(options, AnnexDocument.EDC_JSONLD, text);
    }
}
