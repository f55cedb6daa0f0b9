package org.elmport.source.ooapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.elmport.record.EnrolmentRecord;
import org.elmport.record.GradingSchemeRecord;
import org.elmport.record.RecordKind;
import org.elmport.record.ResultRecord;
import org.elmport.record.SourceRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People and what ties them to offerings, from files: one association has three shapes. */
class PeopleFilesTest {

    private static final Set<RecordKind> EVERY = EnumSet.allOf(RecordKind.class);

    private static final String BELOW_PERSON = """
            {"associationId":"A-1","associationType":"courseOfferingAssociation","role":"student","state":"associated",
             "person":"P-1","result":{"state":"completed","pass":"passed","score":"9","studyLoad":{"studyLoadUnit":"ects",
             "value":3}},"offering":{"offeringId":"O-1","offeringType":"course","resultValueType":"1-10",
             "course":{"courseId":"C-1","name":[]}}}""";

    private static final String BELOW_OFFERING = """
            {"associationId":"A-2","associationType":"courseOfferingAssociation","role":"student","state":"associated",
             "person":{"personId":"P-1"},"offering":{"offeringId":"O-1","course":"C-1"}}""";

    private static final String ALONE = """
            {"associationId":"A-3","associationType":"courseOfferingAssociation","role":"student","state":"canceled",
             "person":"P-1","offering":"O-1","result":{"state":"completed","pass":"failed","score":"3"}}""";

    private static final String OFFERING = """
            {"offeringId":"O-1","offeringType":"course","course":"C-1","resultValueType":"1-10",
             "name":[{"language":"en","value":"Maps"}],"startDate":"2026-01-01"}""";

    private static final String PERSON = """
            {"personId":"P-1","givenName":"Nives","surname":"Primerova","affiliations":["student"]}""";

    @TempDir
    Path directory = Path.of("");

    private Crawl crawl(Set<RecordKind> kinds) {
        return Crawl.of(kinds, Map.of("path", directory.toString()));
    }

    @Test
    void trap03AnAssociationHasThreeShapes() throws IOException {
        // given files whose order is that in which nothing is known beforehand
        Files.writeString(directory.resolve("1-associations.json"), "[" + ALONE + "," + BELOW_OFFERING + "]");
        Files.writeString(directory.resolve("2-association.json"), BELOW_PERSON);
        Files.writeString(directory.resolve("3-offering.json"), OFFERING);
        Files.writeString(directory.resolve("4-person.json"), PERSON);

        // when
        Crawl crawl = crawl(EVERY).whole();

        // then
        assertThat(crawl.all(EnrolmentRecord.class)).hasSize(3).allSatisfy(enrolment -> {
            assertThat(enrolment.learnerId()).isEqualTo("P-1");
            assertThat(enrolment.offeredId()).contains("C-1");
            assertThat(enrolment.offeringId()).contains("O-1");
        });
        assertThat(crawl.all(ResultRecord.class))
                .hasSize(2)
                .allSatisfy(result -> assertThat(result.gradingSchemeId()).contains("1-10"));
        assertThat(crawl.all(GradingSchemeRecord.class)).hasSize(1);
        assertThat(crawl.summary.whole()).isTrue();
    }

    @Test
    void filesOfPeopleAreNotOpenedUnlessAskedFor() throws IOException {
        Files.writeString(directory.resolve("1-association.json"), BELOW_PERSON);
        Files.writeString(directory.resolve("2-person.json"), PERSON);
        Files.writeString(directory.resolve("3-offering.json"), OFFERING);

        Crawl crawl = crawl(RecordKind.catalogue()).whole();

        assertThat(crawl.records).extracting(SourceRecord::kind).containsExactly(RecordKind.OFFERING);
        assertThat(crawl.summary.skippedFiles()).hasSize(2);
        assertThat(crawl.findings.toString()).doesNotContain("Primerova").doesNotContain("P-1");
    }

    @Test
    void noChangeOfWhatPeopleSendEndsInAFaultOfOurs() throws IOException {
        long seed = 20261122;
        SplittableRandom random = new SplittableRandom(seed);
        List<String> values = List.of("null", "[]", "{}", "7", "true", "\"\"", "[[1]]", "{\"x\":1}", "\"\\u0000\"");
        int delivered = 0;
        for (int round = 0; round < 300; round++) {
            String text = "[" + PERSON + "," + BELOW_PERSON + "," + ALONE + "," + BELOW_OFFERING + "]";
            for (int i = 0; i <= random.nextInt(3); i++) {
                List<String> places = java.util.regex.Pattern.compile(":(\"[^\"]*\"|[0-9]+)")
                        .matcher(text)
                        .results()
                        .map(found -> found.group(1))
                        .toList();
                String place = places.get(random.nextInt(places.size()));
                text = text.replace(":" + place, ":" + values.get(random.nextInt(values.size())));
            }
            Files.writeString(directory.resolve("people.json"), text);
            Crawl crawl = crawl(EVERY);
            delivered += crawl.records.size();
            assertThat(crawl.findings.toString())
                    .as("seed %d round %d", seed, round)
                    .doesNotContain("Primerova")
                    .doesNotContain("Nives");
        }
        assertThat(delivered).isGreaterThan(900);
    }
}
