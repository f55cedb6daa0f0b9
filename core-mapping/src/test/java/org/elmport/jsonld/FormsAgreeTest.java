package org.elmport.jsonld;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.finding.Findings;
import org.elmport.node.DocumentCursor;
import org.elmport.node.EventLog;
import org.elmport.node.NodeHandler;
import org.elmport.xml.LoqXmlReader;
import org.elmport.xml.LoqXmlWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormsAgreeTest {

    private final Findings findings = new Findings();

    @ParameterizedTest
    @ValueSource(strings = {"loq-min-3.3.1.xml", "loq-qualification-reference-3.3.1.xml"})
    void xmlAndJsonLdGiveTheSameEvents(String sample) throws IOException {
        // given
        byte[] xml = sample(sample);
        EventLog fromXml = new EventLog();
        EventLog fromJson = new EventLog();

        // when
        readXml(xml, fromXml);
        readJson(jsonLd(xml), fromJson);

        // then
        assertThat(fromXml.lines()).hasSizeGreaterThan(40);
        assertThat(fromJson.lines()).isEqualTo(fromXml.lines());
        assertThat(findings.kept()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"loq-min-3.3.1.xml", "loq-qualification-reference-3.3.1.xml"})
    void aRoundThroughBothFormsGivesTheSameBytes(String sample) throws IOException {
        // given
        byte[] json = jsonLd(sample(sample));

        // when
        ByteArrayOutputStream xml = new ByteArrayOutputStream();
        try (LoqXmlWriter writer = new LoqXmlWriter(xml, ApplicationProfile.LOQ_3_3_1, findings)) {
            readJson(json, writer);
        }

        // then
        assertThat(jsonLd(xml.toByteArray())).isEqualTo(json);
    }

    private byte[] jsonLd(byte[] xml) throws IOException {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        try (JsonLdWriter writer = new JsonLdWriter(json, ApplicationProfile.LOQ_3_3_1, findings)) {
            readXml(xml, writer);
        }
        return json.toByteArray();
    }

    private void readXml(byte[] xml, NodeHandler handler) throws IOException {
        new LoqXmlReader(new DocumentCursor("xml"), findings).read(new ByteArrayInputStream(xml), handler);
    }

    private void readJson(byte[] json, NodeHandler handler) throws IOException {
        new JsonLdReader(new DocumentCursor("json"), findings).read(new ByteArrayInputStream(json), handler);
    }

    private static byte[] sample(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(LoqXmlReader.class.getResourceAsStream(name))) {
            return in.readAllBytes();
        }
    }
}
