package org.elmport.mapping;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.elmport.elm.LearningAssessment;
import org.elmport.elm.ResultCategory;
import org.elmport.elm.ResultDistribution;
import org.elmport.elm.ShortenedGrading;
import org.elmport.finding.CredentialFinding;
import org.elmport.record.GradeComparison;
import org.elmport.record.ResultRecord;
import org.elmport.record.TranscriptEntry;

/** How a grade compares with those of others: in three whole percentages, and in how many got each grade. */
final class GradeComparisonMapper {

    private static final String FIELD = "comparison";
    private static final int HUNDRED = 100;

    private final EntityScope assessment;

    GradeComparisonMapper(EntityScope assessment) {
        this.assessment = assessment;
    }

    void map(ResultRecord result, LearningAssessment.Builder target) {
        result.transcript().flatMap(TranscriptEntry::comparison).ifPresent(comparison -> {
            comparison.shares().ifPresent(shares -> shares(shares, target));
            distribution(comparison, target);
        });
    }

    /** A credential takes whole numbers only. */
    private void shares(GradeComparison.Shares shares, LearningAssessment.Builder target) {
        if (!percentage(shares.lower()) || !percentage(shares.equal()) || !percentage(shares.higher())) {
            lost("shortenedGrading", "A percentage is not between 0 and 100; the comparison is left out.");
            return;
        }
        if (!whole(shares.lower()) || !whole(shares.equal()) || !whole(shares.higher())) {
            lost("shortenedGrading", "Percentages are rounded to whole numbers, as credentials have no others.");
        }
        ShortenedGrading grading = ShortenedGrading.builder()
                .percentageLower(rounded(shares.lower()))
                .percentageEqual(rounded(shares.equal()))
                .percentageHigher(rounded(shares.higher()))
                .build();
        assessment.put("shortenedGrading", grading, FIELD, Rule.COPIED, target::shortenedGrading);
    }

    private void distribution(GradeComparison comparison, LearningAssessment.Builder target) {
        if (comparison.categories().isEmpty()) {
            return;
        }
        ResultDistribution.Builder distribution = ResultDistribution.builder();
        boolean any = false;
        for (GradeComparison.Category category : comparison.categories()) {
            if (category.count() < 1 || category.label().isBlank()) {
                lost("resultDistribution", "A grade that nobody got has no place in a credential; it is left out.");
                continue;
            }
            any = true;
            distribution.addResultCategory(ResultCategory.builder()
                    .label(category.label().strip())
                    .count(category.count())
                    .build());
        }
        if (!any) {
            return;
        }
        assessment
                .context()
                .entity("", "ResultDistribution")
                .bodies("description", comparison.description(), FIELD, distribution::addDescription);
        assessment.put("resultDistribution", distribution.build(), FIELD, Rule.COPIED, target::resultDistribution);
    }

    private void lost(String property, String message) {
        assessment
                .context()
                .findPlainly(CredentialFinding.COMPARISON_CHANGED, FIELD, assessment.path(property), message);
    }

    private static boolean percentage(BigDecimal share) {
        return share.signum() >= 0 && share.compareTo(BigDecimal.valueOf(HUNDRED)) <= 0;
    }

    private static boolean whole(BigDecimal share) {
        return share.stripTrailingZeros().scale() <= 0;
    }

    private static long rounded(BigDecimal share) {
        return share.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
}
