package org.elmport.elm;

import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

/**
 * A moment ({@code xsd:dateTime}), kept as it is written, so that a document that is read and written again says the
 * same. Whether what was read is a well-formed moment is for the rules to say.
 *
 * @param lexical the written form, such as {@code 2026-09-01T00:00:00+02:00}
 */
@XmlJavaTypeAdapter(DateTimeAdapter.class)
public record DateTime(String lexical) {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");
    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX");

    /** A moment with its offset from UTC, to the second. */
    public static DateTime of(OffsetDateTime moment) {
        return new DateTime(OFFSET.format(moment));
    }

    /** A moment without zone, to the second. */
    public static DateTime of(LocalDateTime moment) {
        return new DateTime(LOCAL.format(moment));
    }

    @Override
    public String toString() {
        return lexical;
    }
}
