package org.elmport.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.elmport.elm.LangString;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.finding.Finding;
import org.elmport.finding.RecordReference;
import org.elmport.mapping.MappingResult;
import org.elmport.spill.SpillOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Results that are kept give the same dataset as those that are made anew. */
class KeptResultsTest {

    private static final List<String> REMARKS = List.of("counts for", "nobody");

    @TempDir
    private Path directory = Path.of(".");

    /** What one assembly gave and kept. */
    private static final class Outcome {

        private final List<byte[]> chunks = new ArrayList<>();
        private final List<byte[]> staying = new ArrayList<>();
        private final List<Finding> findings = new ArrayList<>();
        private final Set<String> known = new TreeSet<>();
        private String document = "";
        private byte[] digest = {};
        private String counts = "";

        /** All chunks, those that stay first. */
        List<byte[]> all() {
            List<byte[]> all = new ArrayList<>(staying);
            all.addAll(chunks);
            return all;
        }
    }

    private Outcome assemble(List<MappingResult> added, List<byte[]> kept) throws IOException {
        Outcome outcome = new Outcome();
        DatasetOptions options = DatasetOptions.standard().withTemporaryDirectory(directory);
        try (DatasetAssembler assembler = new DatasetAssembler(options, SmallUniversity::complete)) {
            KeptResults results = assembler.keep(true);
            for (MappingResult result : added) {
                assembler.add(result, REMARKS);
            }
            for (byte[] chunk : kept) {
                if (assembler.addKept(chunk, (record, remarks, findings) -> told(outcome, record, remarks, findings))) {
                    outcome.staying.add(chunk);
                }
            }
            try (CatalogueDataset dataset = assembler.finish(outcome.findings::add)) {
                ByteArrayOutputStream document = new ByteArrayOutputStream();
                dataset.write(document, DatasetForm.LOQ_XML, ApplicationProfile.LOQ_3_3_1, lost -> {});
                outcome.document = document.toString(StandardCharsets.UTF_8);
                outcome.counts = assembler.counts().toString();
                results.send(outcome.chunks::add);
                outcome.digest = results.digest();
            }
        }
        return outcome;
    }

    private static void told(Outcome outcome, RecordReference record, List<String> remarks, List<Finding> findings) {
        assertThat(remarks).isEqualTo(REMARKS);
        outcome.known.add(record.toString());
        outcome.findings.addAll(findings);
    }

    private static List<MappingResult> large(int courses) {
        List<MappingResult> results = new ArrayList<>(List.of(SmallUniversity.organisationRecord("uni")));
        for (int i = 0; i < courses; i++) {
            results.add(SmallUniversity.courseRecord("c" + i));
            results.add(SmallUniversity.offeringRecord("o" + i, "c" + i));
        }
        return results;
    }

    private static MappingResult retitled(String course) {
        return SmallUniversity.courseRecord(
                course,
                SmallUniversity.specification(course)
                        .addTitle(LangString.of("de", "Kurs " + course))
                        .build());
    }

    @Test
    void keptResultsGiveTheDatasetThatTheyGaveAtFirst() throws IOException {
        // given
        List<MappingResult> results = new ArrayList<>(SmallUniversity.whole());
        results.add(SmallUniversity.heldBack("course", "lost"));
        results.add(SmallUniversity.offeringRecord("of-lost", "lost"));
        results.add(SmallUniversity.result("course", "withdrawn"));
        Outcome first = assemble(results, List.of());

        // when
        Outcome again = assemble(List.of(), first.chunks);

        // then
        assertThat(again.document).isEqualTo(first.document);
        assertThat(again.counts).isEqualTo(first.counts);
        assertThat(again.digest).isEqualTo(first.digest);
        assertThat(again.known).hasSize(results.size());
        assertThat(again.findings)
                .extracting(finding -> finding.code().code() + finding.message() + finding.remedy())
                .contains("VAL-REQUIRED-VALUE-LOSTheld back by the mapping"
                        + DatasetFinding.REQUIRED_VALUE_LOST.remedy());
    }

    @Test
    void whatIsDeliveredAgainReplacesWhatWasKeptAndNothingElse() throws IOException {
        // given
        Outcome first = assemble(large(2_000), List.of());
        List<MappingResult> changed =
                List.of(retitled("c77"), SmallUniversity.result("offering", "o1200"), retitled("c5000"));

        // when
        Outcome changes = assemble(changed, first.chunks);

        // then
        List<MappingResult> now = new ArrayList<>(large(2_000));
        now.replaceAll(result -> changed.stream()
                .filter(other -> other.record().equals(result.record()))
                .findFirst()
                .orElse(result));
        now.add(retitled("c5000"));
        Outcome whole = assemble(now, List.of());
        assertThat(changes.document).isEqualTo(whole.document).isNotEqualTo(first.document);
        assertThat(changes.counts).isEqualTo(whole.counts);
        assertThat(changes.digest).isEqualTo(whole.digest);
        assertThat(assemble(List.of(), changes.all()).document).isEqualTo(whole.document);
    }

    @Test
    void chunksAroundAChangeStayAsTheyAre() throws IOException {
        // given
        Outcome first = assemble(large(2_000), List.of());

        // when: changes alone, and all of it with a change
        Outcome changes = assemble(List.of(retitled("c77")), first.chunks);
        List<MappingResult> now = large(2_000);
        now.set(155, retitled("c77"));
        Outcome whole = assemble(now, List.of());

        // then
        assertThat(first.chunks).hasSizeGreaterThan(10);
        assertThat(changes.staying).hasSizeGreaterThanOrEqualTo(first.chunks.size() - 2);
        assertThat(whole.chunks.stream()
                        .filter(chunk -> first.chunks.stream().noneMatch(other -> Arrays.equals(chunk, other))))
                .hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void manyChangesDoNotLeaveManySmallChunks() throws IOException {
        // given
        Outcome latest = assemble(large(500), List.of());
        int chunks = latest.chunks.size();

        // when: a change each day
        for (int day = 0; day < 60; day++) {
            latest = assemble(List.of(retitled("c" + 7 * day)), latest.all());
        }

        // then
        assertThat(latest.all()).hasSizeLessThan(2 * chunks + 2);
    }

    @Test
    void theDigestDoesNotDependOnTheOrderAndSeesEveryChange() throws IOException {
        // given
        List<MappingResult> results = large(300);
        byte[] digest = assemble(results, List.of()).digest;

        // when
        List<MappingResult> shuffled = new ArrayList<>(results);
        Collections.shuffle(shuffled, new Random(11));
        List<MappingResult> template = new ArrayList<>(results);
        template.set(
                1,
                SmallUniversity.withDraft(
                        "course",
                        "c0",
                        SmallUniversity.template("c0", true),
                        results.get(1).entities().toArray(org.elmport.elm.Entity[]::new)));

        // then: a template alone shows nowhere in the dataset, and must not be missed
        assertThat(assemble(shuffled, List.of()).digest).isEqualTo(digest);
        assertThat(assemble(template, List.of()).digest).isNotEqualTo(digest);
        assertThat(assemble(results.subList(1, results.size()), List.of()).digest)
                .isNotEqualTo(digest);
    }

    @Test
    void aChunkOfAnotherVersionIsRefusedInWords() throws IOException {
        byte[] other = assemble(SmallUniversity.whole(), List.of()).chunks.get(0);
        other[1]++;

        assertThatThrownBy(() -> assemble(List.of(), List.of(other)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("another version of Elmport");
    }

    @Test
    void keptResultsAreTakenOnlyWhereResultsAreKept() throws IOException {
        byte[] chunk = assemble(SmallUniversity.whole(), List.of()).chunks.get(0);

        try (DatasetAssembler assembler = new DatasetAssembler(DatasetOptions.standard(), SmallUniversity::complete)) {
            assertThatThrownBy(() -> assembler.addKept(chunk, (record, remarks, findings) -> {}))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void recordsAreToldApartInLargeSets() {
        RecordPrints prints = new RecordPrints(new SpillOptions(directory, 1_000));
        for (int i = 0; i < 10_000; i++) {
            prints.add(new RecordReference("course", "c" + i));
            prints.add(new RecordReference("course", "c" + i));
        }

        assertThat(prints.contains(new RecordReference("course", "c9999"))).isTrue();
        assertThat(prints.contains(new RecordReference("offering", "c9999"))).isFalse();
        assertThat(prints.contains(new RecordReference("course", "c10000"))).isFalse();
        prints.close();
    }
}
