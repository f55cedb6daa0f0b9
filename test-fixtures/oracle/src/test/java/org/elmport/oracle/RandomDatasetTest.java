package org.elmport.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.elm.declaration.ElmModel;
import org.elmport.elm.declaration.TypeDeclaration;
import org.elmport.finding.Findings;
import org.elmport.jsonld.JsonLdReader;
import org.elmport.jsonld.JsonLdWriter;
import org.elmport.node.DocumentCursor;
import org.elmport.node.EntityBuilder;
import org.elmport.node.NodeHandler;
import org.elmport.node.NodeWalker;
import org.elmport.xml.LoqXmlReader;
import org.elmport.xml.LoqXmlWriter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Declarations, writers and readers against the official schema, by datasets made at random. */
class RandomDatasetTest {

    private static final long SEED = 20_261_122L;
    private static final int ROUNDS = 100;

    private final Path oracle = OfficialDirectory.required();
    private final Findings findings = new Findings();

    @ParameterizedTest
    @EnumSource(
            value = ApplicationProfile.class,
            names = {"LOQ_3_3_1", "LOQ_3_1_0"})
    void everythingThatTheDeclarationsAllowIsValid(ApplicationProfile profile) {
        validate(profile, ROUNDS);
    }

    @Tag("long")
    @ParameterizedTest
    @EnumSource(
            value = ApplicationProfile.class,
            names = {"LOQ_3_3_1", "LOQ_3_1_0"})
    void everythingThatTheDeclarationsAllowIsValidInManyMoreCases(ApplicationProfile profile) {
        validate(profile, 20 * ROUNDS);
    }

    private void validate(ApplicationProfile profile, int rounds) {
        SplittableRandom seeds = new SplittableRandom(SEED);
        for (int round = 0; round < rounds; round++) {
            long seed = seeds.nextLong();
            byte[] document = xml(RandomDataset.wild(seed, profile, 2)::send, profile);
            assertThat(LoqSchema.of(oracle, profile).validate(new ByteArrayInputStream(document)))
                    .as("seed %d", seed)
                    .isEmpty();
        }
        assertThat(findings.kept()).isEmpty();
    }

    @Test
    void whatIsLeftOutOfADatasetIsMissed() {
        // given
        byte[] document =
                xml(RandomDataset.wild(SEED, ApplicationProfile.LOQ_3_3_1, 1)::send, ApplicationProfile.LOQ_3_3_1);
        String broken = new String(document, StandardCharsets.UTF_8).replaceFirst("<defaultLanguage [^>]*>", "");

        // then
        assertThat(LoqSchema.of(oracle, ApplicationProfile.LOQ_3_3_1)
                        .validate(new ByteArrayInputStream(broken.getBytes(StandardCharsets.UTF_8))))
                .hasSize(1);
    }

    @Test
    void bothFormsComeBackTheSame() throws IOException {
        SplittableRandom seeds = new SplittableRandom(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            // given
            RandomDataset dataset = RandomDataset.wild(seeds.nextLong(), ApplicationProfile.LOQ_3_3_1, 2);
            byte[] xml = xml(dataset::send, ApplicationProfile.LOQ_3_3_1);

            // when
            byte[] json = json(handler -> readXml(xml, handler));
            byte[] again = xml(handler -> readJson(json, handler), ApplicationProfile.LOQ_3_3_1);

            // then
            assertThat(again).asString(StandardCharsets.UTF_8).isEqualTo(new String(xml, StandardCharsets.UTF_8));
        }
        assertThat(findings.kept()).isEmpty();
    }

    @Test
    void entitiesBuiltFromEventsSayTheSame() {
        // given
        RandomDataset dataset = RandomDataset.wild(SEED, ApplicationProfile.LOQ_3_3_1, 5);
        byte[] direct = xml(dataset::send, ApplicationProfile.LOQ_3_3_1);

        // when
        byte[] built = xml(
                handler -> readXml(direct, new EntityBuilder(entity -> NodeWalker.walk(entity, handler))),
                ApplicationProfile.LOQ_3_3_1);

        // then
        assertThat(built).asString(StandardCharsets.UTF_8).isEqualTo(new String(direct, StandardCharsets.UTF_8));
    }

    @Test
    void theShapesTakeEveryNodeOfADataset() {
        // given
        RandomDataset dataset = RandomDataset.wild(SEED, ApplicationProfile.LOQ_3_3_1, 3);

        // when
        ShapesReport report =
                DatasetShapes.of(oracle).validate(new String(json(dataset::send), StandardCharsets.UTF_8));

        // then
        assertThat(report.violations()).isEmpty();
        assertThat(ElmModel.get().types().stream().filter(TypeDeclaration::entity))
                .allSatisfy(type -> assertThat(report.focusNodes()).containsEntry(type.name(), 3L));
    }

    /** Something that sends the events of a dataset. */
    @FunctionalInterface
    private interface Source {
        void send(NodeHandler handler);
    }

    private byte[] xml(Source source, ApplicationProfile profile) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (LoqXmlWriter writer = new LoqXmlWriter(bytes, profile, findings)) {
            source.send(writer);
        }
        return bytes.toByteArray();
    }

    private byte[] json(Source source) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonLdWriter writer = new JsonLdWriter(bytes, ApplicationProfile.LOQ_3_3_1, findings)) {
            source.send(writer);
        }
        return bytes.toByteArray();
    }

    private void readXml(byte[] document, NodeHandler handler) {
        try {
            new LoqXmlReader(new DocumentCursor("xml"), findings).read(new ByteArrayInputStream(document), handler);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    private void readJson(byte[] document, NodeHandler handler) {
        try {
            new JsonLdReader(new DocumentCursor("json"), findings).read(new ByteArrayInputStream(document), handler);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
