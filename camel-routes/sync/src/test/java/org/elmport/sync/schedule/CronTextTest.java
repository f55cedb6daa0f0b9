package org.elmport.sync.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CronTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "30 2 * * *       = 0 30 2 * * ?",
                "*/15 * * * *     = 0 */15 * * * ?",
                "0 3 * * mon-fri  = 0 0 3 ? * MON-FRI",
                "0 3 1 * *        = 0 0 3 1 * ?",
                "20 0 3 * * ?     = 20 0 3 * * ?",
                "0 0 3 ? * MON#1  = 0 0 3 ? * MON#1",
                "0 0 3 L * ?      = 0 0 3 L * ?"
            })
    void readsWhatPeopleWrite(String text, String expected) {
        assertThat(CronText.read(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "every night      = must have the five fields of cron",
                "0 3 * *          = must have the five fields of cron",
                "0 3 * * 1-5      = must name the days of the week",
                "0 3 * * MON,2    = must name the days of the week",
                "0 3 1 * MON      = must not name days of the month and days of the week at once",
                "* 0 3 * * ?      = must name one second",
                "61 3 * * *       = is no schedule",
                "0 3 * SMARCH *   = is no schedule"
            })
    void saysWhatIsWrong(String text, String expected) {
        assertThatThrownBy(() -> CronText.read(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(expected);
    }

    @Test
    void aTextWithoutFieldsIsNoSchedule() {
        assertThatThrownBy(() -> CronText.read(" ")).hasMessageContaining("five fields");
    }
}
