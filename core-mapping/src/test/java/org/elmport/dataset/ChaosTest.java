package org.elmport.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.elmport.elm.Entity;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.elm.declaration.TypeDeclaration;
import org.elmport.finding.Finding;
import org.elmport.finding.FindingCode;
import org.elmport.finding.Findings;
import org.elmport.finding.ValidationFinding;
import org.elmport.mapping.MappingResult;
import org.elmport.node.EntityBuilder;
import org.elmport.node.NodeHandler;
import org.elmport.rule.DatasetRules;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Entities of all classes whose identifiers, references and codes are drawn from far too few. */
class ChaosTest {

    private static final int SEEDS = 40;

    /** What a dataset promises to be free of. */
    private static final Set<FindingCode> NEVER = Set.of(
            ValidationFinding.REFERENCE_DANGLING,
            ValidationFinding.REFERENCE_WRONG_KIND,
            ValidationFinding.NOTATION_TWICE,
            ValidationFinding.IDENTIFIER_TWICE);

    private record Outcome(List<String> findings, List<String> events, List<Entity> entities, DatasetCounts counts) {}

    @TempDir
    Path directory = Path.of("");

    static LongStream seeds() {
        return LongStream.range(0, SEEDS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whateverComesInTheDatasetThatComesOutFitsTogether(long seed) throws IOException {
        // given
        Findings broken = new Findings();
        DatasetRules rules = new DatasetRules(broken);

        // when
        Outcome outcome = assembled(chaos(seed), rules);
        rules.finish();

        // then
        assertThat(outcome.findings()).as("seed %d", seed).isNotEmpty();
        assertThat(outcome.entities()).as("seed %d", seed).isNotEmpty();
        assertThat(broken.kept()).as("seed %d", seed).extracting(Finding::code).doesNotContainAnyElementsOf(NEVER);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void neitherTheOrderOfRecordsShowsNorWhetherTheyAreOnDisk(long seed) throws IOException {
        // given
        List<MappingResult> results = chaos(seed);
        Outcome inOrder = assembled(results, new EventLog());
        Collections.shuffle(results, new Random(seed));

        // when
        Outcome shuffled = assembled(results, new EventLog());
        Outcome inMemory = assembled(results, new EventLog(), DatasetOptions.DEFAULT_MEMORY_BUDGET);

        // then
        assertThat(shuffled).as("seed %d", seed).isEqualTo(inOrder);
        assertThat(inMemory).as("seed %d", seed).isEqualTo(inOrder);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingIsLeftToMendInADatasetThatWasPutTogetherOnce(long seed) throws IOException {
        // given
        Outcome first = assembled(chaos(seed), new EventLog());
        List<MappingResult> again = new ArrayList<>();
        first.entities().forEach(entity -> again.add(SmallUniversity.result("record", entity.id(), entity)));

        // when
        Outcome second = assembled(again, new EventLog());

        // then
        assertThat(second.findings()).as("seed %d", seed).isEmpty();
        assertThat(second.events()).as("seed %d", seed).isEqualTo(first.events());
        assertThat(second.counts().entities()).isEqualTo(first.counts().entities());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theCountsAreThoseOfTheEntitiesThatAreWritten(long seed) throws IOException {
        // when
        Outcome outcome = assembled(chaos(seed), new EventLog());

        // then
        long counted = outcome.counts().entities().values().stream()
                .mapToLong(Long::longValue)
                .sum();
        assertThat(counted).as("seed %d", seed).isEqualTo(outcome.entities().size());
    }

    private static List<MappingResult> chaos(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int identifiers = 60;
        RandomEntities entities = new RandomEntities(random, identifiers);
        List<TypeDeclaration> types = RandomEntities.entityTypes();
        List<MappingResult> results = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            int number = random.nextInt(identifiers);
            boolean astray = random.nextInt(10) == 0;
            TypeDeclaration type = types.get(astray ? random.nextInt(types.size()) : number % types.size());
            List<Entity> built = new ArrayList<>();
            entities.send(type, "https://id.uni.example/" + number, new EntityBuilder(built::add));
            results.add(SmallUniversity.result("record", "r" + i, built.toArray(Entity[]::new)));
        }
        return results;
    }

    private Outcome assembled(List<MappingResult> results, NodeHandler handler) throws IOException {
        return assembled(results, handler, 1);
    }

    private Outcome assembled(List<MappingResult> results, NodeHandler handler, int memoryBudget) throws IOException {
        Findings findings = new Findings();
        EventLog events = new EventLog();
        List<Entity> entities = new ArrayList<>();
        DatasetOptions options = DatasetOptions.standard()
                .withTemporaryDirectory(directory)
                .withMemoryBudget(memoryBudget)
                .withStandIn("https://id.uni.example/9");
        DatasetWriters writers = (out, form, profile, lost, sender) -> {
            sender.accept(handler);
            sender.accept(events);
            sender.accept(new EntityBuilder(entities::add));
        };
        try (DatasetAssembler assembler = new DatasetAssembler(options, SmallUniversity::complete, writers)) {
            for (MappingResult result : results) {
                assembler.add(result);
            }
            try (Dataset dataset = assembler.finish(findings)) {
                dataset.write(
                        OutputStream.nullOutputStream(), DatasetForm.LOQ_XML, ApplicationProfile.LOQ_3_3_1, lost -> {});
            }
            return new Outcome(
                    findings.kept().stream().map(Finding::toString).toList(),
                    events.lines(),
                    entities,
                    assembler.counts());
        }
    }
}
