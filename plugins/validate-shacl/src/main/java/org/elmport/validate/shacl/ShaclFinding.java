package org.elmport.validate.shacl;

import org.elmport.finding.FindingCode;
import org.elmport.finding.Severity;

/** What the second opinion can say about a document. */
enum ShaclFinding implements FindingCode {
    /** A shape does not take a node. */
    SHACL_VIOLATION(
            Severity.ERROR,
            "A node does not have the shape that the Commission has published for its class.",
            "Correct the property named; the rules of Elmport say where in the document it is."),
    /** The shapes had nothing to look at. */
    SHACL_NOTHING_SEEN(
            Severity.ERROR,
            "The shapes found nothing in the document that they could check, so it does not count as checked.",
            "Check that the document has its contexts and types; a missing context makes all of it vanish."),
    /** Some of the document did not reach the shapes. */
    SHACL_NODES_LOST(
            Severity.ERROR,
            "The document has nodes of a class of which the shapes saw none or fewer.",
            "Check the contexts, types and ids: nodes with one id become one, and unknown types vanish."),
    /** The document is none of those that are known. */
    SHACL_DOCUMENT_UNKNOWN(
            Severity.ERROR,
            "The document is neither a LOQ dataset nor a European Digital Credential that can be read.",
            "Run elmport validate without --shacl to see what is wrong with it."),
    /** The document refers to a context that is not at hand. */
    SHACL_CONTEXT_UNKNOWN(
            Severity.ERROR,
            "The document refers to a context that is not at hand, and none is ever fetched.",
            "Use the contexts of the EDC application profile, or put the context into the pack."),
    /** The document is too large for this engine. */
    SHACL_DOCUMENT_TOO_LARGE(
            Severity.ERROR,
            "The document is larger than what the second opinion holds in memory.",
            "Use elmport validate without --shacl, which has no such limit, or check a part.");

    private final Severity severity;
    private final String summary;
    private final String remedy;

    ShaclFinding(Severity severity, String summary, String remedy) {
        this.severity = severity;
        this.summary = summary;
        this.remedy = remedy;
    }

    @Override
    public String family() {
        return "VAL";
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String summary() {
        return summary;
    }

    @Override
    public String remedy() {
        return remedy;
    }
}
