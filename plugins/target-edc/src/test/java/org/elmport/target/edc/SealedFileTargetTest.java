package org.elmport.target.edc;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.elmport.plugin.TargetException;
import org.elmport.plugin.item.Holding;
import org.elmport.plugin.item.ItemAnswer;
import org.elmport.plugin.item.ItemTarget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Credentials that are sealed here, in a folder. */
class SealedFileTargetTest {

    private final SealingRun run = new SealingRun();

    @TempDir
    private Path directory = Path.of("");

    private ItemTarget open(Map<String, ?> further) throws TargetException {
        Map<String, Object> raw = new HashMap<>(Map.of(
                "delivery",
                "files",
                "form",
                "sealed",
                "folder",
                directory.resolve("sealed").toString()));
        raw.putAll(further);
        return run.open(raw);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(directory.resolve("sealed"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private JsonNode receipt() throws IOException {
        return Json.read(Files.readAllBytes(directory.resolve("receipts/key-1.json")));
    }

    @Test
    void aSealedFileNeedsNoAddressAndIsFoundByItsIdentifier() throws Exception {
        // when
        try (ItemTarget target = open(Map.of())) {
            ItemAnswer answer = target.deliver(SealingRun.item("key-1", "a", List.of()));

            // then
            assertThat(answer.remoteId()).isEqualTo("urn:credential:a");
            assertThat(names()).containsExactly("key-1.jsonld");
            assertThat(target.find(SealingRun.item("key-1", "a", List.of())))
                    .isEqualTo(Holding.same("urn:credential:a"));
            assertThat(target.find(SealingRun.item("key-1", "b", List.of())))
                    .isEqualTo(Holding.different("urn:credential:a"));
            target.withdraw(EdcRun.gone("key-1", "urn:credential:a"));
            assertThat(target.find(SealingRun.item("key-1", "a", List.of()))).isEqualTo(Holding.ABSENT);
        }
    }

    @Test
    void aLinkHasANameThatNobodyGuessesAndACorrectionEndsTheEarlierOne() throws Exception {
        // given
        Map<String, Object> links = Map.of(
                "link-address",
                "https://get.uni.example/c",
                "receipts",
                directory.resolve("receipts").toString());

        // when
        String first;
        try (ItemTarget target = open(links)) {
            ItemAnswer answer = target.deliver(SealingRun.item("key-1", "a", List.of()));
            first = receipt().path("links").path(0).asText();
            assertThat(answer.remoteId() + answer.words()).doesNotContain(names().get(0));
            target.deliver(SealingRun.corrected("key-1", "b", List.of(), "urn:credential:a"));
        }

        // then
        String second = receipt().path("links").path(0).asText();
        assertThat(first).matches("https://get\\.uni\\.example/c/[0-9a-f]{64}\\.jsonld");
        assertThat(second).isNotEqualTo(first);
        assertThat(names()).singleElement().asString().isEqualTo(second.substring(second.lastIndexOf('/') + 1));
        assertThat(receipt().path("supersedes").asText()).isEqualTo("urn:credential:a");

        // when
        try (ItemTarget target = open(links)) {
            target.withdraw(EdcRun.gone("key-1", "urn:credential:b"));
        }

        // then
        assertThat(names()).isEmpty();
        assertThat(receipt().path("state").asText()).isEqualTo("withdrawn");
        assertThat(receipt().has("links")).isFalse();
    }
}
