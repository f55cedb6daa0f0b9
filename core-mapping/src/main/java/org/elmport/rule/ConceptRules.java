package org.elmport.rule;

import java.util.stream.Collectors;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.finding.CredentialRuleFinding;
import org.elmport.finding.Finding;
import org.elmport.finding.ValidationFinding;
import org.elmport.vocabulary.CodeList;

/** What concepts must be taken from. */
final class ConceptRules {

    private static final String NATIONAL_FIELDS =
            "Use a detailed field of ISCED-F 2013 such as 0613; map a national variant to the field ending in 8, or use"
                    + " 9999 where the field is not known.";

    private final RuleReport report;
    private final RuleVocabulary concepts;
    private final PackRules packs;
    private final ListedConcepts inOrder = new ListedConcepts();

    ConceptRules(RuleReport report, RuleVocabulary concepts) {
        this.report = report;
        this.concepts = concepts;
        this.packs = new PackRules(report, concepts);
    }

    /** Holds a concept against the lists of its property; an open one against its list if a pack has that. */
    void check(PropertyRule rule, Frame concept, String iri, Place place) {
        if (inOrder.has(rule, iri)) {
            return;
        }
        if (!AddressForm.absolute(iri)) {
            if (rule.credential || rule.lists.isEmpty()) {
                withoutAddress(rule, iri);
                return;
            }
        } else if (rule.lists.isEmpty()) {
            concept.judged = packs.check(rule, iri);
            return;
        }
        if (rule.credential) {
            credential(rule, iri);
        } else {
            listed(rule, iri, place);
        }
    }

    private void withoutAddress(PropertyRule rule, String iri) {
        report.at(
                ValidationFinding.CONCEPT_WITHOUT_ADDRESS,
                rule.property,
                rule.credential
                        ? "the " + rule.property.name() + " has no IRI of a concept"
                        : "the " + rule.property.name() + " is " + Excerpt.of(iri) + ", which is no IRI of a concept");
    }

    private void listed(PropertyRule rule, String iri, Place place) {
        for (int i = 0; i < rule.lists.size(); i++) {
            if (concepts.contains(rule.lists.get(i), iri)) {
                if (rule.lists.get(0) == CodeList.NQF && concepts.lists().framework(iri)) {
                    framework(rule, iri);
                } else {
                    inOrder.add(rule, iri);
                }
                return;
            }
        }
        unknown(rule, iri, place);
    }

    /** The shapes ask for the scheme at most, and never look at the code. */
    private void credential(PropertyRule rule, String iri) {
        boolean complete = !rule.scheme.isEmpty();
        for (int i = 0; i < rule.lists.size(); i++) {
            CodeList list = rule.lists.get(i);
            if (concepts.contains(list, iri)) {
                return;
            }
            complete &= list.complete();
        }
        String message = Excerpt.of(iri) + " is not in the list of " + rule.property.name();
        if (complete) {
            report.at(ValidationFinding.CONCEPT_UNKNOWN, rule.property, message);
        } else {
            report.at(
                    CredentialRuleFinding.CONCEPT_NOT_IN_LIST,
                    concepts.unknownCodes().severity(),
                    rule.property,
                    message);
        }
    }

    /** Notes a scheme of the open concept. */
    void scheme(Frame frame, PropertyDeclaration property, String iri) {
        PropertyRule via = frame.via;
        if (via != null && "skos:inScheme".equals(property.iri())) {
            frame.schemeSeen |= via.scheme.equals(iri);
            if (!frame.judged && via.lists.isEmpty()) {
                frame.judged = packs.check(property, iri, frame.id);
            }
        }
    }

    /** Says at the end of a concept whether its scheme is missing. */
    void end(Frame frame) {
        PropertyRule via = frame.via;
        if (via != null && !via.scheme.isEmpty() && !frame.schemeSeen) {
            report.atNode(
                    CredentialRuleFinding.CONCEPT_SCHEME,
                    "the concept of " + via.property.name() + " does not stand in the scheme " + via.scheme);
        }
    }

    private void framework(PropertyRule rule, String iri) {
        report.at(
                ValidationFinding.CONCEPT_FRAMEWORK_NOT_LEVEL,
                rule.property,
                Excerpt.of(iri) + " is a national framework, not a level of it");
    }

    private void unknown(PropertyRule rule, String iri, Place place) {
        String lists = rule.lists.stream().map(CodeList::scheme).collect(Collectors.joining(" or "));
        Finding finding = Finding.of(
                ValidationFinding.CONCEPT_UNKNOWN,
                place.record(),
                report.cursor().here(),
                place.path(rule.property),
                Excerpt.of(iri) + " is not in the list " + lists);
        report.add(rule.lists.get(0) == CodeList.ISCED_F ? finding.withRemedy(NATIONAL_FIELDS) : finding);
    }
}
