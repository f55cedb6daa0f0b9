package org.elmport.plugin.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.elmport.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingTypeTest {

    private static <T> T read(SettingType<T> type, Object value) {
        return type.reader().apply(value);
    }

    private static void refused(SettingType<?> type, Object value, String message) {
        assertThatThrownBy(() -> type.reader().apply(value))
                .as("%s as %s", value, type.word())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void readsNumbersGivenAsTextsAndAsNumbers() {
        assertThat(read(SettingType.INTEGER, " 42 ")).isEqualTo(42);
        assertThat(read(SettingType.INTEGER, -7)).isEqualTo(-7);
        assertThat(read(SettingType.COUNT, 1)).isEqualTo(1);
        assertThat(read(SettingType.DECIMAL, "7.5")).isEqualTo(new BigDecimal("7.5"));
        assertThat(read(SettingType.DECIMAL, 0.8)).isEqualTo(new BigDecimal("0.8"));
        refused(SettingType.INTEGER, "7.5", "must be a whole number");
        refused(SettingType.INTEGER, "99999999999", "must be a whole number");
        refused(SettingType.COUNT, 0, "must be at least 1");
        refused(SettingType.DECIMAL, "7,5", "must be a number");
    }

    @Test
    void readsTrueAndFalseOnly() {
        assertThat(read(SettingType.TRUTH, true)).isTrue();
        assertThat(read(SettingType.TRUTH, "false")).isFalse();
        refused(SettingType.TRUTH, "yes", "must be true or false");
    }

    @ParameterizedTest
    @CsvSource({"30s,30", "5m,300", "2h,7200", "1h30m,5400", "PT45S,45", "P1D,86400"})
    void readsLengthsOfTime(String text, long seconds) {
        assertThat(read(SettingType.DURATION, text)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @ValueSource(strings = {"30", "soon", "", "5 m", "1d"})
    void refusesWhatIsNoLengthOfTime(String text) {
        refused(SettingType.DURATION, text, "must be a length of time such as 30s, 5m or 2h");
    }

    @Test
    void readsAbsoluteAddressesOnly() {
        assertThat(read(SettingType.ADDRESS, "https://sis.uni.example/v5"))
                .isEqualTo(URI.create("https://sis.uni.example/v5"));
        refused(SettingType.ADDRESS, "sis.uni.example", "must be an absolute address");
        refused(SettingType.ADDRESS, "https://sis uni", "must be an absolute address");
    }

    @Test
    void readsPaths() {
        assertThat(read(SettingType.PATH, " in/courses.csv ")).isEqualTo(Path.of("in", "courses.csv"));
        refused(SettingType.PATH, "a\0b", "must be the path of a file or directory");
    }

    @Test
    void readsListsWrittenEitherWay() {
        assertThat(read(SettingType.TEXTS, "a, b,, c ")).containsExactly("a", "b", "c");
        assertThat(read(SettingType.TEXTS, "")).isEmpty();
        assertThat(read(SettingType.TEXTS, List.of("a,b", 7))).containsExactly("a,b", "7");
        refused(SettingType.TEXTS, Arrays.asList("a", null), "left empty");
        refused(SettingType.TEXTS, List.of(List.of("a")), "must be a single value");
    }

    @Test
    void readsTables() {
        assertThat(read(SettingType.TEXT_BY_NAME, Map.of(6, true))).containsExactly(Map.entry("6", "true"));
        assertThat(read(SettingType.TABLES, Map.of("mode", Map.of("ONL", "online"))))
                .isEqualTo(Map.of("mode", Map.of("ONL", "online")));
        refused(SettingType.TEXT_BY_NAME, "a: b", "must be a list of names");
        refused(SettingType.TABLES, "a", "must be a list of names");
        refused(SettingType.TABLES, Map.of("mode", "online"), "must be a list of names");
        refused(SettingType.TEXT, Map.of(), "must be a single value");
    }

    @Test
    void readsConstantsInLowerCaseWithDashes() {
        SettingType<Severity> type = SettingType.oneOf(Severity.class);
        assertThat(type.word()).isEqualTo("one of info, warning, error");
        assertThat(read(type, "warning")).isEqualTo(Severity.WARNING);
        refused(type, "WARNING", "must be one of info, warning, error");
    }
}
