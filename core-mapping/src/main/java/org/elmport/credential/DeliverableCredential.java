package org.elmport.credential;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A credential that is to be delivered: the draft, where it goes, and the results that it is about. Its canonical form,
 * as a ledger keeps and a target takes it, is one JSON object that holds the draft as it is written, byte for byte.
 * Immutable; tells nothing about the person in {@link #toString}.
 */
public final class DeliverableCredential {

    /** The profile of this form. */
    public static final String PROFILE = "edc";

    /** What a ledger calls a credential. */
    public static final String KIND = "credential";

    private static final String ADDRESSES = "addresses";
    private static final String RESULTS = "results";
    private static final String CREDENTIAL = "credential";
    private static final JsonFactory FACTORY = new JsonFactory();

    private final byte[] document;
    private final List<String> addresses;
    private final List<String> results;

    private DeliverableCredential(byte[] document, List<String> addresses, List<String> results) {
        this.document = document;
        this.addresses = List.copyOf(addresses);
        this.results = List.copyOf(results);
    }

    /**
     * A credential that goes nowhere in particular.
     *
     * @param document the draft: one JSON object in UTF-8
     */
    public static DeliverableCredential of(byte[] document) {
        return new DeliverableCredential(document.clone(), List.of(), List.of());
    }

    /** The same, for a mailbox or a wallet of the learner, or for several of them. */
    public DeliverableCredential to(List<String> mailboxesOrWallets) {
        return new DeliverableCredential(document, mailboxesOrWallets, results);
    }

    /** The same, about results with these identifiers of the source. */
    public DeliverableCredential about(List<String> resultIds) {
        return new DeliverableCredential(document, addresses, resultIds);
    }

    /** The draft, as JSON-LD in UTF-8. */
    public byte[] document() {
        return document.clone();
    }

    /** Where it goes: mail addresses, or addresses of wallets. */
    public List<String> addresses() {
        return addresses;
    }

    /** The results that it is about, by their identifiers in the source. */
    public List<String> results() {
        return results;
    }

    /** The canonical form: the same credential always gives the same bytes. */
    public byte[] content() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(document.length + 256);
        try (JsonGenerator json = FACTORY.createGenerator(bytes)) {
            json.writeStartObject();
            texts(json, ADDRESSES, addresses);
            texts(json, RESULTS, results);
            json.writeFieldName(CREDENTIAL);
            json.writeRawValue(new String(document, StandardCharsets.UTF_8));
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException("cannot write to memory", impossible);
        }
        return bytes.toByteArray();
    }

    private static void texts(JsonGenerator json, String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    /**
     * Reads the canonical form.
     *
     * @throws IllegalArgumentException when it is none; the message holds nothing of it
     */
    public static DeliverableCredential read(byte[] content) {
        List<String> addresses = List.of();
        List<String> results = List.of();
        byte[] document = {};
        try (JsonParser json = FACTORY.createParser(content)) {
            expect(json.nextToken() == JsonToken.START_OBJECT);
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                json.nextToken();
                switch (name) {
                    case ADDRESSES -> addresses = texts(json);
                    case RESULTS -> results = texts(json);
                    case CREDENTIAL -> document = object(json, content);
                    default -> expect(false);
                }
            }
        } catch (IOException malformed) {
            expect(false);
        }
        expect(document.length > 0);
        return new DeliverableCredential(document, addresses, results);
    }

    private static List<String> texts(JsonParser json) throws IOException {
        List<String> texts = new ArrayList<>();
        while (json.nextToken() == JsonToken.VALUE_STRING) {
            texts.add(json.getText());
        }
        return texts;
    }

    private static byte[] object(JsonParser json, byte[] content) throws IOException {
        expect(json.currentToken() == JsonToken.START_OBJECT);
        int start = (int) json.currentTokenLocation().getByteOffset();
        json.skipChildren();
        int end = (int) json.currentTokenLocation().getByteOffset() + 1;
        return Arrays.copyOfRange(content, start, end);
    }

    private static void expect(boolean form) {
        if (!form) {
            throw new IllegalArgumentException("this is not the canonical form of a credential");
        }
    }

    /** Says how much it is, and nothing of the person. */
    @Override
    public String toString() {
        return "credential about " + results.size() + " results";
    }
}
