package org.elmport.oracle;

import static org.elmport.oracle.KnownDifference.stricter;
import static org.elmport.oracle.OfficialCheck.SCHEMA;

import java.util.List;
import org.elmport.finding.ValidationFinding;

/** Where our verdict on XML is not that of the official schemas. */
final class SchemaDifferences {

    static final List<KnownDifference> ALL = List.of(
            stricter(SCHEMA, ValidationFinding.LANGUAGE_TWICE, "the shapes want each language once"),
            stricter(SCHEMA, ValidationFinding.LANGUAGE_TAG, "a text in no known language is of no use (trap loq 12)"),
            stricter(
                    SCHEMA,
                    ValidationFinding.CARDINALITY_MINIMUM,
                    ".*\\.contentUrl",
                    "of an address",
                    "the shapes want it (trap loq 26)"),
            stricter(
                    SCHEMA,
                    ValidationFinding.REFERENCE_DANGLING,
                    ".*\\.(isPartOf|generalisationOf|publisher)",
                    "of isPartOf, generalisationOf, publisher",
                    "the schema has no key for it, the shapes check the class (trap loq 6)"),
            stricter(
                    SCHEMA,
                    ValidationFinding.REFERENCE_WRONG_KIND,
                    ".*\\.(isPartOf|generalisationOf|publisher)",
                    "of isPartOf, generalisationOf, publisher",
                    "the schema has no key for it, the shapes check the class (trap loq 6)"),
            stricter(SCHEMA, ValidationFinding.REFERENCE_EMPTY, "an empty reference is a URI to the schema"),
            stricter(
                    SCHEMA,
                    ValidationFinding.IDENTIFIER_NOT_ABSOLUTE,
                    "the register needs a persistent address (trap loq 32)"),
            stricter(
                    SCHEMA,
                    ValidationFinding.IDENTIFIER_TWICE,
                    "the schema has a key per kind; in RDF it is one node of two kinds"),
            stricter(SCHEMA, ValidationFinding.EMPTY_TEXT, "a mandatory text without text says nothing"),
            stricter(SCHEMA, ValidationFinding.WEB_ADDRESS, "the shapes want http: or https:"),
            stricter(SCHEMA, ValidationFinding.HTML_NOT_ALLOWED, "the shapes of 3.3 have a whitelist (trap loq 14)"),
            stricter(
                    SCHEMA,
                    ValidationFinding.CONCEPT_WITHOUT_ADDRESS,
                    "any text is a URI to the schema; a concept needs an IRI"),
            stricter(
                    SCHEMA,
                    ValidationFinding.CONCEPT_FRAMEWORK_NOT_LEVEL,
                    "the list mixes frameworks with levels (trap loq 20)"),
            stricter(
                    SCHEMA,
                    ValidationFinding.AWARDING_BACK_REFERENCE,
                    "the schema takes any specification (trap loq 28)"),
            stricter(SCHEMA, ValidationFinding.PART_OF_CYCLE, "no schema can see it"),
            stricter(
                    SCHEMA,
                    ValidationFinding.DATATYPE,
                    ".*\\.content",
                    "of embedded content",
                    "base64 is a plain string to the schema"),
            stricter(
                    SCHEMA,
                    ValidationFinding.DATATYPE,
                    ".*\\.emailAddress",
                    "of a mail address",
                    "any address is one of mail to the schema"),
            stricter(
                    SCHEMA,
                    ValidationFinding.DATATYPE,
                    ".*\\.contentSize",
                    "of a size",
                    "more digits than any file has bytes"));

    private SchemaDifferences() {}
}
