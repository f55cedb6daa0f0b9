package org.elmport.oracle;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elmport.finding.DocumentFinding;
import org.elmport.finding.FindingCode;
import org.elmport.finding.ValidationFinding;

/** Where our verdict on accreditations in JSON-LD is not that of the AMS shapes: in what both families share. */
final class AmsShapesDifferences {

    private static final Set<String> SHOWN = codes(
            DocumentFinding.KEY_UNKNOWN,
            DocumentFinding.VALUE_UNEXPECTED,
            DocumentFinding.TYPE_UNKNOWN,
            DocumentFinding.ID_MISSING,
            ValidationFinding.LANGUAGE_TAG,
            ValidationFinding.IDENTIFIER_NOT_ABSOLUTE,
            ValidationFinding.CONCEPT_UNKNOWN,
            ValidationFinding.CONCEPT_WITHOUT_ADDRESS,
            ValidationFinding.CARDINALITY_MAXIMUM);

    private static final Set<String> RARELY_SHOWN = codes(
            ValidationFinding.LANGUAGE_TWICE,
            ValidationFinding.DATATYPE,
            ValidationFinding.EMPTY_TEXT,
            ValidationFinding.HTML_NOT_ALLOWED,
            ValidationFinding.WEB_ADDRESS,
            ValidationFinding.IDENTIFIER_TWICE,
            ValidationFinding.NOTATION_TWICE);

    static final List<KnownDifference> ALL = LoqShapesDifferences.ALL.stream()
            .filter(AmsShapesDifferences::shared)
            .map(difference -> SHOWN.contains(difference.what()) ? difference : difference.asRare())
            .map(difference -> difference.in(OfficialCheck.AMS_SHAPES))
            .toList();

    private AmsShapesDifferences() {}

    private static boolean shared(KnownDifference difference) {
        return difference.side() == KnownDifference.Side.STRICTER
                ? SHOWN.contains(difference.what()) || RARELY_SHOWN.contains(difference.what())
                : difference.what().contains("concept of its own");
    }

    private static Set<String> codes(FindingCode... codes) {
        return Stream.of(codes).map(code -> "`" + code.code() + "`").collect(Collectors.toUnmodifiableSet());
    }
}
