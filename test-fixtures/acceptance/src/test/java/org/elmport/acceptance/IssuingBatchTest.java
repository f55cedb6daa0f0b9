package org.elmport.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.elmport.credential.DeliverableCredential;
import org.elmport.finding.Finding;
import org.elmport.finding.RecordReference;
import org.elmport.plugin.item.ItemTarget;
import org.elmport.plugin.item.TargetContext;
import org.elmport.plugin.setting.ReferenceResolver;
import org.elmport.plugin.setting.SettingsReader;
import org.elmport.simulator.edc.EdcFault;
import org.elmport.simulator.edc.EdcFaults;
import org.elmport.simulator.edc.IssuerOptions;
import org.elmport.simulator.edc.IssuerSimulator;
import org.elmport.simulator.edc.WalletSimulator;
import org.elmport.sync.failure.FailurePolicy;
import org.elmport.sync.failure.ItemDelivery;
import org.elmport.sync.failure.ItemOutcome;
import org.elmport.sync.failure.OnError;
import org.elmport.sync.failure.OutgoingItem;
import org.elmport.sync.failure.Repetition;
import org.elmport.sync.ledger.DeadLetter;
import org.elmport.sync.ledger.DeliverableKey;
import org.elmport.sync.ledger.Hashing;
import org.elmport.sync.ledger.JobLedger;
import org.elmport.sync.ledger.Lease;
import org.elmport.sync.ledger.Ledger;
import org.elmport.sync.ledger.LedgerAddress;
import org.elmport.sync.ledger.PayloadCipher;
import org.elmport.sync.ledger.RunKind;
import org.elmport.target.edc.EdcTargetPlugin;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A thousand credentials through an issuer that fails at random: no result becomes two credentials, and of each it is
 * known what became of it, or that nobody knows.
 */
class IssuingBatchTest {

    private static final int FEW = 150;
    private static final int MANY = 1_000;
    private static final int HOLLOW_EACH = 40;
    private static final double FAILING = 0.12;
    private static final int MOST_RUNS = 12;
    private static final String PASSWORD = "open-sesame";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T02:00:00Z"), ZoneOffset.UTC);
    private static final List<EdcFault> WAYS = List.of(
            EdcFault.LOST_BEFORE,
            EdcFault.LOST_AFTER,
            EdcFault.GATEWAY_PAGE,
            EdcFault.UNAVAILABLE,
            EdcFault.FAILED_AFTER,
            EdcFault.SESSION_LOST);

    @TempDir
    private Path directory = Path.of(".");

    private final Hashing hashing = Hashing.keyed(new byte[16]);
    private final List<Finding> findings = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"issuer-v1,4711", "issuer-v2,4712"})
    void noResultBecomesTwoCredentialsThoughTheIssuerFailsAtRandom(String delivery, long seed) throws Exception {
        // trap edc 19, 21
        throughAFailingIssuer(delivery, seed, FEW);
    }

    @Tag("long")
    @ParameterizedTest
    @CsvSource({"issuer-v1,20261122", "issuer-v2,20261123"})
    void aThousandComeThroughAFailingIssuer(String delivery, long seed) throws Exception {
        throughAFailingIssuer(delivery, seed, MANY);
    }

    private void throughAFailingIssuer(String delivery, long seed, int credentials) throws Exception {
        // given
        Map<Integer, ItemOutcome> outcomes = new TreeMap<>();
        try (WalletSimulator wallets = WalletSimulator.start(EdcFaults.none());
                IssuerSimulator issuer = IssuerSimulator.start(IssuerOptions.second(PASSWORD), wallets);
                Ledger ledger = Ledger.open(LedgerAddress.file(directory.resolve("ledger")), CLOCK)) {
            issuer.faults(EdcFaults.random(seed, FAILING, WAYS));
            JobLedger job = ledger.job("credentials");

            // when
            int runs = 0;
            do {
                assertThat(runs++).as("seed %d", seed).isLessThan(MOST_RUNS);
                run(job, delivery, issuer, credentials, outcomes);
            } while (outcomes.containsValue(ItemOutcome.WAITING));
            int calls = issuer.requests().size();
            Map<Integer, ItemOutcome> settled = Map.copyOf(outcomes);
            run(job, delivery, issuer, credentials, outcomes);

            // then
            assertThat(issuer.requests()).as("what is settled calls nobody").hasSize(calls);
            assertSettled(settled, there(wallets, credentials), seed);
            assertThat(settled).hasSize(credentials).containsValue(ItemOutcome.REFUSED);
            long unknown = number(settled, ItemOutcome.UNKNOWN);
            assertThat(unknown).as("seed %d", seed).isPositive();
            assertThat(job.deadLetters().list())
                    .as("parked for a person")
                    .filteredOn(DeadLetter::parked)
                    .hasSize((int) unknown);
            assertThat(findings).noneMatch(finding -> finding.message().contains("rimerova"));
            say(delivery, seed, settled, there(wallets, credentials), calls);
        }
    }

    /** Delivered is there once, refused is not there, and of what is unknown there is no second. */
    private static void assertSettled(Map<Integer, ItemOutcome> outcomes, Map<Integer, Integer> there, long seed) {
        outcomes.forEach((number, outcome) -> {
            int held = there.getOrDefault(number, 0);
            switch (outcome) {
                case DELIVERED, AS_BEFORE ->
                    assertThat(held).as("%d of %d", number, seed).isEqualTo(1);
                case REFUSED -> assertThat(held).as("%d of %d", number, seed).isZero();
                case UNKNOWN -> assertThat(held).as("%d of %d", number, seed).isLessThanOrEqualTo(1);
                default -> throw new AssertionError("seed " + seed + ": " + number + " is " + outcome);
            }
        });
    }

    private static long number(Map<Integer, ItemOutcome> outcomes, ItemOutcome outcome) {
        return outcomes.values().stream().filter(outcome::equals).count();
    }

    /** Prints figures for the record; nobody is named in them. */
    private static void say(
            String delivery, long seed, Map<Integer, ItemOutcome> outcomes, Map<Integer, Integer> there, int calls) {
        long delivered = number(outcomes, ItemOutcome.DELIVERED) + number(outcomes, ItemOutcome.AS_BEFORE);
        System.out.printf(
                Locale.ENGLISH,
                "%s, seed %d: %d credentials, %d calls, %d delivered, %d refused, %d unknown; in wallets %d, twice %d%n",
                delivery,
                seed,
                outcomes.size(),
                calls,
                delivered,
                number(outcomes, ItemOutcome.REFUSED),
                number(outcomes, ItemOutcome.UNKNOWN),
                there.size(),
                there.values().stream().filter(number -> number > 1).count());
    }

    /** How many credentials there are of each result, by the mailbox that each learner has. */
    private static Map<Integer, Integer> there(WalletSimulator wallets, int credentials) {
        Map<String, Integer> mailboxes = new HashMap<>();
        for (int i = 0; i < credentials; i++) {
            mailboxes.put(wallets.wallet("", mail(i)), i);
        }
        Map<Integer, Integer> there = new TreeMap<>();
        wallets.credentials().forEach(held -> there.merge(mailboxes.get(held.address()), 1, Integer::sum));
        return there;
    }

    private void run(
            JobLedger job, String delivery, IssuerSimulator issuer, int credentials, Map<Integer, ItemOutcome> outcomes)
            throws Exception {
        FailurePolicy policy = FailurePolicy.STANDARD
                .with(OnError.DEAD_LETTER, OnError.SKIP)
                .with(new Repetition(3, Duration.ofNanos(1), Duration.ofNanos(1), 0, Duration.ofSeconds(2)))
                .withCircuit(1_000, Duration.ofSeconds(1));
        try (ItemTarget target = target(delivery, issuer);
                Lease lease = job.lease(Duration.ofMinutes(1))) {
            ItemDelivery.Destination destination =
                    new ItemDelivery.Destination("issuer", target, policy, Optional.of(PayloadCipher.of(new byte[32])));
            ItemDelivery work = new ItemDelivery(
                    job, lease, job.runs().begin(lease, RunKind.SYNC), destination, findings::add, CLOCK);
            for (int i = 0; i < credentials; i++) {
                outcomes.put(i, work.deliver(credential(i)));
            }
        }
    }

    private ItemTarget target(String delivery, IssuerSimulator issuer) throws Exception {
        EdcTargetPlugin plugin = new EdcTargetPlugin();
        ReferenceResolver secrets = new ReferenceResolver(name -> Optional.of(PASSWORD), directory);
        var settings = new SettingsReader(secrets, problem -> {
                    throw new IllegalArgumentException(problem.toString());
                })
                .read(
                        "",
                        plugin.settings(),
                        Map.of(
                                "delivery",
                                delivery,
                                "base-url",
                                issuer.address().toString(),
                                "password",
                                "${env:PASSWORD}"));
        return plugin.openItems(settings, new TargetContext(findings::add, CLOCK, text -> text))
                .orElseThrow();
    }

    private static String mail(int number) {
        return "learner-" + number + "@example.org";
    }

    /** Every so many lacks its subject, and is refused. */
    private OutgoingItem credential(int number) {
        String subject = number % HOLLOW_EACH == 0
                ? ""
                : ",\"credentialSubject\":{\"type\":\"Person\",\"fullName\":{\"en\":\"Nives Primerova\"}}";
        String draft = "{\"id\":\"urn:credential:" + number + "\",\"type\":[\"VerifiableCredential\"]" + subject + "}";
        byte[] content = DeliverableCredential.of(draft.getBytes(StandardCharsets.UTF_8))
                .to(List.of(mail(number)))
                .about(List.of("R-" + number))
                .content();
        return new OutgoingItem(
                new DeliverableKey(DeliverableCredential.PROFILE, DeliverableCredential.KIND, "key-" + number),
                new RecordReference("result", ""),
                true,
                content,
                hashing.of(content));
    }
}
