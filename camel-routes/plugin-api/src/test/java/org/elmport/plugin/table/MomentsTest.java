package org.elmport.plugin.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.SplittableRandom;
import org.elmport.record.SourceMoment;
import org.junit.jupiter.api.Test;

class MomentsTest {

    private static final DateTimeFormatter STRICT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

    @Test
    void usualDatesAreReadAsTheFormatterReadsThem() {
        Moments moments = Moments.of("yyyy-MM-dd");
        SplittableRandom random = new SplittableRandom(20261122);
        for (int i = 0; i < 20_000; i++) {
            String date = String.format(
                    "%04d-%02d-%02d", random.nextInt(900, 10_000), random.nextInt(14), random.nextInt(33));
            assertThat(moments.read(date)).as(date).isEqualTo(formatted(date));
        }
    }

    @Test
    void whatOnlyLooksLikeAUsualDateIsNone() {
        Moments moments = Moments.of("yyyy-MM-dd");
        for (String text : new String[] {"2026-1a-01", "+026-01-01", "2026-01-+1", "2026/01/01", "2026-01-1"}) {
            assertThat(moments.read(text)).as(text).isEmpty();
        }
    }

    @Test
    void anotherPatternComesBeforeTheUsualOne() {
        Moments moments = Moments.of("yyyy-dd-MM");
        assertThat(moments.read("2026-05-09")).contains(SourceMoment.of(LocalDate.of(2026, 9, 5)));
    }

    private static Optional<SourceMoment> formatted(String text) {
        try {
            return Optional.of(SourceMoment.of(LocalDate.parse(text, STRICT)))
                    .filter(moment -> moment.date().getYear() >= 1000);
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
