package org.elmport.target.edc.mapping;

import java.io.IOException;
import java.math.BigDecimal;
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
import java.util.TreeSet;
import org.elmport.finding.Finding;
import org.elmport.finding.RecordReference;
import org.elmport.mapping.MappingOptions;
import org.elmport.plugin.item.ItemMapping;
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
import org.elmport.record.CourseRecord;
import org.elmport.record.LearnerRecord;
import org.elmport.record.OrganisationRecord;
import org.elmport.record.Origin;
import org.elmport.record.Place;
import org.elmport.record.ResultRecord;
import org.elmport.record.SourceMoment;
import org.elmport.record.SourceRecord;
import org.elmport.record.SpecificationFields;
import org.elmport.record.StudyLoad;
import org.elmport.record.StudyLoadUnit;
import org.elmport.record.Text;

/** Runs of the mapping over a small invented college, with a memory that outlives them. */
final class MappingRun implements ItemSink, ItemMemory {

    static final Clock DAY = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

    final Map<String, byte[]> memory = new HashMap<>();
    final List<Finding> findings = new ArrayList<>();
    final List<MappedItem> items = new ArrayList<>();
    final TreeSet<String> gone = new TreeSet<>();
    final List<String> held = new ArrayList<>();
    ServiceFinder services = ServiceFinder.NONE;

    static List<SettingProblem> problems(Map<String, ?> raw) {
        List<SettingProblem> problems = new ArrayList<>();
        read(raw, problems);
        return problems;
    }

    private static Settings read(Map<String, ?> raw, List<SettingProblem> problems) {
        CredentialMappingPlugin plugin = new CredentialMappingPlugin();
        ReferenceResolver secrets = new ReferenceResolver(name -> Optional.empty(), Path.of("."));
        Settings settings = new SettingsReader(secrets, problems::add).read("", plugin.settings(), raw);
        problems.addAll(plugin.problems(settings));
        return settings;
    }

    /** One run over some records and the catalogue. */
    MappingRun over(Map<String, ?> raw, SourceRecord... personal) throws IOException {
        findings.clear();
        items.clear();
        gone.clear();
        held.clear();
        List<SettingProblem> problems = new ArrayList<>();
        Settings settings = read(raw, problems);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(problems.toString());
        }
        ItemMappingContext context = new ItemMappingContext(
                findings::add,
                DAY,
                MappingRun::pseudonym,
                this,
                MappingOptions.builder().build(),
                services);
        try (ItemMapping mapping = new CredentialMappingPlugin().open(settings, context)) {
            for (SourceRecord record : personal) {
                mapping.read(record);
            }
            mapping.finish(this);
        }
        return this;
    }

    static String pseudonym(String identifier) {
        return "p" + Integer.toHexString(identifier.toLowerCase(Locale.ROOT).hashCode());
    }

    static OrganisationRecord college() {
        return OrganisationRecord.builder("ORG", Origin.NONE)
                .legalName(Text.of("en", "College of Examples"))
                .addPlace(new Place(
                        Text.EMPTY, Text.EMPTY, new Code("country", "PT"), Optional.empty(), Optional.empty()))
                .build();
    }

    static CourseRecord course(String title) {
        return new CourseRecord(
                "M101",
                Origin.NONE,
                SpecificationFields.builder()
                        .title(Text.of("en", title))
                        .organisationId("ORG")
                        .addLearningOutcome(Text.of("en", "Read a tide table"))
                        .build());
    }

    static LearnerRecord.Builder learner() {
        return LearnerRecord.builder("L-1", Origin.NONE)
                .givenName("Nives")
                .familyName("Primerova")
                .addMailAddress("nives.primerova@example.org");
    }

    static ResultRecord.Builder result(String id, String grade) {
        return ResultRecord.builder(id, Origin.NONE)
                .learnerId("L-1")
                .offeredId("M101")
                .status(new Code("status", "passed"))
                .grade(Text.of("", grade))
                .addCreditsEarned(new StudyLoad(new BigDecimal("5"), StudyLoadUnit.ECTS, "ECTS"))
                .resultDate(SourceMoment.of(LocalDate.of(2026, 7, 20)));
    }

    @Override
    public void add(MappedItem item) {
        items.add(item);
    }

    @Override
    public void heldBack(String kind, String key, RecordReference record) {
        held.add(key);
    }

    @Override
    public void gone(String kind, String key) {
        gone.add(key);
    }

    @Override
    public Optional<byte[]> recall(String key) {
        return Optional.ofNullable(memory.get(key));
    }

    @Override
    public void remember(String key, String subject, byte[] value) {
        memory.put(key, value);
    }

    @Override
    public void forget(String key) {
        memory.remove(key);
    }
}
