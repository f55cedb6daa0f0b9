package org.elmport.jsonld;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.elmport.node.PlainText;

/** Writes texts as JSON strings. */
final class JsonText {

    private JsonText() {}

    /** Writes a text that needs no escaping. */
    static void write(PlainText text, JsonGenerator json) throws IOException {
        json.writeRawUTF8String(text.octets(), text.from(), text.length());
    }

    /** Writes a text; most need no escaping and are copied. */
    static void write(String text, JsonGenerator json) throws IOException {
        byte[] plain = PlainText.of(text);
        if (plain.length > 0) {
            json.writeRawUTF8String(plain, 0, plain.length);
        } else {
            json.writeString(text);
        }
    }
}
