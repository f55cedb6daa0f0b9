package org.elmport.sync.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.elmport.annex.AnnexFinding;
import org.elmport.annex.AnnexLevel;
import org.elmport.finding.Finding;
import org.elmport.finding.Severity;
import org.elmport.sync.SyncResult;
import org.elmport.sync.configuration.CheckConfiguration;
import org.elmport.sync.configuration.CheckConfiguration.OnError;
import org.elmport.sync.ledger.LedgerAddress;
import org.elmport.sync.ledger.RunOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks that a job asks for, on a campus that has faculties and no micro-credentials. */
class CatalogueChecksTest {

    @TempDir
    private Path directory = Path.of(".");

    @Test
    void withoutAskingNothingIsChecked() throws Exception {
        try (Campus campus = campus()) {
            assertThat(ofChecks(campus.sync())).isEmpty();
        }
    }

    @Test
    void anErrorIsAWarningAndTheRecordsArePublished() throws Exception {
        try (Campus campus = campus()) {
            // given
            campus.check = check(OnError.WARN, "annex-1", "loq-3.1.0");

            // when
            SyncResult result = campus.sync();

            // then
            assertThat(result.outcome()).isEqualTo(RunOutcome.DONE);
            assertThat(ofChecks(result)).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo(AnnexFinding.NO_MICRO_CREDENTIAL);
                assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            });
            assertThat(campus.dataset()).contains("Faculty a");
        }
    }

    @Test
    void whereTheJobSaysSoTheGuardRefusesUntilThePlanIsAccepted() throws Exception {
        try (Campus campus = campus()) {
            // given
            campus.check = check(OnError.REFUSE, "annex-1");

            // when
            SyncResult refused = campus.sync();
            SyncResult accepted = campus.sync(
                    Campus.STANDARD.withAccepted(Optional.of(refused.plan().hash())));

            // then
            assertThat(refused.outcome()).isEqualTo(RunOutcome.REFUSED);
            assertThat(refused.refusals()).extracting(Finding::code).containsExactly(GuardFinding.CHECK_FAILED);
            assertThat(refused.refusals().get(0).message()).contains("annex-1", "1 error");
            assertThat(accepted.outcome()).isEqualTo(RunOutcome.DONE);
            assertThat(campus.dataset()).contains("Faculty a");
        }
    }

    private static List<Finding> ofChecks(SyncResult result) {
        return result.report().findings().stream()
                .filter(finding -> finding.code().family().equals("ANX"))
                .toList();
    }

    private Campus campus() {
        return new Campus(LedgerAddress.file(directory.resolve("ledger")), directory).with("a");
    }

    private static CheckConfiguration check(OnError onError, String... profiles) {
        return new CheckConfiguration(List.of(profiles), AnnexLevel.RECOMMENDATION_2022, false, onError);
    }
}
