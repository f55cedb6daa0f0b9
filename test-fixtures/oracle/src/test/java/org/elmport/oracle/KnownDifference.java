package org.elmport.oracle;

import java.util.List;
import org.elmport.finding.Finding;
import org.elmport.finding.FindingCode;
import org.elmport.finding.ValidationFinding;

/**
 * A rule that the official schema does not have, and why we have it all the same.
 *
 * @param code the finding that is an error here
 * @param path what the path of the finding matches, as a regular expression
 * @param reason why it is an error although the schema lets it through
 */
record KnownDifference(FindingCode code, String path, String reason) {

    /** Every way in which our verdict is stricter than that of the schema. */
    static final List<KnownDifference> STRICTER = List.of(
            all(ValidationFinding.LANGUAGE_TWICE, "the shapes want each language once (loq.md 2.4)"),
            all(ValidationFinding.LANGUAGE_TAG, "a text in no known language is of no use (trap 12)"),
            new KnownDifference(
                    ValidationFinding.CARDINALITY_MINIMUM,
                    ".*\\.contentUrl",
                    "the shapes want it (loq.md 2.4, trap 26)"),
            new KnownDifference(
                    ValidationFinding.REFERENCE_DANGLING,
                    ".*\\.(isPartOf|generalisationOf|publisher)",
                    "the schema has no key for it, the shapes check the class (trap 6)"),
            new KnownDifference(
                    ValidationFinding.REFERENCE_WRONG_KIND,
                    ".*\\.(isPartOf|generalisationOf|publisher)",
                    "the schema has no key for it, the shapes check the class (trap 6)"),
            all(ValidationFinding.REFERENCE_EMPTY, "an empty reference is a URI to the schema"),
            all(ValidationFinding.IDENTIFIER_NOT_ABSOLUTE, "the register needs a persistent address (trap 32)"),
            all(
                    ValidationFinding.IDENTIFIER_TWICE,
                    "the schema has a key per kind; in RDF it is one node of two kinds"),
            all(ValidationFinding.EMPTY_TEXT, "a mandatory text without text says nothing"),
            all(ValidationFinding.WEB_ADDRESS, "the shapes want http: or https: (loq.md 2.3)"),
            all(ValidationFinding.HTML_NOT_ALLOWED, "the shapes of 3.3 have a whitelist (trap 14)"),
            all(ValidationFinding.CONCEPT_WITHOUT_ADDRESS, "any text is a URI to the schema; a concept needs an IRI"),
            all(ValidationFinding.CONCEPT_FRAMEWORK_NOT_LEVEL, "the list mixes frameworks with levels (trap 20)"),
            all(ValidationFinding.AWARDING_BACK_REFERENCE, "the schema takes any specification (trap 28)"),
            all(ValidationFinding.PART_OF_CYCLE, "no schema can see it"),
            new KnownDifference(ValidationFinding.DATATYPE, ".*\\.content", "base64 is a plain string to the schema"),
            new KnownDifference(ValidationFinding.DATATYPE, ".*\\.contentSize", "more digits than any file has bytes"));

    private static KnownDifference all(FindingCode code, String reason) {
        return new KnownDifference(code, ".*", reason);
    }

    boolean explains(Finding finding) {
        return finding.code() == code && finding.elmPath().matches(path);
    }
}
