package org.elmport.target.edc.mapping;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.elmport.elm.EuropeanDigitalCredential;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.TypeDeclaration;
import org.elmport.finding.Finding;
import org.elmport.finding.Findings;
import org.elmport.jsonld.EdcJsonLdWriter;
import org.elmport.node.NodeHandler;
import org.elmport.node.NodeWalker;
import org.elmport.rule.CredentialValidation;
import org.elmport.rule.RuleProfile;

/** Writes credentials, and holds them to the rules for drafts. */
final class CredentialDocument {

    private static final String SCHEME = "urn:credential:";

    private CredentialDocument() {}

    /**
     * The document. Its identifier follows from the results and from what they say: a correction is another credential,
     * and the same credential is the same wherever it comes from.
     */
    static byte[] of(EuropeanDigitalCredential credential, byte[] facts) {
        String name = credential.id() + "\n" + Digest.of(facts);
        String id = SCHEME + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        try (EdcJsonLdWriter writer = new EdcJsonLdWriter(document, lost -> {})) {
            NodeWalker.walkWhole(credential, new Renaming(writer, id));
        }
        return document.toByteArray();
    }

    /** The errors that the rules find; they may show values. */
    static List<Finding> errors(byte[] document) throws IOException {
        Findings findings = CredentialValidation.by(RuleProfile.EDC_DRAFT)
                .validate("credential", new ByteArrayInputStream(document))
                .findings();
        return findings.kept().stream().filter(Finding::error).toList();
    }

    /** Gives the outermost node another identifier. */
    private record Renaming(NodeHandler next, String id) implements NodeHandler {

        @Override
        public void startEntity(TypeDeclaration type, String former) {
            next.startEntity(type, id);
        }

        @Override
        public void startNode(PropertyDeclaration property, TypeDeclaration type, String nodeId) {
            next.startNode(property, type, nodeId);
        }

        @Override
        public void value(PropertyDeclaration property, String lexical, String qualifier) {
            next.value(property, lexical, qualifier);
        }

        @Override
        public void reference(PropertyDeclaration property, String referred) {
            next.reference(property, referred);
        }

        @Override
        public void end() {
            next.end();
        }
    }
}
