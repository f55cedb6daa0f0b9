package org.elmport.annex;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.elmport.finding.Finding;
import org.elmport.finding.SourcePointer;

/**
 * How it stands with one micro-credential: the table of the standard elements, filled, and the rules. Immutable, and
 * without personal data: of a learner it says which facts are there, never what they are.
 *
 * @param id the identifier of the specification, or of the credential
 * @param title its title, in English where there is one; empty when it has none
 * @param form what describes it
 * @param level what it is held to
 * @param place where it begins in the document
 * @param elements every element, in the order of the Recommendation
 * @param rules every integrity rule, in order
 * @param findings what is wrong
 */
public record MicroCredentialReport(
        String id,
        String title,
        AnnexForm form,
        AnnexLevel level,
        SourcePointer place,
        List<ElementResult> elements,
        List<RuleResult> rules,
        List<Finding> findings) {

    /** Keeps copies of the lists. */
    public MicroCredentialReport {
        elements = List.copyOf(elements);
        rules = List.copyOf(rules);
        findings = List.copyOf(findings);
    }

    /** The result for one element. */
    public ElementResult element(StandardElement element) {
        return elements.stream()
                .filter(result -> result.element() == element)
                .findFirst()
                .orElseThrow();
    }

    /** The result for one rule; empty for none. */
    public Optional<RuleResult> rule(IntegrityRule rule) {
        return rules.stream()
                .filter(result -> Objects.equals(result.rule(), rule))
                .findFirst();
    }

    /** Whether no mandatory element that belongs here is missing. */
    public boolean complete() {
        return elements.stream().noneMatch(ElementResult::gap);
    }
}
