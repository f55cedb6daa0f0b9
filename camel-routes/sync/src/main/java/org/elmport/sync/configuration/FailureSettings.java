package org.elmport.sync.configuration;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.elmport.plugin.setting.Setting;
import org.elmport.plugin.setting.SettingType;
import org.elmport.plugin.setting.Settings;
import org.elmport.plugin.setting.SettingsReader;
import org.elmport.sync.failure.FailurePolicy;
import org.elmport.sync.failure.OnError;
import org.elmport.sync.failure.Repetition;

/** The settings below {@code failure}. */
public final class FailureSettings {

    private static final FailurePolicy STANDARD = FailurePolicy.STANDARD;
    private static final Repetition REPETITION = STANDARD.repetition();
    private static final SettingType<Duration> PAUSE = new SettingType<>("length of time (30s, 5m, 2h)", value -> {
        Duration pause = SettingType.DURATION.reader().apply(value);
        if (pause.isNegative() || pause.isZero() || pause.compareTo(Duration.ofDays(1)) > 0) {
            throw new IllegalArgumentException("must be more than 0 and at most a day");
        }
        return pause;
    });

    static final Setting<OnError> ON_DATA_ERROR = Setting.of("on-data-error", SettingType.oneOf(OnError.class))
            .defaultValue(STANDARD.onDataError())
            .summary("What is done about records that cannot be published as they are: fail refuses the whole run, skip"
                    + " leaves them out and reports them, dead-letter also puts them by for elmport retry.")
            .example("dead-letter")
            .build();

    static final Setting<OnError> ON_TARGET_ERROR = Setting.of("on-target-error", SettingType.oneOf(OnError.class))
            .defaultValue(STANDARD.onTargetError())
            .summary("What is done when the target cannot be reached or fails, after all retries: fail ends the run,"
                    + " skip leaves it to the next run, dead-letter also puts by what failed for elmport retry.")
            .example("dead-letter")
            .build();

    static final Setting<Integer> RETRIES = Setting.of("retries", numbers(100))
            .defaultValue(REPETITION.retries())
            .summary("How often a call to the target is repeated within a run, when it fails in a way that may pass.")
            .example("6")
            .build();

    static final Setting<Duration> RETRY_DELAY = Setting.of("retry-delay", PAUSE)
            .defaultValue(REPETITION.delay())
            .summary("The pause before the first repetition; each further one is twice as long.")
            .example("2s")
            .build();

    static final Setting<Duration> MAX_RETRY_DELAY = Setting.of("max-retry-delay", PAUSE)
            .defaultValue(REPETITION.longestDelay())
            .summary("The longest of these pauses.")
            .example("2m")
            .build();

    static final Setting<Integer> JITTER = Setting.of("jitter", numbers(100))
            .defaultValue(REPETITION.jitter())
            .summary(
                    "By how many percent a pause may be longer or shorter, so that many jobs do not come back at once.")
            .example("20")
            .build();

    static final Setting<Duration> MAX_RETRY_AFTER = Setting.of("max-retry-after", PAUSE)
            .defaultValue(REPETITION.patience())
            .summary("The longest pause that the target may ask for with Retry-After. If it asks for more, it is not"
                    + " called again in this run.")
            .example("10m")
            .build();

    static final Setting<Integer> CALLS_PER_MINUTE = Setting.of("calls-per-minute", numbers(1_000_000))
            .defaultValue(STANDARD.callsPerMinute())
            .summary("How many calls the target gets in a minute; 0 for as many as there are.")
            .example("120")
            .build();

    static final Setting<Integer> CIRCUIT_FAILURES = Setting.of("circuit-failures", SettingType.COUNT)
            .defaultValue(STANDARD.circuitFailures())
            .summary("After so many failures in a row the target is left alone for a while.")
            .example("10")
            .build();

    static final Setting<Duration> CIRCUIT_DELAY = Setting.of("circuit-delay", PAUSE)
            .defaultValue(STANDARD.circuitDelay())
            .summary("For how long it is left alone.")
            .example("5m")
            .build();

    static final Setting<Duration> NEXT_TRY = Setting.of("next-try", PAUSE)
            .defaultValue(STANDARD.nextTry())
            .summary(
                    "How long a dead letter rests before a run tries it again; twice as long each time, a day at most.")
            .example("1h")
            .build();

    private FailureSettings() {}

    private static SettingType<Integer> numbers(int most) {
        String words = "whole number from 0 to " + most;
        return new SettingType<>(words, value -> {
            int number = SettingType.INTEGER.reader().apply(value);
            if (number < 0 || number > most) {
                throw new IllegalArgumentException("must be a " + words);
            }
            return number;
        });
    }

    /** All of them. */
    public static List<Setting<?>> declared() {
        return List.of(
                ON_DATA_ERROR,
                ON_TARGET_ERROR,
                RETRIES,
                RETRY_DELAY,
                MAX_RETRY_DELAY,
                JITTER,
                MAX_RETRY_AFTER,
                CALLS_PER_MINUTE,
                CIRCUIT_FAILURES,
                CIRCUIT_DELAY,
                NEXT_TRY);
    }

    static FailurePolicy read(String path, Map<String, ?> raw, SettingsReader reader) {
        Settings settings = reader.read(path, declared(), raw);
        if (settings.get(RETRY_DELAY).compareTo(settings.get(MAX_RETRY_DELAY)) > 0) {
            reader.problem(path + ".retry-delay", "must not be longer than max-retry-delay");
        }
        return new FailurePolicy(
                settings.get(ON_DATA_ERROR),
                settings.get(ON_TARGET_ERROR),
                new Repetition(
                        settings.get(RETRIES),
                        settings.get(RETRY_DELAY),
                        settings.get(MAX_RETRY_DELAY),
                        settings.get(JITTER),
                        settings.get(MAX_RETRY_AFTER)),
                settings.get(CALLS_PER_MINUTE),
                settings.get(CIRCUIT_FAILURES),
                settings.get(CIRCUIT_DELAY),
                settings.get(NEXT_TRY));
    }
}
