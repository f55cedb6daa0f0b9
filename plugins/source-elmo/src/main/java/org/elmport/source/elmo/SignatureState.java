package org.elmport.source.elmo;

/**
 * What the signature of a document shows.
 *
 * @param finding the state, as a kind of finding
 * @param detail what else is to be said; never of a person
 */
record SignatureState(ElmoFinding finding, String detail) {

    static SignatureState of(ElmoFinding finding) {
        return new SignatureState(finding, "");
    }

    /** Whether the document is what a trusted institution signed. */
    boolean valid() {
        return finding == ElmoFinding.ELMO_SIGNATURE_VALID;
    }

    String message() {
        return detail.isEmpty() ? finding.summary() : finding.summary() + " " + detail;
    }
}
