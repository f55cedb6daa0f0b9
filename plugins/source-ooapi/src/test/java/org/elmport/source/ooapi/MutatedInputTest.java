package org.elmport.source.ooapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in the place of a value, a crawl never ends because of one record. */
class MutatedInputTest {

    private static final String ENTITIES = """
            [{"courseId":"c","primaryCode":{"codeType":"identifier","code":"1"},
              "name":[{"language":"en","value":"N"}],"description":[{"language":"en","value":"D"}],
              "studyLoad":{"studyLoadUnit":"ects","value":5},"modeOfDelivery":["online"],"level":"master",
              "learningOutcomes":[[{"language":"en","value":"L"}]],"fieldsOfStudy":"0732","resources":["r"],
              "teachingLanguage":"nld","organization":"o","programs":["p"],"validFrom":"2026-01-01",
              "consumers":[{"consumerKey":"k","alliances":[{"visibleForOwnStudents":true}]}]},
             {"programId":"p","programType":"program","qualificationAwarded":"BSc","parent":"q",
              "educationSpecification":{"educationSpecificationId":"e","formalDocument":"diploma"}},
             {"organizationId":"o","shortName":"U","logo":"https://uni.example/l.png",
              "addresses":[{"addressType":"visit","street":"S","streetNumber":"1","city":"C","countryCode":"IE",
              "additional":[{"language":"en","value":"x"}],"geolocation":{"latitude":1.5,"longitude":2.5}}]},
             {"offeringId":"f","offeringType":"course","course":"c","academicSession":{"academicSessionId":"s",
              "name":[{"language":"en","value":"S"}]},"startDate":"2026-01-01","enrollEndDate":"2026-01-01",
              "priceInformation":[{"costType":"total costs","amount":"1.00","currency":"EUR"}]}]
            """;

    // so that halves of characters can be written
    private final ObjectMapper mapper =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void noMutationOfAValueEndsACrawl(long seed) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < 60; round++) {
            // given
            ArrayNode entities = (ArrayNode) mapper.readTree(ENTITIES);
            int mutations = 1 + random.nextInt(4);
            for (int i = 0; i < mutations; i++) {
                mutate(entities, random);
            }
            Files.write(directory.resolve("entities.json"), mapper.writeValueAsBytes(entities));
            Files.writeString(directory.resolve("sound.json"), "{\"courseId\":\"sound\"}");

            // when
            Crawl crawl = Crawl.files(directory);

            // then
            assertThat(crawl.failure)
                    .as("seed %d, round %d: %s", seed, round, entities)
                    .isNull();
            assertThat(crawl.ids()).contains("sound");
            assertThat(crawl.records.size() + crawl.summary.unreadable())
                    .as("seed %d, round %d: %s", seed, round, entities)
                    .isGreaterThanOrEqualTo(1);
            assertThat(crawl.findings)
                    .allSatisfy(finding -> assertThat(finding.message()).isNotBlank());
        }
    }

    private static void mutate(ArrayNode entities, SplittableRandom random) {
        List<ContainerNode<?>> containers = new ArrayList<>();
        collect(entities, containers);
        ContainerNode<?> container = containers.get(random.nextInt(containers.size()));
        if (container.isEmpty()) {
            return;
        }
        int index = random.nextInt(container.size());
        if (container instanceof ArrayNode array) {
            array.set(index, other(random));
        } else if (container instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            object.set(names.get(index), other(random));
        }
    }

    private static void collect(JsonNode node, List<ContainerNode<?>> containers) {
        if (node instanceof ContainerNode<?> container) {
            containers.add(container);
            node.forEach(child -> collect(child, containers));
        }
    }

    private static JsonNode other(SplittableRandom random) {
        JsonNodeFactory make = JsonNodeFactory.instance;
        return switch (random.nextInt(10)) {
            case 0 -> make.nullNode();
            case 1 -> make.textNode("");
            case 2 -> make.textNode("https://uni.example/~" + random.nextInt(100) + " /\u0000\uD800");
            case 3 -> make.numberNode(random.nextInt(-5, 5000));
            case 4 -> make.numberNode(random.nextDouble());
            case 5 -> make.booleanNode(random.nextBoolean());
            case 6 -> make.arrayNode();
            case 7 -> make.objectNode();
            case 8 -> make.arrayNode().add(make.objectNode().put("value", 1).put("language", true));
            default -> make.numberNode(new java.math.BigDecimal("1e300"));
        };
    }
}
