package org.elmport.sync.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.elmport.finding.RecordReference;
import org.elmport.finding.SourcePointer;

/** Small deliverables, and a source that gives them. */
final class Things {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T02:00:00Z"), ZoneOffset.UTC);
    static final MadeBy MADE_BY = new MadeBy("1", "2026-11", "3.3.1");
    static final Duration LEASE = Duration.ofMinutes(1);

    private final Map<String, String> contents = new TreeMap<>();

    static Things of(String... namesAndContents) {
        Things things = new Things();
        for (int i = 0; i < namesAndContents.length; i += 2) {
            things.put(namesAndContents[i], namesAndContents[i + 1]);
        }
        return things;
    }

    Things put(String name, String content) {
        contents.put(name, content);
        return this;
    }

    Things remove(String name) {
        contents.remove(name);
        return this;
    }

    static DeliverableKey key(String name) {
        return DeliverableKey.entity("Location", "https://id.uni.example/location/" + name);
    }

    static Deliverable deliverable(String name, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        return new Deliverable(
                key(name),
                new RecordReference("location", name),
                SourcePointer.cell("places.csv", 2, "name"),
                bytes,
                Hashing.plain().of(bytes));
    }

    private List<Deliverable> deliverables() {
        return contents.entrySet().stream()
                .map(entry -> deliverable(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(one -> one.key().key()))
                .toList();
    }

    void sendTo(Comparison comparison) {
        deliverables().forEach(comparison::accept);
    }

    /** What would change, one line each. */
    List<String> differences(JobLedger job) {
        List<String> lines = new ArrayList<>();
        try (Comparison comparison = job.compare(DeliverableKey.LOQ, log(lines))) {
            sendTo(comparison);
            comparison.finish();
        }
        return lines;
    }

    Hash fingerprint(JobLedger job) {
        try (Comparison comparison = job.compare(DeliverableKey.LOQ, log(new ArrayList<>()))) {
            sendTo(comparison);
            return comparison.finish();
        }
    }

    Applied applyTo(JobLedger job) {
        try (Lease lease = job.lease(LEASE)) {
            RunTicket run = job.runs().begin(lease, RunKind.SYNC);
            Expectation expected = new Expectation(DeliverableKey.LOQ, run.generation(), fingerprint(job));
            Applied applied = job.apply(lease, run, MADE_BY, expected, Staging.of(this::sendTo));
            job.runs().end(run, RunOutcome.DONE, numbers(run, expected, applied));
            return applied;
        }
    }

    private static RunNumbers numbers(RunTicket run, Expectation expected, Applied applied) {
        return new RunNumbers(
                Optional.of(expected.fingerprint()),
                Optional.empty(),
                applied.counts().added(),
                applied.counts(),
                0,
                applied.generation(),
                "run " + run.id());
    }

    private static Comparison.Listener log(List<String> lines) {
        return new Comparison.Listener() {
            @Override
            public void added(Deliverable now, Optional<EntryState> before) {
                lines.add((before.isPresent() ? "again " : "added ")
                        + now.record().id());
            }

            @Override
            public void changed(EntryState before, Deliverable now) {
                lines.add("changed " + now.record().id());
            }

            @Override
            public void unchanged(EntryState before, Deliverable now) {
                lines.add("unchanged " + before.record().id());
            }

            @Override
            public void removed(EntryState before) {
                lines.add("removed " + before.record().id());
            }
        };
    }
}
