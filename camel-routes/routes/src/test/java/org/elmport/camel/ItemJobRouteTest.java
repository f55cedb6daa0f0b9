package org.elmport.camel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.camel.Exchange;
import org.apache.camel.impl.DefaultCamelContext;
import org.elmport.mapping.CatalogueMapping;
import org.elmport.mapping.MappingOptions;
import org.elmport.plugin.TargetPlugin;
import org.elmport.plugin.item.ItemAnswer;
import org.elmport.plugin.item.ItemMapping;
import org.elmport.plugin.item.ItemMappingContext;
import org.elmport.plugin.item.ItemMappingPlugin;
import org.elmport.plugin.item.ItemSink;
import org.elmport.plugin.item.ItemTarget;
import org.elmport.plugin.item.MappedItem;
import org.elmport.plugin.item.ServiceFinder;
import org.elmport.plugin.item.TargetContext;
import org.elmport.plugin.item.TargetItem;
import org.elmport.plugin.setting.Setting;
import org.elmport.plugin.setting.Settings;
import org.elmport.record.RecordKind;
import org.elmport.record.SourceRecord;
import org.elmport.sync.configuration.CheckConfiguration;
import org.elmport.sync.configuration.ItemConfiguration;
import org.elmport.sync.configuration.JobConfiguration;
import org.elmport.sync.failure.FailurePolicy;
import org.elmport.sync.ledger.LedgerAddress;
import org.elmport.sync.ledger.PayloadCipher;
import org.elmport.sync.ledger.SharedLedger;
import org.elmport.sync.plan.GuardLimits;
import org.elmport.sync.report.RunReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A job that delivers things one by one, in a route of somebody else. */
class ItemJobRouteTest {

    @TempDir
    private Path directory = Path.of(".");

    private final List<String> shelf = new ArrayList<>();

    @Test
    void aRunDeliversEachThingOnceAndItsReportGoesOn() throws IOException {
        try (DefaultCamelContext context = new DefaultCamelContext();
                SharedLedger ledger =
                        new SharedLedger(LedgerAddress.file(directory.resolve("ledger")), Clock.systemUTC())) {
            // given
            context.getRegistry().bind("labels", binding(ledger));
            context.start();

            // when
            Exchange planned = run(context, "elmport:labels?action=plan");
            int before = shelf.size();
            Exchange first = run(context, "elmport:labels");
            run(context, "elmport:labels");

            // then
            assertThat(planned.getProperty(ElmportExchange.OUTCOME)).isEqualTo("done");
            assertThat(before).isZero();
            assertThat(first.getException()).isNull();
            assertThat(Objects.requireNonNull(first.getMessage().getBody(RunReport.class))
                            .deliveries())
                    .containsEntry("label delivered", 2L);
            assertThat(shelf).containsExactly("C1", "C2");
        }
    }

    private static Exchange run(DefaultCamelContext context, String endpoint) {
        return context.createProducerTemplate().request(endpoint, exchange -> {});
    }

    private JobBinding binding(SharedLedger ledger) {
        SourceBinding source = ListedSource.of(ListedSource.course("C1"), ListedSource.course("C2"));
        MappingOptions options = MappingOptions.builder().build();
        JobConfiguration job = new JobConfiguration(
                "labels",
                source.plugin(),
                source.settings(),
                options,
                Optional.empty(),
                new Shelf(),
                source.settings(),
                Optional.empty(),
                false,
                GuardLimits.STANDARD,
                Optional.empty(),
                FailurePolicy.STANDARD,
                CheckConfiguration.NONE,
                Optional.of(new ItemConfiguration(new Labels(), source.settings(), Optional.empty())));
        return new JobBinding(
                job,
                CatalogueMapping.with(options),
                ledger,
                Duration.ofMinutes(1),
                Optional.of(PayloadCipher.of(new byte[32])),
                ServiceFinder.NONE);
    }

    /** Makes a label of each course. */
    private static final class Labels implements ItemMappingPlugin, ItemMapping {

        private final List<MappedItem> labels = new ArrayList<>();

        @Override
        public String name() {
            return "labels";
        }

        @Override
        public String summary() {
            return "Makes labels.";
        }

        @Override
        public List<Setting<?>> settings() {
            return List.of();
        }

        @Override
        public ItemMapping open(Settings settings, ItemMappingContext context) {
            return new Labels();
        }

        @Override
        public String profile() {
            return name();
        }

        @Override
        public List<String> kinds() {
            return List.of("label");
        }

        @Override
        public Set<RecordKind> reads() {
            return Set.of(RecordKind.COURSE);
        }

        @Override
        public void read(SourceRecord record) {
            labels.add(new MappedItem(
                    "label",
                    record.id(),
                    record.reference(),
                    "",
                    false,
                    record.id().getBytes(StandardCharsets.UTF_8)));
        }

        @Override
        public void finish(ItemSink items) throws IOException {
            for (MappedItem label : labels) {
                items.add(label);
            }
        }
    }

    /** Takes labels. */
    private final class Shelf implements TargetPlugin, ItemTarget {

        @Override
        public String name() {
            return "shelf";
        }

        @Override
        public String summary() {
            return "Takes labels.";
        }

        @Override
        public List<Setting<?>> settings() {
            return List.of();
        }

        @Override
        public Optional<String> itemProfile() {
            return Optional.of("labels");
        }

        @Override
        public Optional<ItemTarget> openItems(Settings settings, TargetContext context) {
            return Optional.of(this);
        }

        @Override
        public ItemAnswer deliver(TargetItem item) {
            shelf.add(new String(item.content(), StandardCharsets.UTF_8));
            return ItemAnswer.delivered(item.key(), "");
        }

        @Override
        public ItemAnswer withdraw(TargetItem item) {
            return ItemAnswer.delivered(item.key(), "");
        }

        @Override
        public boolean repeatable() {
            return true;
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
