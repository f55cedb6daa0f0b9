package org.elmport.oracle;

import static org.elmport.oracle.KnownDifference.lenient;
import static org.elmport.oracle.KnownDifference.stricter;
import static org.elmport.oracle.OfficialCheck.EDC_SHAPES;

import java.util.List;
import org.elmport.finding.CredentialRuleFinding;
import org.elmport.finding.DocumentFinding;
import org.elmport.finding.ValidationFinding;

/** Where our verdict on credentials is not that of the official shapes. */
final class EdcShapesDifferences {

    static final List<KnownDifference> ALL = List.of(
            stricter(
                    EDC_SHAPES,
                    DocumentFinding.KEY_UNKNOWN,
                    "the context has no term for the key, so that its value is lost before the shapes look"),
            stricter(
                    EDC_SHAPES,
                    DocumentFinding.VALUE_UNEXPECTED,
                    "JSON-LD drops a value of another form without a word"),
            stricter(
                    EDC_SHAPES,
                    DocumentFinding.TYPE_UNKNOWN,
                    "the shapes see the class that another copy of the node has, or none; other readers need the type"
                            + ""),
            stricter(
                    EDC_SHAPES,
                    DocumentFinding.ROOT_UNKNOWN,
                    "without its types a document has no node that the shapes look at (trap edc 1)"),
            stricter(
                    EDC_SHAPES,
                    ValidationFinding.CARDINALITY_MAXIMUM,
                    "two copies of one node, or one value written twice, are one in RDF; the issuer reads plain JSON and"
                            + " takes one"),
            stricter(
                    EDC_SHAPES,
                    ValidationFinding.CARDINALITY_MINIMUM,
                    "another copy of the node says what this one lacks; other readers do not merge copies (trap edc 6)"),
            stricter(
                    EDC_SHAPES,
                    ValidationFinding.LANGUAGE_TWICE,
                    "one text written twice is one text in RDF; other readers see two"),
            stricter(EDC_SHAPES, ValidationFinding.DATATYPE, "base64 and addresses are plain texts to the shapes"),
            stricter(EDC_SHAPES, ValidationFinding.EMPTY_TEXT, "a mandatory text without text says nothing"),
            stricter(EDC_SHAPES, ValidationFinding.LANGUAGE_TAG, "the shapes take any language tag (trap edc 8)"),
            stricter(
                    EDC_SHAPES,
                    ValidationFinding.CONCEPT_UNKNOWN,
                    "the shapes do not look at the code itself (trap edc 5)"),
            stricter(
                    EDC_SHAPES,
                    ValidationFinding.CONCEPT_WITHOUT_ADDRESS,
                    "a concept without IRI is a blank node that nobody knows"),
            stricter(
                    EDC_SHAPES,
                    ValidationFinding.IDENTIFIER_NOT_ABSOLUTE,
                    "JSON-LD drops what is said of a relative id, and the shapes with it"),
            stricter(
                    EDC_SHAPES,
                    ValidationFinding.REFERENCE_DANGLING,
                    "JSON-LD drops a relative reference, and a node with all it says when its id is relative"),
            stricter(
                    EDC_SHAPES,
                    ValidationFinding.REFERENCE_WRONG_KIND,
                    "nodes of two classes have the id; in RDF they are one node of both (trap edc 6)"),
            stricter(
                    EDC_SHAPES,
                    CredentialRuleFinding.CONCEPT_SCHEME,
                    "another copy of the concept has the scheme; other readers do not merge copies (trap edc 6)"),
            stricter(
                    EDC_SHAPES,
                    CredentialRuleFinding.NODE_COPIES_DIFFER,
                    "one id for two things mixes what they say (trap edc 6)"),
            stricter(
                    EDC_SHAPES,
                    CredentialRuleFinding.ISSUANCE_DATE_MISSING,
                    "the W3C data model asks for it (trap edc 2)"),
            stricter(
                    EDC_SHAPES,
                    CredentialRuleFinding.ISSUER_IDENTIFIER_MISSING,
                    "another copy of the issuer has it; other readers do not merge copies (trap edc 6)"),
            lenient(
                            EDC_SHAPES,
                            "<http://data.europa.eu/snb/model/elm/hasPart> minCount.*",
                            "a qualification of a diploma supplement without parts, where it is itself a part",
                            "only a circle could satisfy the shapes, and the issuer refuses circles (trap edc 13)")
                    .asRare());

    private EdcShapesDifferences() {}
}
