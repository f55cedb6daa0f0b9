package org.elmport.sync.item;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.elmport.finding.Finding;
import org.elmport.finding.FindingSink;
import org.elmport.finding.SourcePointer;
import org.elmport.plugin.SourceFinding;
import org.elmport.plugin.item.ItemMapping;
import org.elmport.plugin.item.ItemMappingContext;
import org.elmport.plugin.item.ItemMappingPlugin;
import org.elmport.plugin.item.ItemSink;
import org.elmport.plugin.item.MappedItem;
import org.elmport.plugin.setting.Setting;
import org.elmport.plugin.setting.SettingType;
import org.elmport.plugin.setting.Settings;
import org.elmport.record.LearnerRecord;
import org.elmport.record.RecordKind;
import org.elmport.record.SourceRecord;
import org.elmport.record.SourceState;

/**
 * Makes of each learner, who may be asked for by mail addresses as well, a person and a badge with a number that is minted. A learner without a family name is held back;
 * one without a mail address has no badge; one that was deleted is gone.
 */
final class BadgeMapping implements ItemMappingPlugin {

    static final String PROFILE = "badges";
    static final String PERSON = "person";
    static final String BADGE = "badge";
    static final Setting<String> COLOUR = Setting.of("colour", SettingType.TEXT)
            .defaultValue("green")
            .summary("The colour of badges.")
            .example("red")
            .build();

    private static final AtomicInteger INSTANCES = new AtomicInteger();

    private final int instance = INSTANCES.incrementAndGet();
    private final boolean personal;
    int minted;

    /** Whether another colour is a change. */
    boolean coloursCount = true;

    BadgeMapping(boolean personal) {
        this.personal = personal;
    }

    @Override
    public String name() {
        return PROFILE;
    }

    @Override
    public String summary() {
        return "Makes badges.";
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(COLOUR);
    }

    @Override
    public boolean personal() {
        return personal;
    }

    @Override
    public ItemMapping open(Settings settings, ItemMappingContext context) {
        return new Mapping(settings.get(COLOUR), context);
    }

    /** No number comes twice, neither here nor in another process. */
    private String number() {
        minted++;
        return "n-" + minted + "-" + instance + "-" + ProcessHandle.current().pid();
    }

    private final class Mapping implements ItemMapping {

        private final String colour;
        private final ItemMappingContext context;
        private final List<LearnerRecord> learners = new ArrayList<>();

        Mapping(String colour, ItemMappingContext context) {
            this.colour = colour;
            this.context = context;
        }

        @Override
        public String profile() {
            return PROFILE;
        }

        @Override
        public List<String> kinds() {
            return List.of(PERSON, BADGE);
        }

        @Override
        public Set<RecordKind> reads() {
            return Set.of(RecordKind.LEARNER);
        }

        @Override
        public void read(SourceRecord record) {
            learners.add((LearnerRecord) record);
        }

        @Override
        public void finish(ItemSink items) throws java.io.IOException {
            for (LearnerRecord learner : learners) {
                send(learner, items);
            }
        }

        private void send(LearnerRecord learner, ItemSink items) throws java.io.IOException {
            String subject = context.pseudonyms().apply(learner.id());
            if (learner.sourceState() == SourceState.DELETED) {
                items.gone(BADGE, subject);
                items.gone(PERSON, subject);
                return;
            }
            Optional<String> name = learner.familyName();
            if (name.isEmpty()) {
                report(learner, context.findings());
                items.heldBack(PERSON, subject, learner.reference());
                items.heldBack(BADGE, subject, learner.reference());
                return;
            }
            MappedItem person =
                    item(PERSON, learner, subject, "{\"colour\":\"" + colour + "\",\"name\":\"" + name.get() + "\"}");
            items.add(coloursCount ? person : person.comparedBy(text(name.get())));
            if (!learner.mailAddresses().isEmpty()) {
                byte[] number = context.memory().recallOr("number " + subject, subject, () -> text(number()));
                items.add(item(
                        BADGE,
                        learner,
                        subject,
                        "{\"number\":\"" + new String(number, StandardCharsets.UTF_8) + "\"}"));
            }
        }

        private MappedItem item(String kind, LearnerRecord learner, String subject, String content) {
            return new MappedItem(kind, subject, learner.reference(), subject, personal, text(content))
                    .alsoCalled(learner.mailAddresses().stream()
                            .map(context.pseudonyms())
                            .toList());
        }
    }

    private static void report(LearnerRecord learner, FindingSink findings) {
        findings.add(Finding.of(
                        SourceFinding.VALUE_UNREADABLE,
                        learner.reference(),
                        SourcePointer.cell("learners.csv", learner.origin().line(), "familyName"),
                        "",
                        "the name is missing")
                .withSeverity(org.elmport.finding.Severity.ERROR));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
