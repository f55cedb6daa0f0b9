package org.elmport.sync.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuietHoursTest {

    private static boolean quiet(String hours, String time) {
        return QuietHours.parse(hours).include(LocalTime.parse(time));
    }

    @Test
    void theyIncludeTheirBeginningAndNotTheirEnd() {
        assertThat(quiet("07:00-19:00", "06:59:59")).isFalse();
        assertThat(quiet("07:00-19:00", "07:00")).isTrue();
        assertThat(quiet("07:00-19:00", "18:59:59.999")).isTrue();
        assertThat(quiet("07:00-19:00", "19:00")).isFalse();
    }

    @Test
    void theyMayGoOverMidnight() {
        assertThat(quiet("22:00-06:00", "23:30")).isTrue();
        assertThat(quiet("22:00-06:00", "00:00")).isTrue();
        assertThat(quiet("22:00-06:00", "06:00")).isFalse();
        assertThat(quiet("20:00-00:00", "23:59")).isTrue();
        assertThat(quiet("20:00-00:00", "00:00")).isFalse();
    }

    @Test
    void whatIsNoTimeIsRefused() {
        for (String wrong : List.of("", "7-19", "07:00", "07:00-25:00", "07:00-07:00", "07:00-19:00-20:00")) {
            assertThatThrownBy(() -> QuietHours.parse(wrong))
                    .as(wrong)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("must");
        }
    }
}
