package org.elmport.plugin.seal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.elmport.elm.EuropeanDigitalCredential;
import org.elmport.finding.Finding;
import org.elmport.finding.FindingSink;
import org.elmport.finding.RecordReference;
import org.elmport.finding.Severity;
import org.elmport.finding.SourcePointer;
import org.elmport.plugin.seal.CredentialStanding.State;

/** Asks where a credential says that its issuer tells whether it still counts. */
record StatusCheck(StatusSource source, FindingSink findings) {

    private static final JsonFactory JSON = new JsonFactory();

    /** What the issuer says; empty where the credential names no place. */
    Optional<CredentialStanding> check(EuropeanDigitalCredential credential) {
        return credential
                .credentialStatus()
                .map(entry -> new CredentialStanding(entry.nodeId(), state(credential, entry.nodeId())));
    }

    private State state(EuropeanDigitalCredential credential, String address) {
        try {
            State state = state(members(source.read(URI.create(address))), credential.id(), address);
            switch (state) {
                case SUPERSEDED ->
                    report(
                            SealedCredentialFinding.CREDENTIAL_SUPERSEDED,
                            "The issuer says at " + address + " that a newer credential has taken its place.");
                case REVOKED ->
                    report(
                            SealedCredentialFinding.CREDENTIAL_WITHDRAWN,
                            "The issuer says at " + address + " that it was withdrawn.");
                default -> {
                    // nothing to say
                }
            }
            return state;
        } catch (IOException | IllegalArgumentException unreadable) {
            unknown(
                    unreadable instanceof IOException ? String.valueOf(unreadable.getMessage()) : "it is no address",
                    address);
            return State.UNKNOWN;
        }
    }

    private static State state(Map<String, String> document, String credential, String address) throws IOException {
        if (!credential.equals(document.get("credential")) || !address.equals(document.get("id"))) {
            throw new IOException("the document there is not about this credential, or of another form");
        }
        return switch (String.valueOf(document.get("status"))) {
            case "valid" -> State.VALID;
            case "superseded" -> State.SUPERSEDED;
            case "revoked" -> State.REVOKED;
            default -> throw new IOException("the document there says nothing that is known here");
        };
    }

    /** The texts of a flat object; whatever else is in it is passed over. */
    private static Map<String, String> members(byte[] document) throws IOException {
        Map<String, String> members = new LinkedHashMap<>();
        try (JsonParser parser = JSON.createParser(document)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("there is no JSON object");
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                if (parser.nextToken() == JsonToken.VALUE_STRING) {
                    members.put(name, parser.getText());
                }
                parser.skipChildren();
            }
            return members;
        } catch (com.fasterxml.jackson.core.JsonProcessingException unreadable) {
            throw new IOException("there is no JSON that can be read", unreadable);
        }
    }

    private void unknown(String words, String address) {
        Finding finding = finding(
                SealedCredentialFinding.CREDENTIAL_STATUS_UNKNOWN,
                "Nobody could say whether it was withdrawn, for which it refers to " + address + ": " + words + ".");
        findings.add(source.required() ? finding : finding.withSeverity(Severity.WARNING));
    }

    private void report(SealedCredentialFinding code, String message) {
        findings.add(finding(code, message));
    }

    private static Finding finding(SealedCredentialFinding code, String message) {
        return Finding.of(
                code, RecordReference.NONE, SourcePointer.NONE, "EuropeanDigitalCredential.credentialStatus", message);
    }
}
