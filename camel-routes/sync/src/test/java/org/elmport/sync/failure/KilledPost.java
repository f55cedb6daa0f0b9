package org.elmport.sync.failure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.elmport.finding.RecordReference;
import org.elmport.plugin.TargetException;
import org.elmport.plugin.item.Holding;
import org.elmport.plugin.item.ItemAnswer;
import org.elmport.plugin.item.ItemTarget;
import org.elmport.plugin.item.TargetItem;
import org.elmport.sync.ledger.DeliverableKey;
import org.elmport.sync.ledger.Hash;
import org.elmport.sync.ledger.JobLedger;
import org.elmport.sync.ledger.KilledProcess;
import org.elmport.sync.ledger.Lease;
import org.elmport.sync.ledger.Ledger;
import org.elmport.sync.ledger.LedgerAddress;
import org.elmport.sync.ledger.PayloadCipher;
import org.elmport.sync.ledger.RunKind;
import org.elmport.sync.ledger.RunNumbers;
import org.elmport.sync.ledger.RunOutcome;
import org.elmport.sync.ledger.RunTicket;

/** A process that delivers cards one by one to a target that invents an identifier for each, for a test that kills it. */
final class KilledPost {

    private KilledPost() {}

    /** Takes the ledger, the folder of the target, and the numbers of the first and last card. */
    public static void main(String[] arguments) throws Exception {
        List<String> own = KilledProcess.arguments(arguments);
        KilledProcess.begun();
        run(
                KilledProcess.address(arguments),
                Path.of(own.get(0)),
                Integer.parseInt(own.get(1)),
                Integer.parseInt(own.get(2)));
    }

    static void run(LedgerAddress address, Path folder, int first, int last) throws Exception {
        try (Ledger ledger = Ledger.open(address, Clock.systemUTC())) {
            JobLedger job = ledger.job("cards");
            try (Lease lease = job.lease(Duration.ofMinutes(1))) {
                RunTicket run = job.runs().begin(lease, RunKind.SYNC);
                ItemDelivery.Destination destination = new ItemDelivery.Destination(
                        "folder",
                        new Folder(folder),
                        FailurePolicy.STANDARD,
                        Optional.of(PayloadCipher.of(new byte[32])));
                ItemDelivery delivery =
                        new ItemDelivery(job, lease, run, destination, finding -> {}, Clock.systemUTC());
                for (int i = first; i < last; i++) {
                    delivery.deliver(card(i));
                }
                job.runs().end(run, RunOutcome.DONE, RunNumbers.none(run, ""));
            }
        }
    }

    private static OutgoingItem card(int number) {
        String content = "card " + number;
        return new OutgoingItem(
                new DeliverableKey("esc", "card", Integer.toString(number)),
                new RecordReference("card", ""),
                true,
                content.getBytes(StandardCharsets.UTF_8),
                Hash.ofText(content));
    }

    /** Keeps each card in a file with a name of its own invention. */
    private record Folder(Path folder) implements ItemTarget {

        @Override
        public ItemAnswer deliver(TargetItem item) throws TargetException {
            String id = UUID.randomUUID().toString();
            try {
                Path whole = folder.resolve(id + ".card");
                Path part = folder.resolve(id + ".part");
                KilledProcess.step();
                Files.write(part, item.content());
                Files.move(part, whole);
                KilledProcess.step();
                return ItemAnswer.delivered(id, "");
            } catch (IOException failed) {
                throw new TargetException("the folder cannot be written", "Look at it.", failed);
            }
        }

        @Override
        public ItemAnswer withdraw(TargetItem item) {
            return ItemAnswer.unknown("cards are never taken back");
        }

        @Override
        public boolean repeatable() {
            return false;
        }

        @Override
        public Holding find(TargetItem item) throws TargetException {
            try {
                for (Path file : files(folder)) {
                    if (Arrays.equals(Files.readAllBytes(file), item.content())) {
                        return Holding.same(String.valueOf(file.getFileName()).replace(".card", ""));
                    }
                }
                return Holding.ABSENT;
            } catch (IOException failed) {
                throw new TargetException("the folder cannot be read", "Look at it.", failed);
            }
        }

        @Override
        public void close() {
            // nothing is open
        }
    }

    static List<byte[]> cards(Path folder) throws IOException {
        List<byte[]> cards = new ArrayList<>();
        for (Path file : files(folder)) {
            cards.add(Files.readAllBytes(file));
        }
        return cards;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(one -> one.toString().endsWith(".card")).toList();
        }
    }
}
