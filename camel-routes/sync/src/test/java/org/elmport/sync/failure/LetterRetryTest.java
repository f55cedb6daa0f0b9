package org.elmport.sync.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.elmport.finding.RecordReference;
import org.elmport.mapping.MappingOptions;
import org.elmport.plugin.TargetException;
import org.elmport.plugin.TargetPlugin;
import org.elmport.plugin.item.ItemTarget;
import org.elmport.plugin.item.TargetContext;
import org.elmport.plugin.setting.Setting;
import org.elmport.plugin.setting.Settings;
import org.elmport.plugin.setting.SettingsReader;
import org.elmport.sync.LetterChoice;
import org.elmport.sync.LetterRetry;
import org.elmport.sync.configuration.CheckConfiguration;
import org.elmport.sync.configuration.EmptySource;
import org.elmport.sync.configuration.JobConfiguration;
import org.elmport.sync.ledger.DeadLetter;
import org.elmport.sync.ledger.DeliverableKey;
import org.elmport.sync.ledger.Hash;
import org.elmport.sync.ledger.JobLedger;
import org.elmport.sync.ledger.Lease;
import org.elmport.sync.ledger.LedgerPlace;
import org.elmport.sync.ledger.OpenLedger;
import org.elmport.sync.ledger.PayloadCipher;
import org.elmport.sync.ledger.RunKind;
import org.elmport.sync.plan.GuardLimits;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was put by on its way to a target that takes things one by one. */
class LetterRetryTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T02:00:00Z"), ZoneOffset.UTC);
    private static final Duration LEASE = Duration.ofMinutes(1);
    private static final Optional<PayloadCipher> CIPHER = Optional.of(PayloadCipher.of(new byte[32]));
    private static final FailurePolicy POLICY = FailurePolicy.STANDARD
            .with(OnError.DEAD_LETTER, OnError.DEAD_LETTER)
            .with(new Repetition(0, Duration.ofMillis(1), Duration.ofMillis(2), 0, Duration.ofSeconds(1)));

    @TempDir
    private Path directory = Path.of(".");

    private final PostOffice office = new PostOffice();

    @RegisterExtension
    final OpenLedger opened = new OpenLedger();

    private JobLedger job(LedgerPlace place) {
        return opened.at(place.fresh(directory), CLOCK).job("cards");
    }

    private LetterRetry retry(JobLedger job) {
        SettingsReader reader = new SettingsReader(text -> text, problem -> {});
        Settings none = reader.read("", List.of(), Map.of());
        JobConfiguration configuration = new JobConfiguration(
                "cards",
                new EmptySource(),
                none,
                MappingOptions.builder().build(),
                Optional.empty(),
                new Counter(office),
                none,
                Optional.empty(),
                false,
                GuardLimits.STANDARD,
                Optional.empty(),
                POLICY,
                CheckConfiguration.NONE,
                Optional.empty());
        return new LetterRetry(configuration, job, LEASE, CIPHER, CLOCK);
    }

    private void deliver(JobLedger job, Optional<PayloadCipher> cipher, String... cards) throws Exception {
        try (Lease lease = job.lease(LEASE)) {
            ItemDelivery delivery = new ItemDelivery(
                    job,
                    lease,
                    job.runs().begin(lease, RunKind.SYNC),
                    new ItemDelivery.Destination("counter", office, POLICY, cipher),
                    finding -> {},
                    CLOCK);
            for (String card : cards) {
                delivery.deliver(new OutgoingItem(
                        new DeliverableKey("esc", "card", card),
                        new RecordReference("card", ""),
                        true,
                        card.getBytes(StandardCharsets.UTF_8),
                        Hash.ofText(card)));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void lettersAreChosenByNumberCodeTimeAndRun(LedgerPlace place) throws Exception {
        // given
        JobLedger job = job(place);
        office.then(
                PostOffice.fails(TargetException.Fault.UNREACHABLE),
                PostOffice.refuses(),
                office.takesAndFallsSilent());
        deliver(job, CIPHER, "a", "b", "c");
        LetterRetry retry = retry(job);
        List<DeadLetter> all = job.deadLetters().list();
        long first = all.get(0).id();

        // then
        assertThat(all).hasSize(3);
        assertThat(names(retry.chosen(LetterChoice.ALL)))
                .as("c waits for a person")
                .containsExactly("a", "b");
        assertThat(names(retry.listed(LetterChoice.ALL)))
                .as("whoever looks must learn its number")
                .containsExactly("a", "b", "c");
        assertThat(names(retry.listed(choice(Set.of(), Optional.of("PUB-DELIVERY-UNKNOWN")))))
                .containsExactly("c");
        assertThat(names(retry.chosen(choice(Set.of(first), Optional.empty())))).containsExactly("a");
        assertThat(names(retry.chosen(choice(Set.of(all.get(2).id()), Optional.empty()))))
                .containsExactly("c");
        assertThat(names(retry.chosen(choice(Set.of(), Optional.of("PUB-ITEM-REFUSED")))))
                .containsExactly("b");
        assertThat(names(retry.chosen(times(Optional.of(CLOCK.instant().plusSeconds(1)), Optional.empty()))))
                .isEmpty();
        assertThat(names(retry.chosen(times(Optional.empty(), Optional.of(CLOCK.instant())))))
                .isEmpty();
        assertThat(names(retry.chosen(times(Optional.of(CLOCK.instant()), Optional.empty()))))
                .hasSize(2);
        assertThat(names(retry.chosen(new LetterChoice(
                        Set.of(),
                        Optional.empty(),
                        Optional.of(all.get(0).run() + 1),
                        Optional.empty(),
                        Optional.empty()))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatWasPutByIsDeliveredFromWhatWasKept(LedgerPlace place) throws Exception {
        // given
        JobLedger job = job(place);
        office.then(PostOffice.fails(TargetException.Fault.UNREACHABLE), PostOffice.fails(TargetException.Fault.BUSY));
        deliver(job, CIPHER, "a", "b");

        // when
        List<DeadLetter> left = retry(job).retry(retry(job).chosen(LetterChoice.ALL), finding -> {});

        // then
        assertThat(left).isEmpty();
        assertThat(office.held.values())
                .extracting(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .containsExactly("a", "b");
        assertThat(job.deadLetters().list()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatWasNotKeptWaitsForARunThatMakesItAgain(LedgerPlace place) throws Exception {
        // given
        JobLedger job = job(place);
        office.then(PostOffice.fails(TargetException.Fault.UNREACHABLE));
        deliver(job, Optional.empty(), "a");

        // when
        List<DeadLetter> left = retry(job).retry(retry(job).chosen(LetterChoice.ALL), finding -> {});

        // then
        assertThat(left).hasSize(1);
        assertThat(office.held).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aPersonTakesTheResponsibilityForWhatNobodyKnows(LedgerPlace place) throws Exception {
        // given
        JobLedger job = job(place);
        office.then(office.takesAndFallsSilent(), PostOffice.fallsSilent());
        deliver(job, CIPHER, "a", "b");
        List<DeadLetter> letters = job.deadLetters().list();

        // when: the one has been seen, the other is sent again
        retry(job).confirm(List.of(letters.get(0)), "operator", finding -> {});
        List<DeadLetter> left = retry(job).retry(List.of(letters.get(1)), finding -> {});

        // then
        assertThat(left).isEmpty();
        assertThat(office.held).hasSize(2);
        assertThat(office.notes).containsExactly("a UNKNOWN", "b UNKNOWN", "a DELIVERED");
        assertThat(job.auditTrail().toString()).contains("operator confirm card a", "retry card b");
        assertThat(job.runs().verify()).isEmpty();
    }

    private static List<String> names(List<DeadLetter> letters) {
        return letters.stream().map(letter -> letter.key().key()).toList();
    }

    private static LetterChoice choice(Set<Long> ids, Optional<String> code) {
        return new LetterChoice(ids, code, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static LetterChoice times(Optional<Instant> since, Optional<Instant> until) {
        return new LetterChoice(Set.of(), Optional.empty(), Optional.empty(), since, until);
    }

    /** The plugin of the office. */
    private record Counter(PostOffice office) implements TargetPlugin {

        @Override
        public String name() {
            return "counter";
        }

        @Override
        public String summary() {
            return "Takes cards over the counter.";
        }

        @Override
        public List<Setting<?>> settings() {
            return List.of();
        }

        @Override
        public boolean takesDatasets() {
            return false;
        }

        @Override
        public Optional<ItemTarget> openItems(Settings settings, TargetContext context) {
            return Optional.of(office);
        }
    }
}
