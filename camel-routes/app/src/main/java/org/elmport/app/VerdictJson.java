package org.elmport.app;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.elmport.finding.Finding;
import org.elmport.plugin.seal.CredentialStanding;
import org.elmport.plugin.seal.CredentialVerdict;
import org.elmport.plugin.seal.SealStatement;
import org.elmport.sync.report.FindingJson;

/** A verdict as one line of JSON. */
final class VerdictJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private VerdictJson() {}

    /** The line of a file that cannot be read, so that each file has one. */
    static String unreadable(String file, String words) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("file", file);
            json.writeBooleanField("accepted", false);
            json.writeStringField("unreadable", words);
            json.writeEndObject();
        } catch (IOException memoryDoesNotFail) {
            throw new UncheckedIOException(memoryDoesNotFail);
        }
        return text + System.lineSeparator();
    }

    static String line(String file, CredentialVerdict verdict) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("file", file);
            json.writeBooleanField("accepted", verdict.accepted());
            json.writeBooleanField("sealHolds", verdict.sealHolds());
            json.writeArrayFieldStart("seals");
            for (SealStatement seal : verdict.seal().seals()) {
                seal(json, seal);
            }
            json.writeEndArray();
            if (verdict.facts().isPresent()) {
                facts(json, verdict.facts().get());
            }
            json.writeArrayFieldStart("findings");
            List<Finding> findings = new ArrayList<>(verdict.sealFindings());
            verdict.content().ifPresent(report -> findings.addAll(report.inOrder()));
            findings.addAll(verdict.factFindings());
            for (Finding finding : findings) {
                FindingJson.write(json, finding);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return text + System.lineSeparator();
    }

    private static void seal(JsonGenerator json, SealStatement seal) throws IOException {
        json.writeStartObject();
        json.writeStringField("organisation", seal.identity().organisation());
        json.writeStringField("organisationIdentifier", seal.identity().organisationIdentifier());
        json.writeStringField("country", seal.identity().country());
        json.writeStringField("certificateUntil", seal.identity().notAfter().toString());
        json.writeStringField("level", seal.level());
        json.writeStringField("header", seal.header());
        moment(json, "claimedTime", seal.claimedTime());
        moment(json, "provenTime", seal.provenTime());
        json.writeEndObject();
    }

    private static void facts(JsonGenerator json, CredentialVerdict.Facts facts) throws IOException {
        texts(json, "issuer", facts.issuer());
        moment(json, "validFrom", facts.validFrom());
        moment(json, "validUntil", facts.validUntil());
        texts(json, "accreditations", facts.accreditations());
        if (facts.standing().isPresent()) {
            CredentialStanding standing = facts.standing().get();
            json.writeObjectFieldStart("status");
            json.writeStringField("address", standing.address());
            json.writeStringField("state", standing.state().name().toLowerCase(Locale.ROOT));
            json.writeEndObject();
        }
    }

    private static void texts(JsonGenerator json, String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    private static void moment(JsonGenerator json, String name, Optional<Instant> moment) throws IOException {
        if (moment.isPresent()) {
            json.writeStringField(name, moment.get().toString());
        }
    }
}
