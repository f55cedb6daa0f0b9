package org.elmport.target.esc.mapping;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.elmport.card.CardContent;
import org.elmport.card.CardEntry;
import org.elmport.card.PersonEntry;
import org.elmport.card.StudentIdentifier;
import org.elmport.finding.Finding;
import org.elmport.finding.RecordReference;
import org.elmport.mapping.MappingOptions;
import org.elmport.plugin.item.ItemMappingContext;
import org.elmport.plugin.item.ItemMemory;
import org.elmport.plugin.item.ItemSink;
import org.elmport.plugin.item.MappedItem;
import org.elmport.plugin.item.ServiceFinder;
import org.elmport.plugin.setting.ReferenceResolver;
import org.elmport.plugin.setting.SettingProblem;
import org.elmport.plugin.setting.Settings;
import org.elmport.plugin.setting.SettingsReader;
import org.elmport.record.Code;
import org.elmport.record.LearnerRecord;
import org.elmport.record.Origin;
import org.elmport.record.SourceMoment;
import org.elmport.record.SourceRecord;
import org.elmport.record.StudentCardRecord;

/** Runs of the mapping, with a memory that outlives them. */
final class MappingRun {

    static final String PIC = "999999999";
    static final Clock DAY = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

    final Map<String, byte[]> memory = new HashMap<>();
    final Map<String, String> subjects = new TreeMap<>();
    final List<Finding> findings = new ArrayList<>();
    final List<MappedItem> items = new ArrayList<>();
    final TreeSet<String> gone = new TreeSet<>();
    final List<String> heldBack = new ArrayList<>();
    int room = PersonalSpool.ROOM;

    static Settings settings(Map<String, Object> further) {
        List<SettingProblem> problems = new ArrayList<>();
        Settings settings = settings(further, problems);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(problems.toString());
        }
        return settings;
    }

    static Settings settings(Map<String, Object> further, List<SettingProblem> problems) {
        Map<String, Object> raw = new HashMap<>(Map.of("institution", PIC));
        raw.putAll(further);
        CardMappingPlugin plugin = new CardMappingPlugin();
        ReferenceResolver secrets = new ReferenceResolver(name -> Optional.empty(), Path.of("."));
        Settings settings = new SettingsReader(secrets, problems::add).read("", plugin.settings(), raw);
        problems.addAll(plugin.problems(settings));
        return settings;
    }

    /** One run over some records. */
    MappingRun over(Map<String, Object> further, List<? extends SourceRecord> records) throws IOException {
        findings.clear();
        items.clear();
        gone.clear();
        heldBack.clear();
        try (CardItems mapping = new CardItems(settings(further), context(), room)) {
            for (SourceRecord record : records) {
                mapping.read(record);
            }
            mapping.finish(new Sink());
        }
        return this;
    }

    ItemMappingContext context() {
        return new ItemMappingContext(
                findings::add,
                DAY,
                MappingRun::pseudonym,
                new Memory(),
                MappingOptions.builder().build(),
                ServiceFinder.NONE);
    }

    List<CardEntry> cards() {
        return items.stream()
                .filter(item -> item.kind().equals(CardContent.CARD))
                .map(item -> CardContent.card(item.content()))
                .toList();
    }

    List<PersonEntry> persons() {
        return items.stream()
                .filter(item -> item.kind().equals(CardContent.PERSON))
                .map(item -> CardContent.person(item.content()))
                .toList();
    }

    static String pseudonym(String identifier) {
        return "p" + Integer.toHexString(identifier.toLowerCase(Locale.ROOT).hashCode());
    }

    static String esi(int student) {
        return StudentIdentifier.PREFIX + "uni.example:S" + student;
    }

    static StudentCardRecord.Builder card(String id, int student) {
        return StudentCardRecord.builder(id, Origin.row("cards.csv", student + 1L, Map.of("status", "Zustand")))
                .learnerId("L-" + student)
                .studentIdentifier(esi(student))
                .status(new Code("status", "active"))
                .type(new Code("type", "passive"))
                .issued(SourceMoment.of(LocalDate.of(2026, 9, 1)))
                .expires(SourceMoment.of(LocalDate.of(2027, 9, 30)));
    }

    static LearnerRecord.Builder learner(int student) {
        return LearnerRecord.builder("L-" + student, Origin.NONE)
                .givenName("Ada")
                .familyName("Larch" + student)
                .addMailAddress("ada" + student + "@uni.example")
                .studentIdentifier(esi(student));
    }

    private final class Memory implements ItemMemory {

        @Override
        public Optional<byte[]> recall(String key) {
            return Optional.ofNullable(memory.get(key));
        }

        @Override
        public void remember(String key, String subject, byte[] value) {
            memory.put(key, value.clone());
            subjects.put(key, subject);
        }

        @Override
        public void forget(String key) {
            memory.remove(key);
        }
    }

    private final class Sink implements ItemSink {

        @Override
        public void add(MappedItem item) {
            items.add(item);
        }

        @Override
        public void heldBack(String kind, String key, RecordReference record) {
            heldBack.add(kind + " " + key);
        }

        @Override
        public void gone(String kind, String key) {
            gone.add(kind + " " + key);
        }
    }
}
