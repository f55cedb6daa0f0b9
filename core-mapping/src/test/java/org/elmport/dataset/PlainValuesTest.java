package org.elmport.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.TypeDeclaration;
import org.elmport.jsonld.JsonLdWriter;
import org.elmport.node.EventLog;
import org.elmport.node.NodeFork;
import org.elmport.node.NodeHandler;
import org.elmport.node.PlainText;
import org.elmport.xml.LoqXmlWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts whose octets are copied into documents give the same bytes as those that are escaped character by character. */
class PlainValuesTest {

    private static final int ENTITIES_PER_CLASS = 100;

    static List<TypeDeclaration> everyClass() {
        return RandomEntities.entityTypes();
    }

    @ParameterizedTest
    @MethodSource("everyClass")
    void documentsAreTheSameFromATapeFromAForkAndFromTheirOwnEvents(TypeDeclaration type) {
        for (int seed = 0; seed < ENTITIES_PER_CLASS; seed++) {
            // given
            long start = seed;
            Consumer<NodeHandler> events =
                    handler -> new RandomEntities(new SplittableRandom(start)).send(type, handler);
            ByteSink tape = new ByteSink();
            events.accept(new EntityTape(tape));

            // when
            Documents alone = Documents.apart(events);
            Documents forked = Documents.together(events);
            Documents played =
                    Documents.together(handler -> EntityTape.replay(tape.bytes(), 0, tape.length(), handler));

            // then
            assertThat(forked).as("seed %d", seed).isEqualTo(alone);
            assertThat(played).as("seed %d", seed).isEqualTo(alone);
        }
    }

    @Test
    void mostLongTextsOfATapeComeWithTheirOctets() {
        // given
        AtomicInteger plain = new AtomicInteger();
        AtomicInteger others = new AtomicInteger();
        NodeHandler counting = new EventLog() {
            @Override
            public void plainValue(PropertyDeclaration property, PlainText lexical, String qualifier) {
                plain.incrementAndGet();
            }

            @Override
            public void value(PropertyDeclaration property, String lexical, String qualifier) {
                others.addAndGet(lexical.length() < 16 ? 0 : 1);
            }
        };

        // when
        for (TypeDeclaration type : everyClass()) {
            ByteSink tape = new ByteSink();
            new RandomEntities(new SplittableRandom(3)).send(type, new EntityTape(tape));
            EntityTape.replay(tape.bytes(), 0, tape.length(), counting);
        }

        // then
        assertThat(plain.get()).isPositive();
        assertThat(others.get()).as("texts with something to escape").isPositive();
    }

    /** Both documents of the same events. */
    private record Documents(String xml, String json) {

        static Documents apart(Consumer<NodeHandler> events) {
            ByteArrayOutputStream xmlOut = new ByteArrayOutputStream();
            ByteArrayOutputStream jsonOut = new ByteArrayOutputStream();
            try (LoqXmlWriter xml = new LoqXmlWriter(xmlOut, ApplicationProfile.LOQ_3_3_1, lost -> {})) {
                events.accept(xml);
            }
            try (JsonLdWriter json = new JsonLdWriter(jsonOut, ApplicationProfile.LOQ_3_3_1, lost -> {})) {
                events.accept(json);
            }
            return of(xmlOut, jsonOut);
        }

        static Documents together(Consumer<NodeHandler> events) {
            ByteArrayOutputStream xmlOut = new ByteArrayOutputStream();
            ByteArrayOutputStream jsonOut = new ByteArrayOutputStream();
            try (LoqXmlWriter xml = new LoqXmlWriter(xmlOut, ApplicationProfile.LOQ_3_3_1, lost -> {});
                    JsonLdWriter json = new JsonLdWriter(jsonOut, ApplicationProfile.LOQ_3_3_1, lost -> {})) {
                events.accept(new NodeFork(xml, json));
            }
            return of(xmlOut, jsonOut);
        }

        private static Documents of(ByteArrayOutputStream xml, ByteArrayOutputStream json) {
            return new Documents(xml.toString(StandardCharsets.UTF_8), json.toString(StandardCharsets.UTF_8));
        }
    }
}
