package org.elmport.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.elmport.elm.EuropeanDigitalCredential;
import org.elmport.finding.Finding;
import org.elmport.jsonld.EdcJsonLdWriter;
import org.elmport.node.NodeWalker;

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
}
