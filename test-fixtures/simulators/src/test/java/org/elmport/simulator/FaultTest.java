package org.elmport.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.elmport.university.University;
import org.elmport.university.UniversityPlan;
import org.junit.jupiter.api.Test;

class FaultTest {

    private static final University UNIVERSITY = University.generate(UniversityPlan.flawless(1, 60));
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String COURSES = "/v5/courses";

    @Test
    void theNumberedRequestFailsAndTheOthersDoNot() throws Exception {
        try (OoapiSimulator simulator = start(FaultScript.builder().onRequest(2, Fault.status(500)))) {
            // given
            Client client = new Client(simulator);

            // then
            assertThat(client.get("/courses").statusCode()).isEqualTo(200);
            assertThat(client.get("/courses").statusCode()).isEqualTo(500);
            assertThat(client.get("/courses").statusCode()).isEqualTo(200);
            assertThat(simulator.requests().stream().map(LoggedRequest::status)).containsExactly(200, 500, 200);
        }
    }

    @Test
    void aBurstOfFailuresHitsThePathAndLeavesOthersAlone() throws Exception {
        try (OoapiSimulator simulator = start(FaultScript.builder().onPath(COURSES, 1, 2, Fault.status(503)))) {
            // given
            Client client = new Client(simulator);

            // then
            assertThat(client.get("/programs").statusCode()).isEqualTo(200);
            assertThat(client.get("/courses").statusCode()).isEqualTo(503);
            assertThat(client.get("/courses").statusCode()).isEqualTo(503);
            assertThat(client.get("/courses").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void tooManyRequestsComesWithAndWithoutAHint() throws Exception {
        try (OoapiSimulator simulator = start(FaultScript.builder()
                .onRequest(1, Fault.tooManyRequests(Duration.ofSeconds(3)))
                .onRequest(2, Fault.tooManyRequests()))) {
            // when
            HttpResponse<byte[]> hinted = new Client(simulator).get("/courses");
            HttpResponse<byte[]> bare = new Client(simulator).get("/courses");

            // then
            assertThat(hinted.statusCode()).isEqualTo(429);
            assertThat(hinted.headers().firstValue("Retry-After")).hasValue("3");
            assertThat(bare.statusCode()).isEqualTo(429);
            assertThat(bare.headers().firstValue("Retry-After")).isEmpty();
        }
    }

    @Test
    void aTruncatedDocumentCannotBeRead() throws Exception {
        try (OoapiSimulator simulator = start(FaultScript.builder().onPath(COURSES, Fault.truncatedJson()))) {
            // when
            HttpResponse<byte[]> answer = new Client(simulator).get("/courses");

            // then
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThatThrownBy(() -> MAPPER.readTree(answer.body())).isInstanceOf(IOException.class);
        }
    }

    @Test
    void aLostConnectionEndsInAnException() throws Exception {
        try (OoapiSimulator simulator = start(FaultScript.builder().onPath(COURSES, Fault.connectionLost()))) {
            // given
            Client client = new Client(simulator);

            // then
            assertThatThrownBy(() -> client.get("/courses")).isInstanceOf(IOException.class);
            assertThat(client.get("/programs").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aLoginPageComesWithStatus200() throws Exception {
        try (OoapiSimulator simulator = start(FaultScript.builder().onPath(COURSES, Fault.loginPage()))) {
            // when
            HttpResponse<byte[]> answer = new Client(simulator).get("/courses");

            // then
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
            assertThat(text(answer)).contains("password");
        }
    }

    @Test
    void aSlowBodyArrivesWholeAfterThePause() throws Exception {
        try (OoapiSimulator simulator =
                start(FaultScript.builder().onPath(COURSES, Fault.slowBody(Duration.ofMillis(300))))) {
            // when
            long begin = System.nanoTime();
            HttpResponse<byte[]> answer = new Client(simulator).get("/courses");
            Duration taken = Duration.ofNanos(System.nanoTime() - begin);

            // then
            assertThat(taken).isGreaterThanOrEqualTo(Duration.ofMillis(300));
            assertThat(MAPPER.readTree(answer.body()).get("items")).hasSize(10);
        }
    }

    @Test
    void aByteOrderMarkComesFirst() throws Exception {
        try (OoapiSimulator simulator = start(FaultScript.builder().onPath(COURSES, Fault.byteOrderMark()))) {
            assertThat(text(new Client(simulator).get("/courses"))).startsWith("\uFEFF{");
        }
    }

    @Test
    void aCompressedAnswerSaysSo() throws Exception {
        try (OoapiSimulator simulator = start(FaultScript.builder().onPath(COURSES, Fault.gzip()))) {
            // when
            HttpResponse<byte[]> answer = new Client(simulator).get("/courses");

            // then
            assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
            JsonNode document = MAPPER.readTree(new GZIPInputStream(new ByteArrayInputStream(answer.body())));
            assertThat(document.get("items")).hasSize(10);
        }
    }

    @Test
    void absentPropertiesComeAsNull() throws Exception {
        try (OoapiSimulator simulator = start(FaultScript.builder().onPath(COURSES, Fault.nullForAbsent()))) {
            assertThat(new Client(simulator).json("/courses").get("items")).allSatisfy(item -> {
                assertThat(item.get("addresses").isNull()).isTrue();
                assertThat(item.get("validTo").isNull()).isTrue();
                assertThat(item.get("courseId").isTextual()).isTrue();
            });
        }
    }

    @Test
    void aHugeBodyIsAsLongAsAskedFor() throws Exception {
        try (OoapiSimulator simulator = start(FaultScript.builder().onPath(COURSES, Fault.hugeBody(100_000)))) {
            assertThat(new Client(simulator).get("/courses").body()).hasSizeBetween(100_000, 100_100);
        }
    }

    @Test
    void trap11ThereIsAlwaysANextPage() throws Exception {
        try (OoapiSimulator simulator = start(FaultScript.builder().onPath(COURSES, Fault.endlessNextPage()))) {
            // when
            List<String> found = new Client(simulator).crawl("/courses", "courseId", 50, 12);

            // then
            assertThat(simulator.requestCount()).isEqualTo(12);
            assertThat(new HashSet<>(found)).hasSize(60);
        }
    }

    @Test
    void trap11TheNumberOfPagesIsWrong() throws Exception {
        try (OoapiSimulator simulator = start(FaultScript.builder().onPath(COURSES, Fault.wrongTotalPages()))) {
            // given
            Client client = new Client(simulator);

            // then
            assertThat(client.json("/courses?pageSize=50").get("totalPages").asInt())
                    .isEqualTo(9);
            assertThat(client.crawl("/courses", "courseId", 50, 12)).hasSize(60);
        }
    }

    @Test
    void trap11AnItemComesOnTwoPages() throws Exception {
        try (OoapiSimulator simulator = start(FaultScript.builder().onPath(COURSES, Fault.duplicateAcrossPages()))) {
            // when
            List<String> found = new Client(simulator).crawl("/courses", "courseId", 20, 12);

            // then
            assertThat(found).hasSize(62);
            assertThat(new HashSet<>(found)).hasSize(60);
        }
    }

    @Test
    void trap11TheOrderChangesBetweenPages() throws Exception {
        try (OoapiSimulator simulator = start(FaultScript.builder().onPath(COURSES, Fault.changingOrder()))) {
            // when
            List<String> found = new Client(simulator).crawl("/courses", "courseId", 50, 12);

            // then
            assertThat(found).hasSize(60);
            assertThat(new HashSet<>(found)).hasSize(50);
        }
    }

    private static OoapiSimulator start(FaultScript.Builder faults) throws IOException {
        return OoapiSimulator.start(UNIVERSITY, SimulatorOptions.defaults().withFaults(faults.build()));
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
