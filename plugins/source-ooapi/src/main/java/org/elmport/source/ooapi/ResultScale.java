package org.elmport.source.ooapi;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.elmport.record.GradingSchemeRecord;
import org.elmport.record.Origin;
import org.elmport.record.Text;
import org.elmport.record.Text.Version;
import org.elmport.record.TextFormat;

/** The scales that offerings name by a word (resultValueType). The interface has no entity for them. */
enum ResultScale {
    PASS_OR_FAIL("pass-or-fail", "Pass or fail", "", ""),
    US_LETTER("US letter", "Letters as in the United States", "F", "A+"),
    UK_LETTER("UK letter", "Letters as in the United Kingdom", "", ""),
    HUNDRED("0-100", "Scale from 0 to 100", "0", "100"),
    TEN("1-10", "Scale from 1 to 10", "1", "10");

    private final String word;
    private final String title;
    private final String lowest;
    private final String highest;

    ResultScale(String word, String title, String lowest, String highest) {
        this.word = word;
        this.title = title;
        this.lowest = lowest;
        this.highest = highest;
    }

    /** What is known of a scale, by its word; of another scale than these no more than the word. */
    static GradingSchemeRecord record(String word) {
        GradingSchemeRecord.Builder scheme =
                GradingSchemeRecord.builder(word, Origin.json("offerings", "/resultValueType", Map.of()));
        Arrays.stream(values())
                .filter(scale -> scale.word.equals(word.toLowerCase(Locale.ROOT)) || scale.word.equals(word))
                .findFirst()
                .ifPresentOrElse(scale -> scale.describe(scheme), () -> scheme.title(title("", word)));
        return scheme.build();
    }

    private void describe(GradingSchemeRecord.Builder scheme) {
        scheme.title(title("en", title));
        if (!lowest.isEmpty()) {
            scheme.lowest(lowest).highest(highest);
        }
    }

    private static Text title(String language, String text) {
        return new Text(TextFormat.PLAIN, List.of(new Version(language, text)));
    }
}
