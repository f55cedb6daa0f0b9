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
    private final ConceptMembership concepts;

    ConceptRules(RuleReport report, ConceptMembership concepts) {
        this.report = report;
        this.concepts = concepts;
    }

    void check(PropertyRule rule, String iri, Place place) {
        if (rule.credential) {
            credential(rule, iri);
            return;
        }
        if (rule.lists.isEmpty()) {
            if (!AddressForm.absolute(iri)) {
                report.at(
                        ValidationFinding.CONCEPT_WITHOUT_ADDRESS,
                        rule.property,
                        "the " + rule.property.name() + " is " + Excerpt.of(iri) + ", which is no IRI of a concept");
            }
            return;
        }
        for (int i = 0; i < rule.lists.size(); i++) {
            if (concepts.contains(rule.lists.get(i), iri)) {
                level(rule, iri);
                return;
            }
        }
        unknown(rule, iri, place);
    }

    /** Any code will do where the shapes ask for no scheme; even where they do they never look at the code. */
    private void credential(PropertyRule rule, String iri) {
        if (!AddressForm.absolute(iri)) {
            report.at(
                    ValidationFinding.CONCEPT_WITHOUT_ADDRESS,
                    rule.property,
                    "the " + rule.property.name() + " has no IRI of a concept");
            return;
        }
        boolean known = rule.lists.isEmpty();
        boolean complete = !rule.scheme.isEmpty();
        for (int i = 0; i < rule.lists.size(); i++) {
            CodeList list = rule.lists.get(i);
            known |= concepts.contains(list, iri);
            complete &= list.complete();
        }
        if (known) {
            return;
        }
        String message = Excerpt.of(iri) + " is not in the list of " + rule.property.name();
        report.at(
                complete ? ValidationFinding.CONCEPT_UNKNOWN : CredentialRuleFinding.CONCEPT_NOT_IN_LIST,
                rule.property,
                message);
    }

    /** Notes a scheme of the open concept. */
    void scheme(Frame frame, PropertyDeclaration property, String iri) {
        if (frame.via != null && "skos:inScheme".equals(property.iri())) {
            frame.schemeSeen |= frame.via.scheme.equals(iri);
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

    private void level(PropertyRule rule, String iri) {
        if (rule.lists.get(0) == CodeList.NQF && concepts.framework(iri)) {
            report.at(
                    ValidationFinding.CONCEPT_FRAMEWORK_NOT_LEVEL,
                    rule.property,
                    Excerpt.of(iri) + " is a national framework, not a level of it");
        }
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
