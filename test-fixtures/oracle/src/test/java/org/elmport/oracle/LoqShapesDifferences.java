package org.elmport.oracle;

import static org.elmport.oracle.KnownDifference.lenient;
import static org.elmport.oracle.KnownDifference.stricter;
import static org.elmport.oracle.OfficialCheck.LOQ_SHAPES;

import java.util.List;
import org.elmport.finding.DocumentFinding;
import org.elmport.finding.ValidationFinding;

/** Where our verdict on datasets in JSON-LD is not that of the LOQ shapes. */
final class LoqShapesDifferences {

    static final List<KnownDifference> ALL = List.of(
            stricter(
                    LOQ_SHAPES,
                    DocumentFinding.KEY_UNKNOWN,
                    "the context has no term for the key, so that its value is lost before the shapes look"),
            stricter(
                    LOQ_SHAPES,
                    DocumentFinding.VALUE_UNEXPECTED,
                    "JSON-LD drops a value of another form without a word"),
            stricter(
                    LOQ_SHAPES,
                    DocumentFinding.TYPE_UNKNOWN,
                    "the shapes look at nodes by their class; one without class is not looked at"),
            stricter(
                    LOQ_SHAPES,
                    DocumentFinding.ID_MISSING,
                    "a record without id becomes a blank node, which no later version of the dataset can mean again"),
            stricter(
                    LOQ_SHAPES,
                    ValidationFinding.CARDINALITY_MAXIMUM,
                    "a value written twice is one value in RDF; other readers see two"),
            stricter(LOQ_SHAPES, ValidationFinding.CARDINALITY_MINIMUM, "the schema asks for it (trap loq 10)"),
            stricter(
                    LOQ_SHAPES,
                    ValidationFinding.LANGUAGE_TWICE,
                    "one text written twice is one text in RDF; other readers see two"),
            stricter(LOQ_SHAPES, ValidationFinding.DATATYPE, "the schema has a datatype where the shapes have none"),
            stricter(LOQ_SHAPES, ValidationFinding.EMPTY_TEXT, "a mandatory text without text says nothing"),
            stricter(LOQ_SHAPES, ValidationFinding.LANGUAGE_TAG, "the shapes take any language tag (trap loq 12)"),
            stricter(
                    LOQ_SHAPES,
                    ValidationFinding.CONCEPT_UNKNOWN,
                    "the shapes do not look at the code itself; the schema lists the codes"),
            stricter(
                    LOQ_SHAPES,
                    ValidationFinding.CONCEPT_WITHOUT_ADDRESS,
                    "a concept without IRI is a blank node that nobody knows"),
            stricter(
                    LOQ_SHAPES,
                    ValidationFinding.HTML_NOT_ALLOWED,
                    "the shapes of 3.3, which are not at hand, have a list of what is allowed (trap loq 14)"),
            stricter(
                    LOQ_SHAPES,
                    ValidationFinding.WEB_ADDRESS,
                    "what can be opened in a browser starts with http: or https:, which the shapes check in places only"),
            stricter(
                    LOQ_SHAPES,
                    ValidationFinding.IDENTIFIER_NOT_ABSOLUTE,
                    "the register needs a persistent address (trap loq 32)"),
            stricter(LOQ_SHAPES, ValidationFinding.IDENTIFIER_TWICE, "in RDF two records with one id are one node"),
            stricter(LOQ_SHAPES, ValidationFinding.NOTATION_TWICE, "the schema wants it unique (trap loq 4)"),
            stricter(LOQ_SHAPES, ValidationFinding.PART_OF_CYCLE, "no shape can see it")
                    .asRare(),
            stricter(
                            LOQ_SHAPES,
                            ValidationFinding.REFERENCE_WRONG_KIND,
                            "two records with one id are of both classes in RDF")
                    .asRare(),
            stricter(
                            LOQ_SHAPES,
                            ValidationFinding.AWARDING_BACK_REFERENCE,
                            "the shapes take any specification (trap loq 28)")
                    .asRare(),
            lenient(
                            LOQ_SHAPES,
                            "<http://data.europa.eu/snb/model/elm/(limitQualification|hasPart|isPartOf|generalisationOf|specialisationOf)>"
                                    + " .*Expected class :<http://data.europa.eu/snb/model/elm/Qualification>.*qualificationReference.*",
                            "a reference to a qualification that stands elsewhere, where the shapes want the qualification",
                            "the schema has records for such references and takes them there")
                    .asRare(),
            lenient(
                            LOQ_SHAPES,
                            "<http://www.w3.org/2004/02/skos/core#(notation|prefLabel)> (maxCount|UniqueLang).*",
                            "two records that give one concept of their own different labels",
                            "what is said of concepts is not kept from one record to the next, because memory stays flat")
                    .asRare(),
            lenient(
                    LOQ_SHAPES,
                    "<http://www.w3.org/2004/02/skos/core#(notation|prefLabel|altLabel|inScheme)> Closed.*",
                    "a record and a concept of its own with one identifier",
                    "what is said of concepts is not kept from one record to the next, because memory stays flat"),
            lenient(
                    LOQ_SHAPES,
                    "<http://data.europa.eu/snb/model/elm/learningOutcome> minCount.*",
                    "no learning outcome, in version 3.3.1",
                    "the schema of 3.3.1 does not ask for one any more; a warning says so (trap loq 9)"),
            lenient(
                            LOQ_SHAPES,
                            "<http://www.w3.org/2004/02/skos/core#altLabel> Disjoint.*",
                            "an alternative title that repeats the title",
                            "it says nothing new and nothing wrong")
                    .asRare());

    private LoqShapesDifferences() {}
}
