package org.elmport.sync.ledger;

import java.util.List;
import java.util.Optional;

/** What a run did as one text, of which the hash goes into the next. */
final class RunChain {

    private RunChain() {}

    static Hash hash(String job, long number, RunEntry run, List<Removal> removals, Optional<Hash> previous) {
        RunNumbers numbers = run.numbers();
        StringBuilder text = new StringBuilder();
        line(text, job);
        line(text, number);
        line(text, run.kind());
        line(text, run.outcome());
        line(text, run.started().toEpochMilli());
        line(text, run.ended().map(ended -> ended.toEpochMilli()).orElse(0L));
        line(text, run.generationBefore());
        line(text, numbers.generationAfter());
        line(text, numbers.staged().map(Hash::hex).orElse(""));
        line(text, numbers.plan().map(Hash::hex).orElse(""));
        line(text, numbers.recordsRead());
        line(text, numbers.counts());
        line(text, numbers.heldBack());
        line(text, numbers.detail());
        numbers.since().ifPresent(since -> line(text, "since " + since.toEpochMilli()));
        removals.forEach(removal -> line(text, removal.key() + " " + removal.record() + " " + removal.hash()));
        line(text, previous.map(Hash::hex).orElse(""));
        return Hash.ofText(text.toString());
    }

    private static void line(StringBuilder text, Object value) {
        text.append(value.toString().replace("\\", "\\\\").replace("\n", "\\n")).append('\n');
    }
}
