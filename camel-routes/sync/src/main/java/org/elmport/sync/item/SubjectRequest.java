package org.elmport.sync.item;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.elmport.finding.FindingSink;
import org.elmport.plugin.TargetException;
import org.elmport.sync.OpenedTarget;
import org.elmport.sync.RunFiles;
import org.elmport.sync.configuration.JobConfiguration;
import org.elmport.sync.failure.ItemDelivery;
import org.elmport.sync.failure.OnError;
import org.elmport.sync.ledger.DeliveryState;
import org.elmport.sync.ledger.ItemLedger;
import org.elmport.sync.ledger.JobLedger;
import org.elmport.sync.ledger.Lease;
import org.elmport.sync.ledger.PayloadCipher;
import org.elmport.sync.ledger.RunKind;
import org.elmport.sync.ledger.RunNumbers;
import org.elmport.sync.ledger.RunOutcome;
import org.elmport.sync.ledger.RunTicket;
import org.elmport.sync.ledger.SubjectData;

/**
 * Serves a person who asks what is kept of them, or that it be erased. Persons are found by the pseudonyms of their
 * identifiers: the one in the source, the student identifier, the numbers of cards; all that are known are best given.
 */
public final class SubjectRequest {

    private final JobConfiguration job;
    private final ItemLedger ledger;
    private final Duration lease;
    private final Clock clock;

    /** For a job with {@link JobConfiguration#items()}. */
    public SubjectRequest(
            JobConfiguration job, JobLedger ledger, Duration lease, Optional<PayloadCipher> cipher, Clock clock) {
        this.job = job;
        this.ledger = new ItemLedger(ledger, job.items().orElseThrow().mapping().name(), cipher);
        this.lease = lease;
        this.clock = clock;
    }

    private SubjectData data(List<String> identifiers) {
        Set<String> subjects = new LinkedHashSet<>(identifiers);
        called(identifiers).forEach(name -> subjects.addAll(ledger.personal().meant(name)));
        return ledger.personal().of(List.copyOf(subjects));
    }

    private Set<String> called(List<String> identifiers) {
        return identifiers.stream().map(ledger::named).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Writes all that is kept of a person as JSON into a file, which only its owner can read where the system knows
     * owners.
     *
     * @param actor who asks, for the audit trail
     * @return how many things were found
     */
    public int export(List<String> identifiers, Path file, String actor) throws IOException {
        int[] things = new int[1];
        Optional<Instant> erased = called(identifiers).stream()
                .flatMap(name -> ledger.personal().erased(name).stream())
                .max(Comparator.naturalOrder());
        RunFiles.writeSecret(
                file,
                out -> things[0] = new SubjectExport(
                                data(identifiers), ledger.job().deadLetters(), ledger.cipher())
                        .write(job.name(), erased, out));
        ledger.job().audit(actor, "export", words(identifiers));
        return things[0];
    }

    /** Pseudonyms only. */
    private String words(List<String> identifiers) {
        return String.join(" ", called(identifiers));
    }

    /**
     * Lets a person come back who was erased: the next run makes of the source's records of them what it makes of all.
     *
     * @param actor who does it, for the audit trail
     * @return whether somebody was erased under one of the identifiers
     */
    public boolean admit(List<String> identifiers, String actor) {
        try (Lease held = ledger.job().lease(lease)) {
            boolean admitted = false;
            for (String name : called(identifiers)) {
                admitted |= ledger.personal().admit(held, name);
            }
            ledger.job().audit(actor, "admit", words(identifiers));
            return admitted;
        }
    }

    /**
     * Takes from the target what it has of a person, as far as it lets us, and erases all content from the ledger. What
     * was sent and withdrawn stays recorded under the pseudonym, and that the person is not to come back with the next run.
     *
     * @param actor who does it, for the audit trail
     * @param findings takes why the target did not give something back
     * @throws TargetException when the target cannot be opened; nothing was erased
     */
    public SubjectErased erase(List<String> identifiers, String actor, FindingSink findings)
            throws TargetException, InterruptedException {
        SubjectData data = data(identifiers);
        try (Lease held = ledger.job().lease(lease)) {
            RunTicket run = ledger.job().runs().begin(held, RunKind.ERASE);
            RunOutcome outcome = RunOutcome.FAILED;
            try {
                SubjectErased erased = erase(data, called(identifiers), held, run, findings);
                ledger.job().audit(actor, "erase", words(identifiers));
                outcome = erased.left().isEmpty() ? RunOutcome.DONE : RunOutcome.TARGET_FAILED;
                return erased;
            } catch (TargetException failed) {
                outcome = RunOutcome.TARGET_FAILED;
                throw failed;
            } finally {
                ledger.job().runs().end(run, outcome, RunNumbers.none(run, ""));
            }
        }
    }

    private SubjectErased erase(SubjectData data, Set<String> called, Lease held, RunTicket run, FindingSink findings)
            throws TargetException, InterruptedException {
        List<String> kinds = ItemKinds.of(job, ledger, held, clock);
        List<SubjectData.Item> items = new ArrayList<>(data.items());
        items.sort(
                Comparator.comparingInt(item -> -kinds.indexOf(item.item().key().kind())));
        try (OpenedTarget opened = OpenedTarget.of(job, findings, clock, ledger.pseudonyms())) {
            ItemDelivery.Destination destination = new ItemDelivery.Destination(
                    job.target().name(),
                    opened.target(),
                    job.failure().with(OnError.SKIP, OnError.SKIP),
                    ledger.cipher());
            ItemDelivery delivery = new ItemDelivery(ledger.job(), held, run, destination, findings, clock);
            ItemDispatch dispatch = new ItemDispatch(ledger, job.target().name(), delivery, findings);
            for (SubjectData.Item item : items) {
                dispatch.withdraw(item.item());
            }
            boolean known = !items.isEmpty() || !data.memory().isEmpty();
            int erased = known ? data.erase(held, called, clock.instant()) : 0;
            return new SubjectErased(known, erased, new TreeMap<>(dispatch.outcomes()), left(data, items));
        }
    }

    private static List<String> left(SubjectData data, List<SubjectData.Item> items) {
        List<String> left = new ArrayList<>();
        for (SubjectData.Item item : items) {
            for (DeliveryState state : data.deliveries(item.item().key())) {
                if (state.state() != DeliveryState.State.WITHDRAWN) {
                    left.add(item.item().key() + " at " + state.target() + ": "
                            + state.state().name().toLowerCase(Locale.ROOT));
                }
            }
        }
        return left;
    }
}
