package org.elmport.target.qdr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.elmport.plugin.TargetException;
import org.elmport.simulator.qdr.CallBehaviour;
import org.elmport.simulator.qdr.QdrSimulator;
import org.elmport.simulator.qdr.QdrSimulatorOptions;
import org.elmport.simulator.qdr.ReceivedCall;
import org.elmport.simulator.qdr.Registration;
import org.elmport.simulator.qdr.SimulatorCertificate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Telling a register that files have changed, over real HTTP, whatever the register does. */
class UpdateNoticeTest {

    @TempDir
    private Path folder = Path.of(".");

    private QdrSimulator register = start(QdrSimulatorOptions.defaults());
    private Registration registration = register.register(java.net.URI.create("http://127.0.0.1:9/dataset.xml"));

    private static QdrSimulator start(QdrSimulatorOptions options) {
        try {
            return QdrSimulator.start(options);
        } catch (IOException noPort) {
            throw new java.io.UncheckedIOException(noPort);
        }
    }

    @AfterEach
    void closeTheRegister() {
        register.close();
    }

    private Publishing publishing() {
        return new Publishing(folder)
                .with("address", "https://courses.uni.example/europass/")
                .with("update-url", registration.updateUrl().toString())
                .with("update-header", Map.of("X-API-Key", "{key}", "Content-Type", "application/json"))
                .with("update-key", "${env:QDR_KEY}")
                .withSecret(registration.key())
                .with("update-body", "{\"url\": \"{address}\", \"sum\": \"{sha256}\", \"name\": \"{file}\"}");
    }

    private List<String> bodies() {
        return register.calls().stream().map(ReceivedCall::body).toList();
    }

    @Test
    void trap40TheCallIsWhatTheSettingsSay() throws IOException, TargetException {
        // when
        publishing().publish(SampleCatalogue.ofCourses(1));

        // then
        assertThat(register.calls()).singleElement().satisfies(call -> {
            assertThat(call.accepted()).isTrue();
            assertThat(call.method()).isEqualTo("POST");
            assertThat(call.contentType()).isEqualTo("application/json");
            assertThat(call.body())
                    .isEqualTo("{\"url\": \"https://courses.uni.example/europass/dataset.xml\", \"sum\": \""
                            + ContentSum.of(folder.resolve("dataset.xml")) + "\", \"name\": \"dataset.xml\"}");
        });
        assertThat(folder.resolve(".elmport-update-pending")).doesNotExist();
        assertThat(QdrSettings.UPDATE_URL.summary()).contains("not public");
    }

    @Test
    void placeholdersInTheAddressAreEncoded() throws TargetException {
        publishing()
                .with("update-url", registration.updateUrl() + "?file={address}&sum={sha256}")
                .with("update-method", "put")
                .publish(SampleCatalogue.ofCourses(1));
        assertThat(register.calls()).singleElement().satisfies(call -> {
            assertThat(call.method()).isEqualTo("PUT");
            assertThat(call.path()).contains("?file=https%3A%2F%2Fcourses.uni.example%2Feuropass%2Fdataset.xml&sum=");
        });
    }

    @Test
    void anUnchangedCatalogueCallsNobody() throws TargetException {
        publishing().publish(SampleCatalogue.ofCourses(2));
        publishing().publish(SampleCatalogue.ofCourses(2));
        assertThat(register.calls()).hasSize(1);
    }

    @Test
    void thereIsACallForEachFileThatChangedAndOneWhereTheyWouldBeTheSame() throws TargetException {
        // given
        publishing()
                .with("files", "by-kind")
                .publish(SampleCatalogue.ofCourses(1).withProgramme());
        assertThat(bodies()).hasSize(3);

        // when one file changes
        publishing()
                .with("files", "by-kind")
                .publish(SampleCatalogue.ofCourses(2).withProgramme());

        // then
        assertThat(bodies()).hasSize(4);
        assertThat(bodies().get(3)).contains("opportunities.xml");

        // when the call names no file
        publishing()
                .with("files", "by-kind")
                .with("elm", "3.1.0")
                .with("update-body", "{}")
                .publish(SampleCatalogue.ofCourses(2).withProgramme());
        assertThat(bodies()).hasSize(5);
    }

    @ParameterizedTest
    @CsvSource({
        "401, Check update-key, 1",
        "404, Compare update-url, 1",
        "302, Compare update-url, 1",
        "500, Compare update-url, 3",
        "429, call less often, 3",
    })
    void aRefusedCallIsToldAndIsMadeAgainByTheNextRun(int status, String remedy, int attempts) throws TargetException {
        // given
        register.answers(CallBehaviour.reject(status));

        // then
        assertThatExceptionOfType(TargetException.class)
                .isThrownBy(() -> publishing().publish(SampleCatalogue.ofCourses(1)))
                .withMessageContaining("answered " + status)
                .satisfies(refused -> assertThat(refused.remedy()).contains(remedy, "the next run calls again"))
                .satisfies(refused ->
                        assertThat(refused.toString() + refused.remedy()).doesNotContain(registration.key()));
        assertThat(register.calls()).hasSize(attempts);
        assertThat(folder.resolve("dataset.xml")).exists();

        // when
        register.answers(CallBehaviour.accept());
        publishing().publish(SampleCatalogue.ofCourses(1));

        // then
        assertThat(register.calls()).hasSize(attempts + 1);
        publishing().publish(SampleCatalogue.ofCourses(1));
        assertThat(register.calls()).hasSize(attempts + 1);
    }

    @Test
    void aWrongKeyIsSaidWithoutShowingIt() {
        assertThatExceptionOfType(TargetException.class)
                .isThrownBy(() -> publishing().withSecret("wrong-key").publish(SampleCatalogue.ofCourses(1)))
                .withMessageContaining("answered 401")
                .withMessageNotContaining("wrong-key");
    }

    @Test
    void itComesBackWhenTheRegisterSaysSo() throws TargetException {
        // given
        register.answers(
                CallBehaviour.rejectUntilLater(429, "7"),
                CallBehaviour.rejectUntilLater(503, "Sun, 22 Nov 2026 08:00:30 GMT"),
                CallBehaviour.accept());

        // when
        Publishing publishing = publishing();
        publishing.publish(SampleCatalogue.ofCourses(1));

        // then
        assertThat(publishing.waits()).containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(30));
        assertThat(register.calls()).hasSize(3);
    }

    @Test
    void itDoesNotWaitForHours() {
        register.answers(CallBehaviour.rejectUntilLater(503, "7200"));
        Publishing publishing = publishing();
        assertThatExceptionOfType(TargetException.class)
                .isThrownBy(() -> publishing.publish(SampleCatalogue.ofCourses(1)))
                .satisfies(busy -> assertThat(busy.fault()).isEqualTo(TargetException.Fault.BUSY))
                .satisfies(busy -> assertThat(busy.retryAfter()).contains(Duration.ofHours(2)));
        assertThat(publishing.waits()).isEmpty();
    }

    @Test
    void aCallThatWasTakenAndNotAnsweredIsMadeAgain() throws TargetException {
        register.answers(CallBehaviour.acceptAndHangUp(), CallBehaviour.accept());
        Publishing publishing = publishing();
        publishing.publish(SampleCatalogue.ofCourses(1));
        assertThat(register.calls()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(folder.resolve(".elmport-update-pending")).doesNotExist();
    }

    @Test
    void silenceEndsWithTheTimeout() {
        register.answers(CallBehaviour.keepSilent(Duration.ofHours(1)));
        assertThatExceptionOfType(TargetException.class)
                .isThrownBy(() -> publishing()
                        .with("update-timeout", "5s")
                        .with("update-attempts", 1)
                        .publish(SampleCatalogue.ofCourses(1)))
                .withMessageContaining("no answer in time");
        assertThat(folder.resolve(".elmport-update-pending")).exists();
    }

    @Test
    void aRegisterThatIsNotThereIsSaidInWords() {
        assertThatExceptionOfType(TargetException.class)
                .isThrownBy(() -> publishing()
                        .with("update-url", "http://127.0.0.1:9/update")
                        .publish(SampleCatalogue.ofCourses(1)))
                .withMessageContaining("no connection. It was tried 3 times.");
    }

    @Test
    void aCertificateThatIsNotTrustedStopsTheCallBeforeAnythingIsSent() throws Exception {
        // given
        register.close();
        SimulatorCertificate trusted = SimulatorCertificate.make(folder, "127.0.0.1");
        register = start(QdrSimulatorOptions.defaults().withCertificate(trusted));
        registration = register.register(java.net.URI.create("http://127.0.0.1:9/dataset.xml"));
        Path sub = Files.createDirectories(folder.resolve("sub"));

        // then an unknown one is refused
        assertThatExceptionOfType(TargetException.class)
                .isThrownBy(() -> encrypted(sub).publish(SampleCatalogue.ofCourses(1)))
                .withMessageContaining("certificate of 127.0.0.1 is not accepted", "nothing was sent")
                .satisfies(refused -> assertThat(refused.remedy()).contains("update-trust"));
        assertThat(register.calls()).isEmpty();

        // and one that the settings trust is taken
        String pem = trusted.pem().toString();
        encrypted(sub).with("update-trust", pem).publish(SampleCatalogue.ofCourses(1));
        assertThat(register.calls()).hasSize(1);

        // and another one at the same address is refused again
        register.changeCertificate(SimulatorCertificate.make(folder, "127.0.0.1"));
        assertThatExceptionOfType(TargetException.class)
                .isThrownBy(() -> encrypted(sub).with("update-trust", pem).publish(SampleCatalogue.ofCourses(2)))
                .withMessageContaining("is not accepted");
        assertThat(register.calls()).hasSize(1);

        // and so is one for another host, although it is trusted
        SimulatorCertificate other = SimulatorCertificate.make(folder, "other.example");
        register.changeCertificate(other);
        String otherPem = other.pem().toString();
        assertThatExceptionOfType(TargetException.class)
                .isThrownBy(() -> encrypted(sub).with("update-trust", otherPem).publish(SampleCatalogue.ofCourses(2)))
                .withMessageContaining("is not accepted");
        assertThat(register.calls()).hasSize(1);
    }

    private Publishing encrypted(Path directory) {
        return new Publishing(directory)
                .with("update-url", registration.updateUrl().toString())
                .with("update-header", Map.of("X-API-Key", "{key}"))
                .with("update-key", "${env:QDR_KEY}")
                .withSecret(registration.key());
    }

    @Test
    void aFileOfCertificatesThatIsNoneIsSaidInWords() throws IOException {
        Path nonsense = Files.writeString(folder.resolve("nonsense.pem"), "nonsense");
        assertThatExceptionOfType(TargetException.class)
                .isThrownBy(() ->
                        publishing().with("update-trust", nonsense.toString()).publish(SampleCatalogue.ofCourses(1)))
                .withMessageContaining("nonsense.pem");
    }

    @Test
    void aRunThatIsKilledBetweenTheFilesAndTheCallCallsNextTime() throws Exception {
        // given a register that keeps silent, and a process that waits for it
        register.answers(CallBehaviour.keepSilent(Duration.ofHours(1)));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        KilledPublishing.class.getName(),
                        folder.toString(),
                        registration.updateUrl().toString(),
                        registration.key())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            await().atMost(Duration.ofMinutes(5)).until(() -> !register.calls().isEmpty());
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertThat(folder.resolve("dataset.xml")).exists();
        assertThat(folder.resolve(".elmport-update-pending")).exists();
        int before = register.calls().size();
        register.answers(CallBehaviour.accept());

        // when
        KilledPublishing.into(folder, registration.updateUrl().toString(), registration.key())
                .publish(KilledPublishing.CATALOGUE);

        // then
        assertThat(register.calls()).hasSize(before + 1);
        assertThat(folder.resolve(".elmport-update-pending")).doesNotExist();
    }

    @Test
    void withoutAnAddressToCallNothingStaysPending() throws TargetException {
        // given
        register.answers(CallBehaviour.reject(404));
        assertThatExceptionOfType(TargetException.class)
                .isThrownBy(() -> publishing().publish(SampleCatalogue.ofCourses(1)));
        assertThat(folder.resolve(".elmport-update-pending")).exists();

        // when
        new Publishing(folder).publish(SampleCatalogue.ofCourses(1));

        // then
        assertThat(folder.resolve(".elmport-update-pending")).doesNotExist();
    }
}
