package org.elmport.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.elm.declaration.ElmModel;
import org.elmport.elm.declaration.TypeDeclaration;
import org.elmport.finding.Findings;
import org.elmport.jsonld.EdcJsonLdReader;
import org.elmport.jsonld.EdcJsonLdWriter;
import org.elmport.node.DocumentCursor;
import org.elmport.node.EntityBuilder;
import org.elmport.node.NodeHandler;
import org.elmport.node.NodeWalker;
import org.junit.jupiter.api.Test;

/** Credentials made at random from the declarations lose nothing on their way through JSON-LD and objects. */
class RandomCredentialTest {

    private static final long SEED = 20_261_122L;

    private final Findings findings = new Findings();

    @Test
    void whatIsWrittenIsReadAndWrittenTheSame() {
        SplittableRandom seeds = new SplittableRandom(SEED);
        for (int round = 0; round < 300; round++) {
            // given
            long seed = seeds.nextLong();
            String document = json(handler -> new RandomCredential(seed).send(handler));

            // when
            String again = json(handler -> read(document, handler));
            String built =
                    json(handler -> read(document, new EntityBuilder(entity -> NodeWalker.walkWhole(entity, handler))));

            // then
            assertThat(findings.kept()).as("seed %d", seed).isEmpty();
            assertThat(again).as("seed %d", seed).isEqualTo(document);
            assertThat(built).as("seed %d", seed).isEqualTo(document);
        }
    }

    @Test
    void everyClassOfACredentialComesUp() {
        // given
        Set<String> seen = new HashSet<>();
        SplittableRandom seeds = new SplittableRandom(SEED);

        // when
        for (int round = 0; round < 300; round++) {
            String document = json(handler -> new RandomCredential(seeds.nextLong()).send(handler));
            ElmModel.get().types().stream()
                    .map(TypeDeclaration::name)
                    .filter(name -> document.contains("\"" + name + "\""))
                    .forEach(seen::add);
        }

        // then
        assertThat(ElmModel.get().types().stream()
                        .filter(type -> type.in(ApplicationProfile.EDC_3_2))
                        .map(TypeDeclaration::name)
                        .filter(name -> !seen.contains(name)))
                // a presentation is a document of its own; the others cannot be written in a credential
                .containsExactlyInAnyOrder("EuropeanDigitalPresentation", "VerificationCheck", "Proof", "Geometry");
    }

    private String json(Consumer<NodeHandler> source) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (EdcJsonLdWriter writer = new EdcJsonLdWriter(bytes, findings)) {
            source.accept(writer);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private void read(String document, NodeHandler handler) {
        try {
            new EdcJsonLdReader(new DocumentCursor("random"), findings)
                    .read(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)), handler);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
