package org.elmport.source.elmo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elmport.plugin.SourceFinding;
import org.elmport.record.GradeComparison;
import org.elmport.record.GradingSchemeRecord;
import org.elmport.record.Origin;
import org.elmport.record.Text;

/** Grading schemes of a report, and how grades compare with those of others. A scheme's name holds in its file only. */
final class GradingReader {

    private static final String ECTS = "ECTS";
    private static final Map<String, String> PLACES =
            Map.of("id", "/@localId", "title", "/@localId", "description", "/description");

    private final ElmoFindings findings;
    private final Map<String, String> identifiers = new HashMap<>();

    GradingReader(ElmoFindings findings) {
        this.findings = findings;
    }

    /** The schemes that a report describes. */
    List<GradingSchemeRecord> schemes(ElmoElement report) {
        List<GradingSchemeRecord> schemes = new ArrayList<>();
        for (ElmoElement scheme : report.children("gradingScheme")) {
            scheme.attribute("localId").ifPresent(name -> {
                String id = "scheme-" + Digest.of(scheme.content());
                identifiers.putIfAbsent(name, id);
                schemes.add(record(scheme, name, id));
            });
        }
        return schemes;
    }

    private GradingSchemeRecord record(ElmoElement scheme, String name, String id) {
        Origin origin = new Origin(findings.resource(), scheme.line(), scheme.path(), PLACES);
        return GradingSchemeRecord.builder(id, origin)
                .title(Text.of("", name))
                .description(Texts.plain(scheme, "description"))
                .build();
    }

    /** The identifier of the scheme of a grade; that of ECTS needs no description. */
    Optional<String> schemeOf(ElmoElement instance) {
        Optional<ElmoElement> reference = instance.child("gradingSchemeLocalId")
                .filter(element -> element.value().isPresent());
        Optional<String> name = reference.flatMap(ElmoElement::value);
        Optional<String> known = name.map(identifiers::get);
        if (known.isEmpty() && name.filter(ECTS::equalsIgnoreCase).isPresent()) {
            return Optional.of(ECTS);
        }
        if (known.isEmpty() && reference.isPresent()) {
            findings.find(
                    SourceFinding.REFERENCE_UNKNOWN,
                    reference.get(),
                    "The report does not describe the grading scheme that is named here.");
        }
        return known;
    }

    /** How the grade of an instance compares; empty where nothing is said. */
    Optional<GradeComparison> comparison(ElmoElement instance) {
        Optional<GradeComparison.Shares> shares =
                instance.child("shortenedGrading").flatMap(this::shares);
        List<GradeComparison.Category> categories = new ArrayList<>();
        Optional<ElmoElement> distribution = instance.child("resultDistribution");
        distribution.ifPresent(
                element -> element.children("category").forEach(category -> category(category, categories)));
        return shares.isEmpty() && categories.isEmpty()
                ? Optional.empty()
                : Optional.of(new GradeComparison(
                        shares,
                        categories,
                        distribution
                                .map(element -> Texts.plain(element, "description"))
                                .orElse(Text.EMPTY)));
    }

    private Optional<GradeComparison.Shares> shares(ElmoElement grading) {
        Optional<BigDecimal> lower = share(grading, "percentageLower");
        Optional<BigDecimal> equal = share(grading, "percentageEqual");
        Optional<BigDecimal> higher = share(grading, "percentageHigher");
        if (lower.isPresent() && equal.isPresent() && higher.isPresent()) {
            return Optional.of(new GradeComparison.Shares(lower.get(), equal.get(), higher.get()));
        }
        findings.find(SourceFinding.VALUE_UNREADABLE, grading, "The three percentages are not all numbers.");
        return Optional.empty();
    }

    private static Optional<BigDecimal> share(ElmoElement grading, String name) {
        return grading.value(name).flatMap(Credits::number);
    }

    private void category(ElmoElement element, List<GradeComparison.Category> categories) {
        Optional<BigDecimal> count = element.attribute("count").flatMap(Credits::number);
        Optional<String> label = element.attribute("label");
        if (label.isPresent() && count.filter(GradingReader::countable).isPresent()) {
            categories.add(new GradeComparison.Category(label.get(), count.get().longValueExact()));
        } else {
            findings.find(SourceFinding.VALUE_UNREADABLE, element, "A category of grades has no label or no count.");
        }
    }

    private static boolean countable(BigDecimal count) {
        return count.signum() >= 0
                && count.stripTrailingZeros().scale() <= 0
                && count.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) < 0;
    }
}
