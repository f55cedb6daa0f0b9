package org.elmport.jsonld;

import java.util.List;
import org.elmport.finding.DocumentFinding;
import org.elmport.jsonld.JsonValue.JsonScalar;
import org.jspecify.annotations.Nullable;

/** The two contexts of a credential, in their order: without them its keys have no meaning, and nobody notices. */
final class CredentialContext {

    /** Gives meaning to what all verifiable credentials have, and to {@code id} and {@code type}. */
    static final String VERIFIABLE = "https://www.w3.org/2018/credentials/v1";

    /** Gives meaning to the rest. */
    static final String EDC = "http://data.europa.eu/snb/model/context/edc-ap";

    private static final String SECOND_VERSION = "https://www.w3.org/ns/credentials/v2";

    private CredentialContext() {}

    /** Says what is wrong with the context of a credential. */
    static void check(@Nullable JsonValue context, JsonReports reports) {
        if (context == null) {
            reports.report(DocumentFinding.CONTEXT_UNKNOWN, "@context", "The credential has no @context.");
            return;
        }
        List<String> addresses = context.each()
                .map(item -> item instanceof JsonScalar address ? address.text() : "{…}")
                .toList();
        if (addresses.contains(SECOND_VERSION)) {
            reports.report(
                    DocumentFinding.CONTEXT_UNKNOWN,
                    context,
                    "@context",
                    "The context is that of version 2 of verifiable credentials, which contradicts that of European"
                            + " Digital Credentials.");
        } else if (addresses.indexOf(VERIFIABLE) != 0 || addresses.indexOf(EDC) != 1) {
            reports.report(
                    DocumentFinding.CONTEXT_UNKNOWN,
                    context,
                    "@context",
                    "The context is " + addresses + "; it must start with " + VERIFIABLE + " and " + EDC + ".");
        }
    }
}
