package org.elmport.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.elmport.elm.EuropeanDigitalCredential;
import org.elmport.finding.Finding;
import org.elmport.jsonld.EdcJsonLdWriter;
import org.elmport.node.NodeWalker;
import org.elmport.rule.CredentialValidation;
import org.elmport.rule.DocumentReport;
import org.elmport.rule.RuleProfile;

/** Credentials as they are written. */
final class CredentialText {

    private CredentialText() {}

    /** The JSON-LD of a credential, of which nothing is lost on the way. */
    static String of(EuropeanDigitalCredential credential) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        List<Finding> lost = new ArrayList<>();
        try (EdcJsonLdWriter writer = new EdcJsonLdWriter(text, lost::add)) {
            NodeWalker.walkWhole(credential, writer);
        }
        assertThat(lost).isEmpty();
        return text.toString(StandardCharsets.UTF_8);
    }

    /** Says that our own rules have nothing against a credential either. */
    static void assertRulesKept(String credential, RuleProfile profile) {
        try {
            DocumentReport report = CredentialValidation.by(profile)
                    .validate("credential", new ByteArrayInputStream(credential.getBytes(StandardCharsets.UTF_8)));
            assertThat(report.findings().kept()).noneMatch(Finding::error);
            assertThat(report.entities()).containsEntry("EuropeanDigitalCredential", 1L);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
