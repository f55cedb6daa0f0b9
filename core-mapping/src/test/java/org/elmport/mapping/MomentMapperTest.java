package org.elmport.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.elmport.record.SourceMoment;
import org.junit.jupiter.api.Test;

class MomentMapperTest {

    private final MomentMapper brussels = new MomentMapper(ZoneId.of("Europe/Brussels"));

    @Test
    void trap15DateAloneHasATimeAndTheOffsetOfTheInstitutionOnThatDay() {
        // trap loq 15, sis 55
        assertThat(brussels.start(SourceMoment.of(LocalDate.of(2026, 9, 1))).lexical())
                .isEqualTo("2026-09-01T00:00:00+02:00");
        assertThat(brussels.start(SourceMoment.of(LocalDate.of(2026, 1, 1))).lexical())
                .isEqualTo("2026-01-01T00:00:00+01:00");
    }

    @Test
    void lastDayEndsWithItsLastSecond() {
        assertThat(brussels.end(SourceMoment.of(LocalDate.of(2026, 12, 18))).lexical())
                .isEqualTo("2026-12-18T23:59:59+01:00");
    }

    @Test
    void timeWithoutOffsetGetsTheOffsetOfTheInstitution() {
        assertThat(brussels.end(SourceMoment.of(LocalDate.of(2026, 6, 1), LocalTime.of(12, 30)))
                        .lexical())
                .isEqualTo("2026-06-01T12:30:00+02:00");
    }

    @Test
    void trap55OffsetOfTheSourceStays() {
        // trap sis 55
        assertThat(brussels.start(SourceMoment.of(OffsetDateTime.parse("2026-03-01T10:00:00Z")))
                        .lexical())
                .isEqualTo("2026-03-01T10:00:00Z");
        assertThat(brussels.start(SourceMoment.of(OffsetDateTime.parse("2026-03-01T23:30:00-05:00")))
                        .lexical())
                .isEqualTo("2026-03-01T23:30:00-05:00");
    }

    @Test
    void hourThatDoesNotExistStillGivesAMoment() {
        assertThat(brussels.start(SourceMoment.of(LocalDate.of(2026, 3, 29), LocalTime.of(2, 30)))
                        .lexical())
                .isEqualTo("2026-03-29T02:30:00+01:00");
    }

    @Test
    void offsetsOfOldTimesHaveNoSeconds() {
        assertThat(brussels.start(SourceMoment.of(LocalDate.of(1800, 1, 1))).lexical())
                .matches("1800-01-01T00:00:00\\+\\d\\d:\\d\\d");
    }
}
