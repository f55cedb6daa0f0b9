package org.elmport.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.elmport.oracle.OoapiSpecification;
import org.elmport.oracle.Oracle;
import org.elmport.university.Course;
import org.elmport.university.University;
import org.elmport.university.UniversityPlan;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OoapiSimulatorTest {

    private static final University UNIVERSITY = University.generate(UniversityPlan.flawless(1, 60));
    private static final String COURSE =
            "/courses/" + UNIVERSITY.course(0).key().uuid();

    @SuppressWarnings("NullAway.Init")
    private static OoapiSimulator simulator;

    @SuppressWarnings("NullAway.Init")
    private static Client client;

    @BeforeAll
    static void start() throws IOException {
        simulator = OoapiSimulator.start(UNIVERSITY, SimulatorOptions.defaults());
        client = new Client(simulator);
    }

    @AfterAll
    static void stop() {
        simulator.close();
    }

    @Test
    void everyListConformsToTheSpecification() throws Exception {
        // given
        OoapiSpecification specification = specification();
        String programme = UNIVERSITY.programme(0).key().uuid().toString();
        Map<String, String> requests = Map.of(
                "/", "/",
                "/organizations", "/organizations?pageSize=100",
                "/academic-sessions", "/academic-sessions",
                "/programs", "/programs?pageSize=50",
                "/courses", "/courses?pageSize=100",
                "/courses/{courseId}", COURSE + "?expand=programs,organization",
                "/courses/{courseId}/offerings", COURSE + "/offerings",
                "/programs/{programId}/offerings", "/programs/" + programme + "/offerings",
                "/programs/{programId}/courses", "/programs/" + programme + "/courses");

        // then
        for (Map.Entry<String, String> request : requests.entrySet()) {
            assertThat(specification.errors(request.getKey(), client.json(request.getValue())))
                    .as(request.getValue())
                    .isEmpty();
        }
    }

    @Test
    void turningPagesFindsEveryCourseOnce() throws Exception {
        assertThat(client.crawl("/courses", "courseId", 20, 10))
                .containsExactlyInAnyOrderElementsOf(UNIVERSITY
                        .courses()
                        .map(course -> course.key().uuid().toString())
                        .toList());
    }

    @Test
    void allOfferingsAreReachedThroughTheirCoursesAndProgrammes() throws Exception {
        // given
        List<String> found = new ArrayList<>();

        // when
        for (Course course : UNIVERSITY.courses().toList()) {
            found.addAll(client.crawl("/courses/" + course.key().uuid() + "/offerings", "offeringId", 10, 2));
        }
        for (int index = 0; index < UNIVERSITY.programmeCount(); index++) {
            String programme = UNIVERSITY.programme(index).key().uuid().toString();
            found.addAll(client.crawl("/programs/" + programme + "/offerings", "offeringId", 10, 2));
        }

        // then
        assertThat(found)
                .containsExactlyInAnyOrderElementsOf(UNIVERSITY
                        .offerings()
                        .map(offering -> offering.key().uuid().toString())
                        .toList());
    }

    @Test
    void theLastPageSaysSo() throws Exception {
        // when
        JsonNode last = client.json("/courses?pageSize=50&pageNumber=2");

        // then
        assertThat(last.get("items")).hasSize(10);
        assertThat(last.get("hasNextPage").asBoolean()).isFalse();
        assertThat(last.get("hasPreviousPage").asBoolean()).isTrue();
        assertThat(last.get("totalPages").asInt()).isEqualTo(2);
    }

    @Test
    void aPageAfterTheLastIsEmpty() throws Exception {
        assertThat(client.json("/courses?pageNumber=999").get("items")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/courses?pageSize=30",
                "/courses?pageSize=abc",
                "/courses?pageNumber=0",
                "/courses?sort=ects",
                "/courses/not-a-uuid"
            })
    void requestsThatTheInterfaceDoesNotAllowAreRefused(String request) throws Exception {
        // when
        HttpResponse<byte[]> answer = client.get(request);

        // then
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void trap02TheStatusOfAProblemIsAString() throws Exception {
        assertThat(client.json("/courses?pageSize=30").get("status").isTextual())
                .isTrue();
        assertThat(client.json("/courses?pageSize=30").get("status").asText()).isEqualTo("400");
    }

    @Test
    void trap10ExpandIsRefusedOnListsAndWorksOnItems() throws Exception {
        // then
        assertThat(client.get("/courses?expand=organization").statusCode()).isEqualTo(400);
        assertThat(client.get(COURSE + "?expand=nonsense").statusCode()).isEqualTo(400);
        JsonNode course = client.json(COURSE + "?expand=organization,programs");
        assertThat(course.at("/organization/organizationId").asText())
                .isEqualTo(UNIVERSITY.course(0).department().uuid().toString());
        assertThat(course.at("/programs/0/programId").isTextual()).isTrue();
        assertThat(client.json(COURSE).get("organization").isTextual()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/offerings",
                "/components",
                "/associations",
                "/nothing",
                "/courses/00000000-0000-4000-8000-000000000000",
                "/courses/00000000-0000-4000-8000-000000000000/offerings"
            })
    void thereAreNoOtherLists(String path) throws Exception {
        assertThat(client.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void sortingGoesBothWays() throws Exception {
        // when
        List<String> up = client.crawl("/courses", "courseId", 250, 1);
        JsonNode byName = client.json("/courses?pageSize=250&sort=name");
        JsonNode byNameDown = client.json("/courses?pageSize=250&sort=-name");

        // then
        assertThat(names(byName)).isSorted();
        assertThat(names(byNameDown)).isSortedAccordingTo((first, second) -> second.compareTo(first));
        assertThat(up).hasSize(60);
    }

    private static List<String> names(JsonNode envelope) {
        List<String> names = new ArrayList<>();
        envelope.get("items").forEach(item -> names.add(item.at("/name/0/value").asText()));
        return names;
    }

    @Test
    void filtersNarrowTheList() throws Exception {
        // given
        Course course = UNIVERSITY.course(7);

        // then
        JsonNode byCode = client.json("/courses?primaryCode=" + course.code()).get("items");
        assertThat(byCode).hasSize(1);
        assertThat(byCode.at("/0/courseId").asText())
                .isEqualTo(course.key().uuid().toString());
        assertThat(client.json("/courses?pageSize=250&level=master").get("items"))
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.get("level").asText()).isEqualTo("master"));
        assertThat(client.json("/courses?pageSize=250&q=NO-SUCH-NAME").get("items"))
                .isEmpty();
    }

    @Test
    void trap01SinceLooksAtTheOfferingAndNotAtTheTimeOfChange() throws Exception {
        assertThat(client.json(COURSE + "/offerings?since=2099-01-01").get("items"))
                .isEmpty();
        assertThat(client.json(COURSE + "/offerings?since=2020-01-01").get("items"))
                .isNotEmpty();
    }

    @Test
    void trap14AConsumerGetsWhatIsMeantForItOnly() throws Exception {
        // given
        String alliance = "/courses/" + UNIVERSITY.course(24).key().uuid();

        // then
        assertThat(client.json(alliance).get("consumers")).hasSize(1);
        assertThat(client.json(alliance + "?consumer=eduxchange").get("consumers"))
                .hasSize(1);
        assertThat(client.json(alliance + "?consumer=rio").get("consumers")).isEmpty();
    }

    @Test
    void requestsAreLogged() throws Exception {
        // when
        client.get("/courses?pageSize=30");

        // then
        assertThat(simulator.requests()).anySatisfy(request -> {
            assertThat(request.method()).isEqualTo("GET");
            assertThat(request.path()).isEqualTo("/v5/courses");
            assertThat(request.query()).isEqualTo("pageSize=30");
            assertThat(request.status()).isEqualTo(400);
        });
        assertThat(simulator.requests().stream().map(LoggedRequest::number))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void twoSimulatorsGiveTheSameBytes() throws Exception {
        try (OoapiSimulator other = OoapiSimulator.start(UNIVERSITY, SimulatorOptions.defaults())) {
            assertThat(new Client(other).get("/courses?pageSize=100").body())
                    .isEqualTo(client.get("/courses?pageSize=100").body());
        }
    }

    @Test
    void theCommandExplainsItselfWhenItIsNotUnderstood() throws IOException {
        // given
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(messages, true, StandardCharsets.UTF_8);

        // then
        assertThat(OoapiSimulatorCommand.run(new String[] {"--nonsense", "1"}, stream, stream))
                .isEqualTo(2);
        assertThat(OoapiSimulatorCommand.run(new String[] {"--courses"}, stream, stream))
                .isEqualTo(2);
        assertThat(messages.toString(StandardCharsets.UTF_8)).contains("--nonsense", "usage");
    }

    @Test
    void theCommandTakesPortSizeAndSeed() {
        assertThat(OoapiSimulatorCommand.Settings.read("--port", "8085", "--courses", "9", "--seed", "3"))
                .isEqualTo(new OoapiSimulatorCommand.Settings(8085, new UniversityPlan(3, 9, 0.05)));
    }

    private static OoapiSpecification specification() {
        return OoapiSpecification.read().orElseGet(() -> Assumptions.abort(Oracle.ABSENT));
    }
}
