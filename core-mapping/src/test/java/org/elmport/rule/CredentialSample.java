package org.elmport.rule;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.elmport.finding.Finding;

/** A micro-credential that breaks no rule, to be changed by tests. */
final class CredentialSample {

    static final String VALID = text("credential.json");

    private CredentialSample() {}

    static String text(String name) {
        try (InputStream in = Objects.requireNonNull(CredentialSample.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("\\s*\\n\\s*", "");
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    /** The sample with all of one text in place of another, which must be there. */
    static String with(String before, String after) {
        String one = before.replace('\'', '"');
        if (!VALID.contains(one)) {
            throw new AssertionError("the sample has no " + one);
        }
        return VALID.replace(one, after.replace('\'', '"'));
    }

    static DocumentReport report(RuleProfile profile, String text) {
        try {
            return CredentialValidation.by(profile).validate("test", bytes(text));
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    static List<Finding> check(RuleProfile profile, String text) {
        return report(profile, text).inOrder();
    }

    static List<Finding> check(String text) {
        return check(RuleProfile.EDC_SEALED, text);
    }
}
