package org.elmport.elm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DateTimeTest {

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX");

    @Test
    void momentIsWrittenAsTheFormatterOfTheJavaLibraryDoes() {
        SplittableRandom random = new SplittableRandom(20261122);
        for (int i = 0; i < 5_000; i++) {
            OffsetDateTime moment = OffsetDateTime.of(
                    LocalDateTime.of(2026, 1, 1, 0, 0).plusSeconds(random.nextLong(-65_000_000_000L, 300_000_000_000L)),
                    ZoneOffset.ofTotalSeconds(random.nextInt(-18 * 3600, 18 * 3600 + 1)));
            assertThat(DateTime.of(moment).lexical()).isEqualTo(FORM.format(moment));
        }
    }

    @Test
    void offsetOfNothingIsZulu() {
        assertThat(DateTime.of(OffsetDateTime.parse("2026-09-01T07:05:09+00:00"))
                        .lexical())
                .isEqualTo("2026-09-01T07:05:09Z");
        assertThat(DateTime.of(OffsetDateTime.parse("0987-09-01T07:05:09-03:30"))
                        .lexical())
                .isEqualTo("0987-09-01T07:05:09-03:30");
    }
}
