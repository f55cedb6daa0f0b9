package org.elmport.university;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.elmport.oracle.OoapiSpecification;
import org.elmport.oracle.Oracle;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OoapiUniversityWriterTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Map<String, String> PATHS = Map.of(
            "organizations.json", "/organizations",
            "academic-sessions.json", "/academic-sessions",
            "programs.json", "/programs",
            "courses.json", "/courses");

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(longs = {1, 42, -7})
    void everyFileOfAFlawlessUniversityConformsToTheSpecification(long seed) throws IOException {
        // given
        OoapiSpecification specification = specification();
        University university = University.generate(UniversityPlan.flawless(seed, 120));

        // when
        new OoapiUniversityWriter().write(university, directory);

        // then
        for (Map.Entry<String, String> file : PATHS.entrySet()) {
            assertThat(specification.errors(file.getValue(), read(file.getKey())))
                    .as(file.getKey())
                    .isEmpty();
        }
    }

    @Test
    void everyOfferingConformsToTheSpecification() throws IOException {
        // given
        OoapiSpecification specification = specification();
        University university = University.generate(UniversityPlan.flawless(1, 120));

        // when
        new OoapiUniversityWriter().write(university, directory);

        // then
        assertThat(specification.errors("/courses/{courseId}/offerings", only("course", read("offerings.json"))))
                .isEmpty();
        assertThat(specification.errors("/programs/{programId}/offerings", only("program", read("offerings.json"))))
                .isEmpty();
    }

    private static JsonNode only(String type, JsonNode envelope) {
        ArrayNode items = JsonNodeFactory.instance.arrayNode();
        envelope.get("items").forEach(item -> {
            if (item.get("offeringType").asText().equals(type)) {
                items.add(item);
            }
        });
        assertThat(items).isNotEmpty();
        ObjectNode filtered = envelope.deepCopy();
        filtered.set("items", items);
        return filtered;
    }

    @Test
    void theJudgeRefusesCreditsWithADecimalComma() throws IOException {
        // given
        OoapiSpecification specification = specification();
        University university = University.generate(new UniversityPlan(1, 250, 0.05));

        // when
        new OoapiUniversityWriter().write(university, directory);

        // then
        assertThat(specification.errors("/courses", read("courses.json")))
                .anyMatch(error -> error.contains("/studyLoad/value"));
    }

    @Test
    void theFilesHoldEveryRecordOfTheDemo() throws IOException {
        // given
        University university = University.generate(UniversityPlan.demo());

        // when
        new OoapiUniversityWriter().write(university, directory);

        // then
        assertThat(read("courses.json").get("items")).hasSize(250);
        assertThat(read("programs.json").get("items")).hasSize(university.programmeCount());
        assertThat(read("offerings.json").get("items")).hasSize(university.offeringCount());
        assertThat(read("organizations.json").get("items")).hasSize(university.organisationCount());
        assertThat(read("academic-sessions.json").get("items")).hasSize(university.sessionCount());
    }

    @Test
    void referencesLeadToRecordsExceptWhereTheyAreFlawed() throws IOException {
        // given
        University university = University.generate(UniversityPlan.demo());

        // when
        new OoapiUniversityWriter().write(university, directory);

        // then
        Set<String> courses = values("courses.json", "courseId");
        Set<String> organisations = values("organizations.json", "organizationId");
        List<String> lost = new ArrayList<>();
        for (JsonNode offering : read("offerings.json").get("items")) {
            if (offering.has("course")
                    && !courses.contains(offering.get("course").asText())) {
                lost.add(offering.get("offeringId").asText());
            }
        }
        assertThat(organisations).containsAll(values("courses.json", "organization"));
        assertThat(lost)
                .containsExactlyElementsOf(university
                        .flawedRecords()
                        .filter(record -> record.flaw() == Flaw.UNKNOWN_COURSE)
                        .map(record -> record.key().uuid().toString())
                        .toList());
    }

    @Test
    void twoRunsGiveTheSameBytes(@TempDir Path other) throws IOException {
        // when
        new OoapiUniversityWriter().write(University.generate(UniversityPlan.demo()), directory);
        new OoapiUniversityWriter().write(University.generate(UniversityPlan.demo()), other);

        // then
        for (String file : List.of("courses.json", "offerings.json", "programs.json", "organizations.json")) {
            assertThat(directory.resolve(file)).hasSameBinaryContentAs(other.resolve(file));
        }
    }

    @Test
    void linesEndTheSameWayOnEverySystem() throws IOException {
        // when
        new OoapiUniversityWriter().write(University.generate(UniversityPlan.flawless(1, 3)), directory);

        // then
        assertThat(Files.readString(directory.resolve("courses.json"))).doesNotContain("\r");
    }

    private JsonNode read(String file) throws IOException {
        return MAPPER.readTree(directory.resolve(file).toFile());
    }

    private Set<String> values(String file, String property) throws IOException {
        Set<String> values = new HashSet<>();
        read(file).get("items").forEach(item -> values.add(item.get(property).asText()));
        return values;
    }

    private static OoapiSpecification specification() {
        return OoapiSpecification.read().orElseGet(() -> Assumptions.abort(Oracle.ABSENT));
    }
}
