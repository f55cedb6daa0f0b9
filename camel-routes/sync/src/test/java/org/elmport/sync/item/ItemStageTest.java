package org.elmport.sync.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.elmport.finding.Finding;
import org.elmport.finding.RecordReference;
import org.elmport.plugin.item.ItemMapping;
import org.elmport.plugin.item.MappedItem;
import org.elmport.sync.ledger.Comparison;
import org.elmport.sync.ledger.Deliverable;
import org.elmport.sync.ledger.DeliverableKey;
import org.elmport.sync.ledger.EntryState;
import org.elmport.sync.ledger.LedgerPlace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a mapping makes, sorted and counted. */
class ItemStageTest {

    @TempDir
    private Path directory = Path.of(".");

    private final List<Finding> findings = new ArrayList<>();
    private Optional<Campus> open = Optional.empty();

    @BeforeEach
    void aLedgerIsThere() {
        open = Optional.of(new Campus(LedgerPlace.FILE.fresh(directory), directory));
    }

    @AfterEach
    void close() {
        open.ifPresent(Campus::close);
    }

    private ItemStage stage(int budget) {
        Campus campus = open.orElseThrow();
        ItemMapping mapping = campus.mapping.open(
                campus.configuration().items().orElseThrow().settings(),
                new org.elmport.plugin.item.ItemMappingContext(
                        findings::add,
                        campus.clock(),
                        text -> text,
                        new Forgetful(),
                        campus.configuration().mapping(),
                        org.elmport.plugin.item.ServiceFinder.NONE));
        return new ItemStage(campus.items(), mapping, campus.names(), budget);
    }

    private static MappedItem person(String key, String content) {
        return new MappedItem(
                BadgeMapping.PERSON, key, RecordReference.NONE, key, true, content.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> sent(ItemStage stage) throws IOException {
        List<String> sent = new ArrayList<>();
        Comparison.Listener listener = new Comparison.Listener() {
            @Override
            public void added(Deliverable now, Optional<EntryState> before) {
                sent.add(now.key().key() + "=" + new String(now.canonical(), StandardCharsets.UTF_8));
            }

            @Override
            public void changed(EntryState before, Deliverable now) {
                sent.add("changed");
            }

            @Override
            public void unchanged(EntryState before, Deliverable now) {
                sent.add("unchanged");
            }

            @Override
            public void removed(EntryState before) {
                sent.add("removed");
            }
        };
        try (Comparison comparison = open.orElseThrow().items().compare(stage.kinds(), listener)) {
            stage.send(comparison);
            comparison.finish();
        }
        return sent;
    }

    @Test
    void whatIsGivenTwiceInTwoFormsIsToldAndTakenOnce() throws IOException {
        try (ItemStage stage = stage(ItemStage.BUDGET)) {
            // given
            stage.add(person("p", "one"));
            stage.add(person("p", "two"));
            stage.add(person("q", "same"));
            stage.add(person("q", "same"));

            // when
            stage.finish(findings::add);

            // then
            assertThat(stage.size()).isEqualTo(2);
            assertThat(sent(stage)).hasSize(2).contains("q=same");
            assertThat(findings).singleElement().extracting(Finding::code).isEqualTo(ItemFinding.ITEM_TWICE);
        }
    }

    @Test
    void whatIsHeldBackIsNeitherSentNorMissingAndGoneCountsLast() throws IOException {
        try (ItemStage stage = stage(ItemStage.BUDGET)) {
            // given
            RecordReference record = new RecordReference("learner", "");
            stage.add(person("p", "one"));
            stage.heldBack(BadgeMapping.PERSON, "p", record);
            stage.gone(BadgeMapping.PERSON, "q");
            stage.add(person("q", "stays"));
            stage.gone(BadgeMapping.PERSON, "r");
            stage.heldBack(BadgeMapping.PERSON, "", record);

            // when
            stage.finish(findings::add);

            // then
            assertThat(sent(stage)).containsExactly("q=stays");
            assertThat(stage.heldBack()).isEqualTo(2);
            assertThat(stage.heldBackRecords("learner")).isEqualTo(2);
            assertThat(stage.gone(new DeliverableKey(BadgeMapping.PROFILE, BadgeMapping.PERSON, "r")))
                    .isTrue();
            assertThat(stage.gone(new DeliverableKey(BadgeMapping.PROFILE, BadgeMapping.PERSON, "q")))
                    .isFalse();
        }
    }

    @Test
    void theOrderIsThatOfKindsAndBytesHoweverLittleMemoryThereIs() throws IOException {
        // given
        SplittableRandom random = new SplittableRandom(20261122);
        TreeSet<String> keys = new TreeSet<>();
        try (ItemStage small = stage(2_000)) {
            for (int i = 0; i < 500; i++) {
                String key = Long.toHexString(random.nextLong());
                keys.add(key);
                small.add(person(key, key));
            }
            small.finish(findings::add);

            // when
            List<String> sent = sent(small);

            // then
            assertThat(sent)
                    .as("seed 20261122")
                    .containsExactlyElementsOf(
                            keys.stream().map(key -> key + "=" + key).toList());
            assertThat(sent(small)).as("any number of times").isEqualTo(sent);
        }
    }

    @Test
    void aKindThatTheMappingDoesNotNameIsAFaultOfTheMapping() {
        try (ItemStage stage = stage(ItemStage.BUDGET)) {
            assertThatThrownBy(() -> stage.gone("hat", "p")).hasMessageContaining("makes no kind hat");
        }
    }

    /** Remembers nothing. */
    private static final class Forgetful implements org.elmport.plugin.item.ItemMemory {

        @Override
        public Optional<byte[]> recall(String key) {
            return Optional.empty();
        }

        @Override
        public void remember(String key, String subject, byte[] value) {
            // forgotten at once
        }

        @Override
        public void forget(String key) {
            // nothing is known
        }
    }
}
