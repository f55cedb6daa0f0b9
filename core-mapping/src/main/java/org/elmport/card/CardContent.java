package org.elmport.card;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The canonical form of entries, as a ledger keeps and a target takes it: one JSON object of texts, its names in
 * alphabetical order, without what is absent. The same entry always gives the same bytes.
 */
public final class CardContent {

    /** The profile of these forms. */
    public static final String PROFILE = "esc";

    /** The kind of a {@link PersonEntry}. */
    public static final String PERSON = "person";

    /** The kind of a {@link CardEntry}. */
    public static final String CARD = "card";

    /** The kind of a {@link PictureEntry}. */
    public static final String PICTURE = "picture";

    private static final JsonFactory FACTORY = new JsonFactory();

    private CardContent() {}

    /** Writes a person. */
    public static byte[] of(PersonEntry person) {
        Map<String, String> values = new TreeMap<>();
        values.put("identifier", person.identifier().value());
        values.put("institution", person.institutionCode());
        person.fullName().ifPresent(name -> values.put("fullName", name));
        person.email().ifPresent(address -> values.put("email", address));
        person.academicLevel().ifPresent(level -> values.put("academicLevel", level.name()));
        return written(values);
    }

    /** What counts of a person when two are compared: all but in which case the identifier is spelt. */
    public static byte[] compared(PersonEntry person) {
        return of(new PersonEntry(
                folded(person.identifier()),
                person.institutionCode(),
                person.fullName(),
                person.email(),
                person.academicLevel()));
    }

    /** What counts of a picture when two are compared: all but in which case the identifier is spelt. */
    public static byte[] compared(PictureEntry picture) {
        return of(new PictureEntry(folded(picture.holder()), picture.institutionCode(), picture.image()));
    }

    /** What counts of a card when two are compared: all but in which case the identifier of the holder is spelt. */
    public static byte[] compared(CardEntry card) {
        return of(new CardEntry(
                card.number(),
                card.status(),
                card.type(),
                card.issued(),
                card.expires(),
                card.institutionCode(),
                folded(card.holder()),
                card.processorCode(),
                card.displayName()));
    }

    private static StudentIdentifier folded(StudentIdentifier identifier) {
        return StudentIdentifier.read(identifier.comparisonKey()).identifier().orElseThrow();
    }

    /** Writes a picture. */
    public static byte[] of(PictureEntry picture) {
        Map<String, String> values = new TreeMap<>();
        values.put("identifier", picture.holder().value());
        values.put("institution", picture.institutionCode());
        values.put("image", Base64.getEncoder().encodeToString(picture.image()));
        return written(values);
    }

    /** Writes a card. */
    public static byte[] of(CardEntry card) {
        Map<String, String> values = new TreeMap<>();
        values.put("number", card.number().value());
        values.put("status", card.status().name());
        values.put("type", card.type().name());
        values.put("issued", card.issued().toString());
        values.put("expires", card.expires().toString());
        values.put("institution", card.institutionCode());
        values.put("holder", card.holder().value());
        card.processorCode().ifPresent(code -> values.put("processor", code));
        card.displayName().ifPresent(name -> values.put("displayName", name));
        return written(values);
    }

    /**
     * Reads a person.
     *
     * @throws IllegalArgumentException when it is none; the message holds nothing of it
     */
    public static PersonEntry person(byte[] content) {
        Values values = Values.read(content);
        return new PersonEntry(
                values.student("identifier"),
                values.text("institution"),
                values.find("fullName"),
                values.find("email"),
                values.find("academicLevel").map(AcademicLevel::valueOf));
    }

    /**
     * Reads a card.
     *
     * @throws IllegalArgumentException when it is none; the message holds nothing of it
     */
    public static CardEntry card(byte[] content) {
        Values values = Values.read(content);
        return new CardEntry(
                CardNumber.read(values.text("number")).number().orElseThrow(Values::unreadable),
                CardStatus.valueOf(values.text("status")),
                CardType.valueOf(values.text("type")),
                values.day("issued"),
                values.day("expires"),
                values.text("institution"),
                values.student("holder"),
                values.find("processor"),
                values.find("displayName"));
    }

    /**
     * Reads a picture.
     *
     * @throws IllegalArgumentException when it is none; the message holds nothing of it
     */
    public static PictureEntry picture(byte[] content) {
        Values values = Values.read(content);
        return new PictureEntry(values.student("identifier"), values.text("institution"), values.bytes("image"));
    }

    private static byte[] written(Map<String, String> values) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(bytes)) {
            json.writeStartObject();
            for (Map.Entry<String, String> value : values.entrySet()) {
                json.writeStringField(value.getKey(), value.getValue());
            }
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException("cannot write to memory", impossible);
        }
        return bytes.toByteArray();
    }

    /** The texts of one object. */
    private record Values(Map<String, String> texts) {

        static Values read(byte[] content) {
            Map<String, String> texts = new TreeMap<>();
            try (JsonParser json = FACTORY.createParser(content)) {
                if (json.nextToken() != JsonToken.START_OBJECT) {
                    throw unreadable();
                }
                while (json.nextToken() == JsonToken.FIELD_NAME) {
                    String name = json.currentName();
                    if (json.nextToken() != JsonToken.VALUE_STRING) {
                        throw unreadable();
                    }
                    texts.put(name, json.getText());
                }
            } catch (IOException malformed) {
                throw unreadable();
            }
            return new Values(texts);
        }

        Optional<String> find(String name) {
            return Optional.ofNullable(texts.get(name));
        }

        String text(String name) {
            return find(name).orElseThrow(Values::unreadable);
        }

        LocalDate day(String name) {
            try {
                return LocalDate.parse(text(name));
            } catch (DateTimeException malformed) {
                throw unreadable();
            }
        }

        byte[] bytes(String name) {
            try {
                return Base64.getDecoder().decode(text(name));
            } catch (IllegalArgumentException malformed) {
                throw unreadable();
            }
        }

        StudentIdentifier student(String name) {
            return StudentIdentifier.read(text(name)).identifier().orElseThrow(Values::unreadable);
        }

        static IllegalArgumentException unreadable() {
            return new IllegalArgumentException("this is not the canonical form of a person or card");
        }
    }
}
