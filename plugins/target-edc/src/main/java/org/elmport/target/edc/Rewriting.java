package org.elmport.target.edc;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.elmport.finding.Finding;
import org.elmport.finding.FindingSink;
import org.elmport.finding.RecordReference;
import org.elmport.finding.SourcePointer;

/** Says what an issuer makes of credentials: once in a run, for the first that comes back. */
final class Rewriting {

    private static final int SHOWN = 12;

    private final FindingSink findings;
    private boolean told;

    Rewriting(FindingSink findings) {
        this.findings = findings;
    }

    boolean told() {
        return told;
    }

    /** Compares a draft with the sealed file that came back, or with the credential where it is bare. */
    void compare(Draft draft, JsonNode back) {
        JsonNode payload = back.path("payload");
        JsonNode got = payload.isTextual() ? Json.read(payload.asText().getBytes(StandardCharsets.UTF_8)) : back;
        told = true;
        Set<String> lost = LostKeys.between(draft.tree(), got);
        if (!lost.isEmpty()) {
            List<String> shown = lost.stream().limit(SHOWN).toList();
            tell("The issuer left out " + lost.size() + " keys: " + String.join(", ", shown)
                    + (lost.size() > SHOWN ? " …" : "") + ".");
        }
        Set<String> before = names(draft.tree());
        Set<String> after = names(got);
        if (!before.isEmpty() && !before.equals(after)) {
            tell("The issuer is named " + String.join(", ", after) + " now, as its certificate says.");
        }
    }

    private static Set<String> names(JsonNode credential) {
        Set<String> names = new TreeSet<>();
        credential.path("issuer").path("legalName").forEach(name -> names.add(name.asText()));
        return names;
    }

    private void tell(String message) {
        findings.add(Finding.of(
                EdcFinding.CREDENTIAL_REWRITTEN,
                RecordReference.NONE,
                SourcePointer.NONE,
                "EuropeanDigitalCredential",
                message));
    }
}
