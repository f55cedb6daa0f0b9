package org.elmport.sync.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.elmport.plugin.setting.SettingProblem;
import org.elmport.plugin.setting.SettingsReader;
import org.elmport.sync.failure.FailurePolicy;
import org.elmport.sync.failure.OnError;
import org.junit.jupiter.api.Test;

class FailureSettingsTest {

    private final List<SettingProblem> problems = new ArrayList<>();

    private FailurePolicy read(Map<String, ?> raw) {
        return FailureSettings.read("jobs.cards.failure", raw, new SettingsReader(text -> text, problems::add));
    }

    @Test
    void withoutSettingsTheStandardHolds() {
        assertThat(read(Map.of())).isEqualTo(FailurePolicy.STANDARD);
        assertThat(problems).isEmpty();
    }

    @Test
    void everythingCanBeSet() {
        // when
        FailurePolicy policy = read(Map.of(
                "on-data-error",
                "fail",
                "on-target-error",
                "dead-letter",
                "retries",
                "0",
                "retry-delay",
                "2s",
                "max-retry-delay",
                "2s",
                "calls-per-minute",
                "30",
                "circuit-failures",
                "2",
                "next-try",
                "1h"));

        // then
        assertThat(problems).isEmpty();
        assertThat(policy.onDataError()).isEqualTo(OnError.FAIL);
        assertThat(policy.onTargetError()).isEqualTo(OnError.DEAD_LETTER);
        assertThat(policy.repetition().retries()).isZero();
        assertThat(policy.callsPerMinute()).isEqualTo(30);
        assertThat(policy.rest(2)).isEqualTo(Duration.ofHours(2));
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        // when
        read(Map.of(
                "on-target-error",
                "ignore",
                "retries",
                "-1",
                "jitter",
                "101",
                "circuit-failures",
                "0",
                "retry-delay",
                "0s",
                "retrys",
                "3"));

        // then
        assertThat(problems)
                .extracting(SettingProblem::path)
                .containsExactlyInAnyOrder(
                        "jobs.cards.failure.on-target-error",
                        "jobs.cards.failure.retries",
                        "jobs.cards.failure.jitter",
                        "jobs.cards.failure.circuit-failures",
                        "jobs.cards.failure.retry-delay",
                        "jobs.cards.failure.retrys");
    }

    @Test
    void thePausesFitTogether() {
        // when
        read(Map.of("retry-delay", "5m", "max-retry-delay", "1m"));

        // then
        assertThat(problems).extracting(SettingProblem::path).containsExactly("jobs.cards.failure.retry-delay");
    }
}
