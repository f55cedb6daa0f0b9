package org.elmport.sync;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.elmport.finding.RecordReference;
import org.elmport.sync.ledger.DeadLetter;
import org.elmport.sync.ledger.DeadLetters;
import org.elmport.sync.ledger.DeliverableKey;
import org.elmport.sync.ledger.JobLedger;
import org.elmport.sync.ledger.KeptPayload;
import org.elmport.sync.ledger.RunTicket;
import org.elmport.sync.plan.PlanSelection;
import org.elmport.sync.plan.QuarantinedRecord;

/**
 * Dead letters about records that errors hold back: one each, until a whole run does not hold them back any more. The
 * record stays in the source, which is asked for it again; the letter keeps what is published of it.
 */
final class RecordLetters {

    /** The profile of what is still a record. */
    private static final String RECORD = "record";

    private final JobLedger ledger;
    private final RunTicket run;

    RecordLetters(JobLedger ledger, RunTicket run) {
        this.ledger = ledger;
        this.run = run;
    }

    /**
     * Keeps what is held back.
     *
     * @param whole whether the run saw all records, so that the others are held back no more
     * @param selection which part of the changes is published
     */
    void keep(CatalogueRun catalogue, boolean whole, PlanSelection selection) {
        DeadLetters letters = ledger.deadLetters();
        Set<DeliverableKey> held = new HashSet<>();
        Map<RecordReference, byte[]> published = published(catalogue.quarantined());
        for (QuarantinedRecord record : catalogue.quarantined()) {
            DeliverableKey key = new DeliverableKey(
                    RECORD, record.record().kind(), record.record().id());
            held.add(key);
            Optional<DeadLetter> before = letters.about("", key);
            int attempts = before.map(DeadLetter::attempts).orElse(0) + 1;
            String reasons = String.join("; ", record.reasons());
            letters.put(
                    run,
                    new DeadLetters.Subject("", key, DeadLetter.Work.PUBLISH),
                    Optional.ofNullable(published.get(record.record()))
                            .or(() -> before.filter(DeadLetter::kept)
                                    .map(letter -> letters.payload(letter.id(), Optional.empty())))
                            .map(KeptPayload::open)
                            .orElseGet(KeptPayload::none),
                    new DeadLetters.Failure(code(reasons), reasons, attempts, Optional.of(run.started())));
        }
        if (whole && held.size() >= catalogue.heldBack()) {
            letters.list().stream()
                    .filter(letter -> letter.work() == DeadLetter.Work.PUBLISH && !held.contains(letter.key()))
                    .filter(letter -> selection.all()
                            || selection
                                    .record()
                                    .filter(letter.key().key()::equals)
                                    .isPresent())
                    .forEach(letter -> letters.settled("", letter.key()));
        }
    }

    /** What the ledger has of these records from an earlier time: one entity after the other, in its canonical form. */
    private Map<RecordReference, byte[]> published(List<QuarantinedRecord> quarantined) {
        Set<RecordReference> records =
                quarantined.stream().map(QuarantinedRecord::record).collect(Collectors.toSet());
        Map<RecordReference, byte[]> contents = new HashMap<>();
        if (!records.isEmpty()) {
            ledger.live(DeliverableKey.LOQ, state -> {
                if (records.contains(state.record())) {
                    byte[] content = ledger.content(state.key()).orElse(new byte[0]);
                    contents.merge(state.record(), content, RecordLetters::joined);
                }
            });
        }
        return contents;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    /** The code of the first reason. */
    private static String code(String reasons) {
        return reasons.substring(0, Math.max(0, reasons.indexOf(':')));
    }
}
