package org.elmport.annex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.elmport.finding.Finding;
import org.elmport.finding.Severity;

/** Makes the report of a micro-credential out of what is known about it. */
final class ReportMaker {

    private static final int MOST_SUMMARIES = 6;

    private final AnnexLevel level;

    ReportMaker(AnnexLevel level) {
        this.level = level;
    }

    MicroCredentialReport report(Facts facts) {
        List<ElementResult> elements = new ArrayList<>();
        for (StandardElement element : StandardElement.values()) {
            elements.add(result(element, facts));
        }
        facts.check(IntegrityRule.MC_IR_01);
        elements.stream().filter(ElementResult::gap).forEach(gap -> object(gap, facts));
        List<RuleResult> rules =
                Arrays.stream(IntegrityRule.values()).map(facts::result).toList();
        return new MicroCredentialReport(
                facts.record().id(),
                facts.title(),
                facts.form(),
                level,
                facts.place(),
                elements,
                rules,
                facts.findings());
    }

    private static ElementResult result(StandardElement element, Facts facts) {
        if (facts.has(element)) {
            return new ElementResult(
                    element, ElementState.PRESENT, places(element, facts), summary(element, facts), "", "");
        }
        if (!element.belongsTo(facts.form())) {
            String words = "does not belong into a " + facts.form().words();
            return new ElementResult(element, ElementState.NOT_APPLICABLE, List.of(), words, "", "");
        }
        List<String> reasons = facts.reasons(element);
        String missing =
                reasons.isEmpty() ? "not stated" : "not stated in a way that counts: " + String.join("; ", reasons);
        return new ElementResult(element, ElementState.MISSING, List.of(), "", missing, element.remedy());
    }

    private static List<String> places(StandardElement element, Facts facts) {
        return facts.evidence(element).stream()
                .map(Facts.Evidence::place)
                .distinct()
                .toList();
    }

    private static String summary(StandardElement element, Facts facts) {
        LinkedHashSet<String> summaries = facts.evidence(element).stream()
                .map(Facts.Evidence::summary)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        String shown = summaries.stream().limit(MOST_SUMMARIES).collect(Collectors.joining("; "));
        int more = summaries.size() - MOST_SUMMARIES;
        return more > 0 ? shown + "; and " + more + " more" : shown;
    }

    private void object(ElementResult gap, Facts facts) {
        boolean applicableOnly = gap.element() == StandardElement.LEVEL;
        AnnexFinding code = applicableOnly ? AnnexFinding.LEVEL_MISSING : AnnexFinding.ELEMENT_MISSING;
        Finding finding = Finding.of(
                        code,
                        facts.record(),
                        facts.place(),
                        gap.element().places(facts.form()),
                        "element " + gap.element().number() + ", "
                                + gap.element().title() + ": " + gap.missing())
                .withRemedy(gap.remedy());
        boolean required = applicableOnly && level == AnnexLevel.DC4EU_EUHEMC;
        facts.object(required ? finding.withSeverity(Severity.ERROR) : finding);
    }
}
