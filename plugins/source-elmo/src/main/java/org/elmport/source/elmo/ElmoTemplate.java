package org.elmport.source.elmo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.elmport.plugin.InputTemplate;

/** A small transcript of an invented person. */
final class ElmoTemplate {

    private static final String FILE = "transcript.xml";

    private ElmoTemplate() {}

    static InputTemplate template() {
        try (InputStream in = Objects.requireNonNull(ElmoTemplate.class.getResourceAsStream(FILE))) {
            return new InputTemplate(
                    new TreeMap<>(Map.of(FILE, new String(in.readAllBytes(), StandardCharsets.UTF_8))));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
