package org.elmport.source.ooapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.elmport.plugin.SourceException.Fault;
import org.elmport.plugin.SourceFinding;
import org.elmport.record.RecordKind;
import org.elmport.simulator.Authentication;
import org.elmport.simulator.FaultScript;
import org.elmport.simulator.OoapiSimulator;
import org.elmport.simulator.SimulatorOptions;
import org.elmport.university.University;
import org.elmport.university.UniversityPlan;
import org.junit.jupiter.api.Test;

/** A whole catalogue from a simulated system, which goes wrong as real ones do. */
class SimulatedSystemTest {

    private static final String COURSES = "/v5/courses";

    private final University university = University.generate(UniversityPlan.flawless(5, 60));

    private Crawl crawl(SimulatorOptions options, Map<String, ?> more) throws IOException {
        try (OoapiSimulator simulator = OoapiSimulator.start(university, options)) {
            Map<String, Object> raw = new HashMap<>(more);
            raw.put("base-url", simulator.baseUrl().toString());
            raw.put("page-size", "10");
            raw.computeIfPresent(
                    "token-url", (name, any) -> simulator.tokenUrl().toString());
            return Crawl.rest(raw);
        }
    }

    private Crawl crawl(FaultScript script) throws IOException {
        return crawl(SimulatorOptions.defaults().withFaults(script), Map.of());
    }

    private void assertEverythingWasRead(Crawl crawl) {
        assertThat(crawl.whole().summary.whole()).isTrue();
        assertThat(crawl.summary.records())
                .isEqualTo(Map.of(
                        RecordKind.ORGANISATION, (long) university.organisationCount(),
                        RecordKind.PROGRAMME, (long) university.programmeCount(),
                        RecordKind.COURSE, (long) university.courseCount(),
                        RecordKind.OFFERING, (long) university.offeringCount()));
    }

    @Test
    void everyRecordIsReadOnce() throws IOException {
        // when
        Crawl crawl = crawl(FaultScript.none());

        // then
        assertEverythingWasRead(crawl);
        assertThat(crawl.findings(SourceFinding.REFERENCE_UNKNOWN)).isEmpty();
        assertThat(crawl.findings(SourceFinding.IDENTIFIER_TWICE)).isEmpty();
        assertThat(crawl.waits).isEmpty();
    }

    @Test
    void everyRecordIsReadAlthoughTokensRunOutInTheMiddle() throws IOException {
        // when
        Crawl crawl = crawl(
                SimulatorOptions.defaults()
                        .withAuthentication(Authentication.clientCredentials("elmport", "geheim", 25)),
                Map.of(
                        "auth", "client-credentials",
                        "token-url", "of the simulator",
                        "client-id", "elmport",
                        "client-secret", "${env:geheim}"));

        // then
        assertEverythingWasRead(crawl);
    }

    @Test
    void troublesThatPassAreWaitedOut() throws IOException {
        // when
        Crawl crawl = crawl(FaultScript.builder()
                .onPath(COURSES, 2, 2, org.elmport.simulator.Fault.tooManyRequests(Duration.ofSeconds(9)))
                .onPath(COURSES, 4, 4, org.elmport.simulator.Fault.status(500))
                .onPath(COURSES, 6, 6, org.elmport.simulator.Fault.connectionLost())
                .onPath(COURSES, 8, 8, org.elmport.simulator.Fault.truncatedJson())
                .onPath("/v5/programs", 1, 1, org.elmport.simulator.Fault.byteOrderMark())
                .onPath("/v5/organizations", 1, 1, org.elmport.simulator.Fault.gzip())
                .build());

        // then
        assertEverythingWasRead(crawl);
        assertThat(crawl.waits).hasSize(4).contains(Duration.ofSeconds(9));
    }

    @Test
    void recordsThatComeTwiceAreReadOnce() throws IOException {
        // when
        Crawl crawl = crawl(FaultScript.builder()
                .onPath(COURSES, org.elmport.simulator.Fault.duplicateAcrossPages())
                .build());

        // then
        assertThat(crawl.whole().ids()).doesNotHaveDuplicates();
        assertThat(crawl.findings(SourceFinding.IDENTIFIER_TWICE)).isNotEmpty();
    }

    @Test
    void aListWithoutEndAndALogInPageEndTheCrawl() throws IOException {
        // when
        Crawl endless = crawl(FaultScript.builder()
                .onPath(COURSES, org.elmport.simulator.Fault.endlessNextPage())
                .build());
        Crawl refused = crawl(FaultScript.builder()
                .onPath(COURSES, 3, 3, org.elmport.simulator.Fault.loginPage())
                .build());

        // then
        assertThat(endless.failure().fault()).isEqualTo(Fault.LIMIT);
        assertThat(endless.summary.whole()).isFalse();
        assertThat(refused.failure()).hasMessageContaining("HTML page");
        assertThat(refused.summary.whole()).isFalse();
    }
}
