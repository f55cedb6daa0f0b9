package org.elmport.jsonld;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.elmport.node.PlainText;

/** Writes texts as JSON strings. */
final class JsonText {

    private JsonText() {}

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
