package org.elmport.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.elmport.elm.Accreditation;
import org.elmport.elm.LearningOpportunity;
import org.elmport.elm.Location;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.finding.Findings;
import org.elmport.node.DocumentCursor;
import org.elmport.node.DocumentLimits;
import org.elmport.node.EntityBuilder;
import org.elmport.node.NodeHandler;
import org.elmport.node.NodeWalker;
import org.elmport.xml.AmsNamespace;
import org.elmport.xml.AmsXmlReader;
import org.elmport.xml.AmsXmlWriter;
import org.junit.jupiter.api.Test;
import org.xmlunit.assertj3.XmlAssert;

/** Accreditation datasets against the official schema and sample; {@link JaxbAgreesTest} holds them against JAXB. */
class AmsFormTest {

    private static final ApplicationProfile AMS = ApplicationProfile.AMS_3_1_0;
    private static final long SEED = 20_261_122L;

    private final Findings findings = new Findings();

    @Test
    void everythingThatTheDeclarationsAllowIsValidAndComesBackTheSame() {
        // given
        Path oracle = OfficialDirectory.required();
        SplittableRandom seeds = new SplittableRandom(SEED);
        for (int round = 0; round < 60; round++) {
            long seed = seeds.nextLong();

            // when
            byte[] document = xml(RandomDataset.wild(seed, AMS, 2)::send);
            byte[] again = xml(handler -> read(document, handler));
            byte[] built =
                    xml(handler -> read(document, new EntityBuilder(entity -> NodeWalker.walk(entity, handler))));

            // then
            assertThat(LoqSchema.of(oracle, AMS).validate(new ByteArrayInputStream(document)))
                    .as("seed %d", seed)
                    .isEmpty();
            assertThat(text(again)).isEqualTo(text(document)).isEqualTo(text(built));
        }
        assertThat(findings.kept()).isEmpty();
    }

    @Test
    void whatIsLeftOutIsMissedByTheSchema() {
        // given
        Path oracle = OfficialDirectory.required();
        String broken = text(xml(RandomDataset.wild(SEED, AMS, 1)::send)).replaceFirst("<accreditingAgent [^>]*>", "");

        // then
        assertThat(LoqSchema.of(oracle, AMS)
                        .validate(new ByteArrayInputStream(broken.getBytes(StandardCharsets.UTF_8))))
                .hasSize(1);
    }

    @Test
    void theOfficialSampleReadAndWrittenSaysTheSame() throws IOException {
        // given
        Path oracle = OfficialDirectory.required();
        byte[] before = Files.readAllBytes(oracle.resolve("official/elm-3.1.0/xsd/ams/ams.xml"));

        // when
        byte[] after = xml(handler -> read(before, handler));

        // then
        assertThat(findings.kept()).isEmpty();
        XmlAssert.assertThat(after)
                .and(before)
                .ignoreWhitespace()
                .ignoreComments()
                .areSimilar();
    }

    @Test
    void theNamespaceToComeIsUsedOnlyWhereSomebodyAsksForIt() throws IOException {
        // given
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (AmsXmlWriter writer = new AmsXmlWriter(bytes, AmsNamespace.V3_3_UNPROVEN, findings)) {
            NodeWalker.walk(accreditation(), writer);
        }

        // when
        boolean byDefault = new AmsXmlReader(new DocumentCursor("ams"), findings)
                .read(new ByteArrayInputStream(bytes.toByteArray()), new EntityBuilder(entity -> {}))
                .isPresent();
        boolean asked = new AmsXmlReader(
                        new DocumentCursor("ams"),
                        findings,
                        DocumentLimits.DEFAULT,
                        List.of(AmsNamespace.V3_1, AmsNamespace.V3_3_UNPROVEN))
                .read(new ByteArrayInputStream(bytes.toByteArray()), new EntityBuilder(entity -> {}))
                .isPresent();

        // then
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .contains("xmlns=\"http://data.europa.eu/snb/model/application-profile/ams-constraints/\"")
                .doesNotContain("xsdVersion");
        assertThat(byDefault).isFalse();
        assertThat(asked).isTrue();
    }

    @Test
    void recordsThatComeOutOfOrderAreRefused() {
        // given
        AmsXmlWriter writer = new AmsXmlWriter(new ByteArrayOutputStream(), findings);
        NodeWalker.walk(Location.builder("https://id.uni.example/location/1").build(), writer);

        // then
        assertThatThrownBy(() -> NodeWalker.walk(accreditation(), writer)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> NodeWalker.walk(
                        LearningOpportunity.builder("https://id.uni.example/lo/1")
                                .build(),
                        writer))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Accreditation accreditation() {
        return Accreditation.builder("https://id.uni.example/accreditation/1").build();
    }

    private byte[] xml(Consumer<NodeHandler> source) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (AmsXmlWriter writer = new AmsXmlWriter(bytes, findings)) {
            source.accept(writer);
        }
        return bytes.toByteArray();
    }

    private void read(byte[] document, NodeHandler handler) {
        try {
            new AmsXmlReader(new DocumentCursor("ams"), findings).read(new ByteArrayInputStream(document), handler);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String text(byte[] document) {
        return new String(document, StandardCharsets.UTF_8);
    }
}
