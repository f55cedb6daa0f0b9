package org.elmport.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MomentFormTest {

    private final MomentForm moment = new MomentForm();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-09-01T00:00:00",
                "2026-09-01T00:00:00Z",
                "2026-09-01T24:00:00",
                "2024-02-29T12:30:59.123+14:00",
                " 2026-09-01T00:00:00-03:30\n",
                "12026-01-01T00:00:00",
                "-0001-01-01T00:00:00"
            })
    void takesMoments(String lexical) {
        assertThat(moment.read(lexical)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "2026-09-01",
                "2026-09-01T",
                "2026-09-01 00:00:00",
                "2026-9-1T00:00:00",
                "2026-02-29T00:00:00",
                "2026-13-01T00:00:00",
                "2026-00-01T00:00:00",
                "2026-04-31T00:00:00",
                "1900-02-29T00:00:00",
                "0000-01-01T00:00:00",
                "02026-01-01T00:00:00",
                "226-01-01T00:00:00",
                "2026-09-01T24:00:01",
                "2026-09-01T25:00:00",
                "2026-09-01T00:60:00",
                "2026-09-01T00:00:60",
                "2026-09-01T00:00:00.",
                "2026-09-01T00:00",
                "2026-09-01T00:00:00+2:00",
                "2026-09-01T00:00:00+14:01",
                "2026-09-01T00:00:00+02:60",
                "2026-09-01T00:00:00x02:00",
                "2026-09-01T00:00:00ZZ",
                "01.09.2026 00:00"
            })
    void refusesWhatIsNone(String lexical) {
        assertThat(moment.read(lexical)).isFalse();
    }

    @Test
    void readsTheSameMomentAsTheJdk() {
        SplittableRandom random = new SplittableRandom(20261122);
        for (int i = 0; i < 5_000; i++) {
            // given
            LocalDateTime local =
                    LocalDateTime.ofEpochSecond(random.nextLong(-60_000_000_000L, 200_000_000_000L), 0, ZoneOffset.UTC);
            ZoneOffset zone = ZoneOffset.ofTotalSeconds(60 * random.nextInt(-14 * 60, 14 * 60 + 1));
            String written = local.withNano(0).format(java.time.format.DateTimeFormatter.ISO_LOCAL_DATE_TIME)
                    + (zone.getTotalSeconds() == 0 ? "Z" : zone.getId());

            // then
            assertThat(moment.read(written)).as(written).isTrue();
            assertThat(moment.seconds())
                    .as(written)
                    .isEqualTo(OffsetDateTime.of(local, zone).toEpochSecond());
            assertThat(moment.zoned()).isTrue();
        }
    }
}
