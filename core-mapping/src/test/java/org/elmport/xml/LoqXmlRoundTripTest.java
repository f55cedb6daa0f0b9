package org.elmport.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.elmport.elm.Entity;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.finding.Findings;
import org.elmport.node.DocumentCursor;
import org.elmport.node.EntityBuilder;
import org.elmport.node.NodeWalker;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xmlunit.assertj3.XmlAssert;

class LoqXmlRoundTripTest {

    private final Findings findings = new Findings();
    private final DocumentCursor cursor = new DocumentCursor("sample");

    @ParameterizedTest
    @ValueSource(strings = {"loq-min-3.3.1.xml", "loq-min-3.1.0.xml", "loq-qualification-reference-3.3.1.xml"})
    void aSampleReadAndWrittenSaysTheSame(String sample) throws IOException {
        // given
        byte[] before = sample(sample);

        // when
        ByteArrayOutputStream after = new ByteArrayOutputStream();
        List<LoqXmlWriter> writers = new ArrayList<>();
        new LoqXmlReader(cursor, findings).read(new ByteArrayInputStream(before), version -> {
            writers.add(new LoqXmlWriter(after, version, findings));
            return writers.get(0);
        });
        writers.get(0).close();

        // then
        assertThat(findings.kept()).isEmpty();
        XmlAssert.assertThat(after.toByteArray())
                .and(before)
                .ignoreWhitespace()
                .ignoreComments()
                .areSimilar();
    }

    @ParameterizedTest
    @ValueSource(strings = {"loq-min-3.3.1.xml", "loq-qualification-reference-3.3.1.xml"})
    void entitiesBuiltFromASampleGiveTheSameEventsAndBytes(String sample) throws IOException {
        // given
        List<Entity> entities = entities(sample(sample));

        // when
        byte[] once = write(entities);
        byte[] twice = write(entities(once));

        // then
        assertThat(entities).hasSizeGreaterThan(5);
        assertThat(twice).isEqualTo(once);
    }

    private List<Entity> entities(byte[] document) throws IOException {
        List<Entity> entities = new ArrayList<>();
        new LoqXmlReader(cursor, findings).read(new ByteArrayInputStream(document), new EntityBuilder(entities::add));
        return entities;
    }

    private byte[] write(List<Entity> entities) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (LoqXmlWriter writer = new LoqXmlWriter(bytes, ApplicationProfile.LOQ_3_3_1, findings)) {
            entities.forEach(entity -> NodeWalker.walk(entity, writer));
        }
        return bytes.toByteArray();
    }

    private static byte[] sample(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(LoqXmlRoundTripTest.class.getResourceAsStream(name))) {
            return in.readAllBytes();
        }
    }
}
