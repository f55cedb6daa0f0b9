package org.elmport.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.elmport.dataset.DatasetForm;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.finding.Finding;
import org.elmport.rule.DocumentReport;
import org.elmport.rule.DocumentValidation;
import org.elmport.xml.LoqXmlWriter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Compares our verdict with that of the official schema, on random documents and on faulty copies of them. */
class RulesAgainstSchemaTest {

    private static final DocumentValidation RULES = DocumentValidation.of(DatasetForm.LOQ_XML);

    private final Path oracle = OfficialDirectory.required();

    @ParameterizedTest
    @EnumSource(
            value = ApplicationProfile.class,
            names = {"LOQ_3_3_1", "LOQ_3_1_0"})
    void bothTakeRandomDocumentsOfEveryClassAndProperty(ApplicationProfile profile) throws Exception {
        for (int seed = 0; seed < 25; seed++) {
            // given
            byte[] document = document(seed, profile);

            // then
            assertThat(schema(document, profile)).as("schema, seed %d", seed).isEmpty();
            assertThat(errors(rules(document))).as("rules, seed %d", seed).isEmpty();
        }
    }

    @Test
    void eachDisagreementIsAKnownOne() throws Exception {
        compare(200, false);
    }

    @Test
    @Tag("long")
    void eachDisagreementIsAKnownOneInTwentyThousandDocumentsPerVersion() throws Exception {
        compare(40_000, true);
    }

    private void compare(int documents, boolean everyDifferenceSeen) throws Exception {
        Set<KnownDifference> seen = new HashSet<>();
        List<String> unexplained = new ArrayList<>();
        int bothTake = 0;
        int bothRefuse = 0;
        for (int seed = 0; seed < documents; seed++) {
            // given
            ApplicationProfile profile = seed % 2 == 0 ? ApplicationProfile.LOQ_3_3_1 : ApplicationProfile.LOQ_3_1_0;
            XmlMutator mutator = new XmlMutator(seed);
            byte[] document = mutator.mutate(document(seed / 8, profile), 1 + seed % 3);

            // when
            List<SchemaError> schema = schema(document, profile);
            List<Finding> rules = errors(rules(document));

            // then
            String told = "seed " + seed + " " + mutator.done() + "\n  schema " + schema + "\n  rules " + rules;
            if (schema.isEmpty()) {
                List<KnownDifference> explained = explained(rules);
                seen.addAll(explained);
                if (rules.isEmpty()) {
                    bothTake++;
                } else if (rules.stream()
                        .anyMatch(finding -> explanations(finding).isEmpty())) {
                    unexplained.add("stricter than the schema: " + told);
                }
            } else if (rules.isEmpty()) {
                unexplained.add("more lenient than the schema: " + told);
            } else {
                bothRefuse++;
            }
        }
        assertThat(unexplained).as("of %d documents", documents).isEmpty();
        assertThat(bothTake).isGreaterThan(documents / 10);
        assertThat(bothRefuse).isGreaterThan(documents / 3);
        if (everyDifferenceSeen) {
            assertThat(seen).containsExactlyInAnyOrderElementsOf(KnownDifference.STRICTER);
        }
    }

    private static List<KnownDifference> explained(List<Finding> findings) {
        return findings.stream()
                .flatMap(finding -> explanations(finding).stream())
                .toList();
    }

    private static List<KnownDifference> explanations(Finding finding) {
        return KnownDifference.STRICTER.stream()
                .filter(difference -> difference.explains(finding))
                .toList();
    }

    private static byte[] document(int seed, ApplicationProfile profile) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (LoqXmlWriter writer = new LoqXmlWriter(out, profile, finding -> {})) {
            new RandomLoqEvents(seed, profile, writer).send();
        }
        return out.toByteArray();
    }

    private List<SchemaError> schema(byte[] document, ApplicationProfile profile) {
        return LoqSchema.of(oracle, profile).validate(new ByteArrayInputStream(document));
    }

    private static DocumentReport rules(byte[] document) throws Exception {
        return RULES.validate("random", new ByteArrayInputStream(document));
    }

    private static List<Finding> errors(DocumentReport report) {
        return report.inOrder().stream().filter(Finding::error).toList();
    }
}
