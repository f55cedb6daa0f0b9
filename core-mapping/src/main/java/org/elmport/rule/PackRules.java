package org.elmport.rule;

import java.util.Arrays;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.finding.Severity;
import org.elmport.finding.ValidationFinding;
import org.elmport.vocabulary.CodeList;

/**
 * Holds concepts of open lists against the packs: by the list that the form of an IRI tells, such as that of ESCO, and by
 * the scheme that the document names.
 */
final class PackRules {

    private static final CodeList[] LISTS =
            Arrays.stream(CodeList.values()).filter(CodeList::fromPack).toArray(CodeList[]::new);

    private final RuleReport report;
    private final RuleVocabulary concepts;

    PackRules(RuleReport report, RuleVocabulary concepts) {
        this.report = report;
        this.concepts = concepts;
    }

    /** Judges a concept by the form of its IRI; false when the form tells no list. */
    boolean check(PropertyRule rule, String iri) {
        for (CodeList list : LISTS) {
            if (iri.startsWith(list.conceptPrefix())) {
                check(rule.property, list, iri);
                return true;
            }
        }
        return false;
    }

    private void check(PropertyDeclaration property, CodeList list, String iri) {
        if (concepts.contains(list, iri)) {
            return;
        }
        if (concepts.lists().decides(list)) {
            missing(property, list.scheme(), iri);
        } else {
            report.at(
                    ValidationFinding.CONCEPT_UNCHECKED,
                    severity(),
                    property,
                    Excerpt.of(iri) + " cannot be looked up: no installed pack has " + list.scheme());
        }
    }

    /** Judges a concept by a scheme that it is said to stand in; false when no pack has that scheme. */
    boolean check(PropertyDeclaration property, String scheme, String iri) {
        if (iri.isEmpty() || !concepts.lists().holds(scheme)) {
            return false;
        }
        if (!concepts.lists().packed(scheme, iri)) {
            missing(property, scheme, iri);
        }
        return true;
    }

    private void missing(PropertyDeclaration property, String scheme, String iri) {
        report.at(
                ValidationFinding.CONCEPT_NOT_IN_PACK,
                severity(),
                property,
                Excerpt.of(iri) + " is not among the concepts of " + scheme + " in the installed pack");
    }

    private Severity severity() {
        return concepts.unknownCodes().severity();
    }
}
