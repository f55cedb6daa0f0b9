package org.elmport.simulator.qdr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.elmport.elm.Concept;
import org.elmport.elm.LangString;
import org.elmport.elm.LearningAchievementSpecification;
import org.elmport.elm.LearningOutcome;
import org.elmport.elm.Link;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.node.NodeWalker;
import org.elmport.xml.LoqXmlWriter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The stand-in for the register, by itself. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class QdrSimulatorTest {

    private static final Duration LONG = Duration.ofMinutes(5);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private volatile byte[] published = new byte[0];
    private Optional<HttpServer> publisher = Optional.empty();
    private Optional<QdrSimulator> running = Optional.empty();

    @BeforeEach
    void aPublisherIsThere() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/dataset.xml", exchange -> {
            byte[] body = published;
            exchange.sendResponseHeaders(body.length == 0 ? 404 : 200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        publisher = Optional.of(server);
    }

    @AfterEach
    void stop() {
        running.ifPresent(QdrSimulator::close);
        publisher.ifPresent(server -> server.stop(0));
    }

    private QdrSimulator start(QdrSimulatorOptions options) throws IOException {
        QdrSimulator simulator = QdrSimulator.start(options);
        running = Optional.of(simulator);
        return simulator;
    }

    private Registration register(QdrSimulator simulator) {
        return simulator.register(URI.create(
                "http://127.0.0.1:" + publisher.orElseThrow().getAddress().getPort() + "/dataset.xml"));
    }

    private void publish(String... courses) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (LoqXmlWriter writer = new LoqXmlWriter(out, ApplicationProfile.LOQ_3_3_1, lost -> {})) {
            for (String course : courses) {
                NodeWalker.walk(
                        LearningAchievementSpecification.builder("https://id.uni.example/course/" + course)
                                .addTitle(LangString.of("en", "Course " + course))
                                .addLearningOutcome(Link.to("https://id.uni.example/outcome/" + course))
                                .addISCEDFCode(Concept.of("http://data.europa.eu/snb/isced-f/0613"))
                                .addLanguage(
                                        Concept.of("http://publications.europa.eu/resource/authority/language/ENG"))
                                .build(),
                        writer);
            }
            for (String course : courses) {
                NodeWalker.walk(
                        LearningOutcome.builder("https://id.uni.example/outcome/" + course)
                                .addTitle(LangString.of("en", "Outcome " + course))
                                .build(),
                        writer);
            }
        }
        published = out.toByteArray();
    }

    private static QdrSimulatorOptions byOwnRules() {
        return QdrSimulatorOptions.defaults().withCheck(DocumentCheck.ownRules());
    }

    @Test
    void recordsThatDisappearStayAsNotPublishedAnymoreUnderTheNamesTheyHad() throws IOException {
        // given
        QdrSimulator simulator = start(byOwnRules());
        register(simulator);
        publish("A", "B");
        assertThat(simulator.harvest(1).problems()).isEmpty();
        List<RegisteredRecord> before = simulator.records(1);
        assertThat(before).extracting(RegisteredRecord::status).containsExactly("released", "released");

        // when
        publish("B", "C");
        Harvest second = simulator.harvest(1);

        // then
        assertThat(second)
                .isEqualTo(new Harvest(
                        Harvest.Trigger.BY_HAND, Harvest.Outcome.ACCEPTED, 2, "Elmport's own rules", List.of()));
        assertThat(simulator.records(1))
                .extracting(RegisteredRecord::title, RegisteredRecord::status)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Course A", "not published anymore"),
                        org.assertj.core.groups.Tuple.tuple("Course B", "released"),
                        org.assertj.core.groups.Tuple.tuple("Course C", "released"));
        assertThat(simulator.records(1).get(0).uri()).isEqualTo(before.get(0).uri());
        assertThat(simulator.document(1, 1)).exists();
        assertThat(simulator.document(1, 2)).hasBinaryContent(published);
    }

    @Test
    void whatIsNotValidIsRejectedAndTheVersionBeforeStays() throws IOException {
        // given
        QdrSimulator simulator = start(byOwnRules());
        register(simulator);
        publish("A");
        simulator.harvest(1);

        // when
        published =
                "<Courses xmlns=\"http://data.europa.eu/snb/model/application-profile/loq-constraints/\"><nonsense/></Courses>"
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8);
        Harvest rejected = simulator.harvest(1);

        // then
        assertThat(rejected.outcome()).isEqualTo(Harvest.Outcome.REJECTED);
        assertThat(rejected.problems()).isNotEmpty();
        assertThat(rejected.version()).isEqualTo(1);
        assertThat(simulator.records(1)).allMatch(RegisteredRecord::published);
    }

    @Test
    void whatIsNotThereOrTheSameChangesNothing() throws IOException {
        // given
        QdrSimulator simulator = start(byOwnRules());
        register(simulator);
        assertThat(simulator.harvest(1).outcome()).isEqualTo(Harvest.Outcome.UNREACHABLE);
        publish("A");
        simulator.harvest(1);

        // then
        assertThat(simulator.harvest(1).outcome()).isEqualTo(Harvest.Outcome.UNCHANGED);
        assertThat(simulator.version(1)).isEqualTo(1);
    }

    @Test
    void itComesByItselfWhenItHasASchedule() throws IOException {
        // given
        publish("A");
        QdrSimulator simulator = start(byOwnRules().withSchedule(Duration.ofMillis(50)));
        register(simulator);

        // then
        await().atMost(LONG).until(() -> simulator.version(1) == 1);
        assertThat(simulator.harvests(1).get(0).trigger()).isEqualTo(Harvest.Trigger.SCHEDULE);
    }

    private int call(Registration registration, String key) throws IOException, InterruptedException {
        return CLIENT.send(
                        HttpRequest.newBuilder(registration.updateUrl())
                                .header("X-API-Key", key)
                                .POST(HttpRequest.BodyPublishers.ofString("now"))
                                .build(),
                        HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    @Test
    void itComesWhenItIsCalledWithTheRightKeyOnly() throws Exception {
        // given
        publish("A");
        QdrSimulator simulator = start(byOwnRules());
        Registration registration = register(simulator);

        // then
        assertThat(call(registration, "wrong")).isEqualTo(401);
        assertThat(simulator.harvests(1)).isEmpty();
        assertThat(call(registration, registration.key())).isEqualTo(202);
        await().atMost(LONG).until(() -> simulator.version(1) == 1);
        assertThat(simulator.harvests(1).get(0).trigger()).isEqualTo(Harvest.Trigger.NOTIFICATION);
        assertThat(simulator.calls()).extracting(ReceivedCall::accepted).containsExactly(false, true);
        assertThat(registration.toString()).doesNotContain(registration.key());
    }

    @Test
    void itMisbehavesAsItIsTold() throws Exception {
        // given
        publish("A");
        QdrSimulator simulator = start(byOwnRules());
        Registration registration = register(simulator);
        simulator.answers(
                CallBehaviour.reject(403),
                CallBehaviour.acceptAfter(Duration.ofMillis(5)),
                CallBehaviour.acceptAndHangUp());

        // then
        assertThat(call(registration, registration.key())).isEqualTo(403);
        assertThat(call(registration, registration.key())).isEqualTo(202);
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> call(registration, registration.key()));
        await().atMost(LONG).until(() -> simulator.harvests(1).size() >= 2);
    }

    @Test
    void itSaysWhatItHas() throws Exception {
        // given
        publish("A");
        QdrSimulator simulator = start(byOwnRules());
        register(simulator);
        simulator.harvest(1);

        // then
        assertThat(get(simulator, "api/datasets/1")).contains("\"version\":1", "\"ACCEPTED\"");
        assertThat(get(simulator, "api/datasets/1/records")).contains("Course A", "\"released\"");
        assertThat(get(simulator, "api/datasets/2")).isEmpty();
    }

    private static String get(QdrSimulator simulator, String path) throws IOException, InterruptedException {
        return CLIENT.send(
                        HttpRequest.newBuilder(simulator.address().resolve(path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
