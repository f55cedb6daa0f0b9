package org.elmport.rule;

import java.util.List;
import java.util.function.UnaryOperator;
import org.elmport.finding.Finding;
import org.elmport.finding.Findings;
import org.elmport.node.DocumentCursor;

/** A small dataset that breaks no rule, as {@link EventText}, and what the rules say about it. */
final class SampleDataset {

    static final String VALID = """
            LearningOpportunity https://id.uni.example/lo/1
              identifier
                notation = CS101-2026
              title@en Introduction to search
              title@fi Johdatus hakuun
              description@en <p>A <b>short</b> course</p>
              type <http://data.europa.eu/snb/learning-opportunity/05053c1cbe>
              homepage
                contentUrl = https://uni.example/cs101
              temporal
                startDate = 2026-09-01T00:00:00+02:00
                endDate = 2026-12-20T00:00:00+02:00
              duration = P3M
              priceDetail
                amount
                  unit <http://publications.europa.eu/resource/authority/currency/EUR>
                  value = 150.00
              providedBy -> https://id.uni.example/org/1
              learningAchievementSpecification -> https://id.uni.example/las/1
              defaultLanguage <http://publications.europa.eu/resource/authority/language/ENG>
            LearningAchievementSpecification https://id.uni.example/las/1
              identifier
                notation = CS101
              title@en Search
              ISCEDFCode <http://data.europa.eu/snb/isced-f/0613>
              volumeOfLearning = PT135H
              creditPoint
                framework <http://data.europa.eu/snb/education-credit/6fcec5c5af>
                point = 5
              language <http://publications.europa.eu/resource/authority/language/ENG>
              learningOutcome -> https://id.uni.example/lout/1
              awardingOpportunity
                awardingBody -> https://id.uni.example/org/1
                learningAchievementSpecification -> https://id.uni.example/las/1
            Qualification https://id.uni.example/q/1
              title@en Bachelor of search
              ISCEDFCode <http://data.europa.eu/snb/isced-f/0613>
              language <http://publications.europa.eu/resource/authority/language/ENG>
              learningOutcome -> https://id.uni.example/lout/1
              EQFLevel <http://data.europa.eu/snb/eqf/6>
              NQFLevel <http://data.europa.eu/snb/qdr/c_3b2bd7b5>
            LearningOutcome https://id.uni.example/lout/1
              title@en Explain search
              relatedESCOSkill <http://data.europa.eu/esco/skill/ccd0a1d9>
                prefLabel@en searching
            Organisation https://id.uni.example/org/1
              legalName@en University of Example
              location -> https://id.uni.example/loc/1
              contactPoint
                emailAddress = mailto:info@uni.example
            Location https://id.uni.example/loc/1
              address
                countryCode <http://publications.europa.eu/resource/authority/country/FIN>
            """;

    private SampleDataset() {}

    /** What the rules find in the dataset with one thing replaced; the old text has to be there. */
    static List<Finding> with(String old, String replacement) {
        return with(RuleProfile.LOQ_3_3_1, old, replacement);
    }

    static List<Finding> with(RuleProfile profile, String old, String replacement) {
        if (!VALID.contains(old)) {
            throw new AssertionError("the sample has no " + old);
        }
        return check(profile, text -> text.replace(old, replacement));
    }

    /** What the rules find in the dataset with lines added behind one of its lines. */
    static List<Finding> after(String line, String more) {
        return with(line + "\n", line + "\n" + more + "\n");
    }

    static List<Finding> check(RuleProfile profile, UnaryOperator<String> change) {
        return checkText(profile, change.apply(VALID));
    }

    static List<Finding> checkText(RuleProfile profile, String text) {
        Findings findings = new Findings();
        DocumentCursor cursor = new DocumentCursor("sample");
        EventText.send(text, new EntityRules(profile, cursor, findings, SamplePack.VOCABULARY), cursor);
        DatasetRules dataset = new DatasetRules(cursor, findings);
        EventText.send(text, dataset, cursor);
        dataset.finish();
        return findings.kept();
    }
}
