package org.elmport.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elmport.dataset.Dataset;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.jsonld.JsonLdWriter;
import org.elmport.mapping.CatalogueMapping;
import org.elmport.node.NodeFork;
import org.elmport.plugin.RecordSource;
import org.elmport.plugin.SourceContext;
import org.elmport.plugin.SourceException;
import org.elmport.plugin.SourcePlugin;
import org.elmport.plugin.setting.ReferenceResolver;
import org.elmport.record.CourseRecord;
import org.elmport.record.OfferingRecord;
import org.elmport.record.SourceRecord;
import org.elmport.record.SpecificationFields;
import org.elmport.record.Text;
import org.elmport.sync.CatalogueRun;
import org.elmport.sync.PluginRegistry;
import org.elmport.sync.configuration.ConversionConfiguration;
import org.elmport.sync.configuration.JobConfigurationReader;
import org.elmport.xml.LoqXmlWriter;

/** The courses of the yardstick as CSV files, and their conversion as the command does it. */
final class CsvCatalogue implements AutoCloseable {

    private static final String COURSES_HEADER = "course_id,code,title_en,title_fi,description_en,description_fi,type,"
            + "ects,workload_hours,level_eqf,isced_f,language,mode,learning_setting,learning_outcomes_en,"
            + "learning_outcomes_fi,url,organisation_id,awarding_body";
    private static final String OFFERINGS_HEADER = "offering_id,course_id,code,title_en,title_fi,description_en,"
            + "description_fi,type,language,mode,schedule_text_en,schedule_text_fi,start_date,end_date,enrol_until,url,"
            + "organisation_id";

    private final Path directory;

    private CsvCatalogue(Path directory) {
        this.directory = directory;
    }

    /** Writes the files of so many courses to a temporary directory. */
    static CsvCatalogue write(int courses) {
        try {
            Path directory = Files.createTempDirectory("elmport-yardstick");
            Files.writeString(
                    directory.resolve("organisations.csv"),
                    "organisation_id,name_en,url,country,address\n" + Yardstick.ORGANISATION
                            + ",University of the Skerries,https://uni.example/,FI,\"1 Harbour Street, Talvora\"\n");
            rows(directory.resolve("courses.csv"), COURSES_HEADER, courses, number -> course(Yardstick.course(number)));
            rows(
                    directory.resolve("offerings.csv"),
                    OFFERINGS_HEADER,
                    courses,
                    number -> offering(Yardstick.offering(number)));
            return new CsvCatalogue(directory);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Makes one row. */
    @FunctionalInterface
    private interface Row {
        List<String> of(int number);
    }

    private static void rows(Path file, String header, int count, Row row) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(header + "\n");
            for (int i = 0; i < count; i++) {
                out.write("\"" + String.join("\",\"", row.of(i)) + "\"\n");
            }
        }
    }

    /** Where the files are. */
    Path directory() {
        return directory;
    }

    private static List<String> course(SourceRecord record) {
        SpecificationFields fields = ((CourseRecord) record).fields();
        return List.of(
                record.id(),
                fields.codes().get(0).value(),
                text(fields.title(), 0),
                text(fields.title(), 1),
                text(fields.description(), 0),
                text(fields.description(), 1),
                "course",
                "5",
                "135",
                "6",
                "0532",
                "en",
                "presential",
                "formal",
                text(fields.learningOutcomes().get(0), 0),
                text(fields.learningOutcomes().get(0), 1),
                fields.homepages().get(0).address(),
                Yardstick.ORGANISATION,
                Yardstick.ORGANISATION);
    }

    private static List<String> offering(SourceRecord record) {
        OfferingRecord offering = (OfferingRecord) record;
        return List.of(
                offering.id(),
                offering.offeredId(),
                offering.codes().get(0).value(),
                text(offering.title(), 0),
                text(offering.title(), 1),
                text(offering.description(), 0),
                text(offering.description(), 1),
                "class",
                "en",
                "presential",
                text(offering.scheduleText(), 0),
                text(offering.scheduleText(), 1),
                "2026-09-14",
                "2026-12-18",
                "2026-08-27",
                offering.homepages().get(0).address(),
                Yardstick.ORGANISATION);
    }

    private static String text(Text text, int version) {
        return text.versions().get(version).value();
    }

    /** Converts to both forms; the number of bytes. */
    long convert() throws IOException, SourceException {
        ConversionConfiguration configuration = configuration();
        try (CatalogueRun run = new CatalogueRun("yardstick", "csv", CatalogueMapping.with(configuration.mapping()));
                RecordSource source = configuration
                        .source()
                        .open(configuration.sourceSettings(), new SourceContext(run::found, Clock.systemUTC()))) {
            for (Optional<SourceRecord> record = source.next(); record.isPresent(); record = source.next()) {
                run.map(record.get());
            }
            SizeOnly out = new SizeOnly();
            try (Dataset dataset = run.assemble()) {
                writeBoth(dataset, out, run);
            }
            return out.size();
        }
    }

    private static void writeBoth(Dataset dataset, SizeOnly out, CatalogueRun run) throws IOException {
        try (LoqXmlWriter xml = new LoqXmlWriter(out, ApplicationProfile.LOQ_3_3_1, run::found);
                JsonLdWriter json = new JsonLdWriter(out, ApplicationProfile.LOQ_3_3_1, run::found)) {
            dataset.send(new NodeFork(xml, json));
        }
    }

    private ConversionConfiguration configuration() {
        PluginRegistry registry = PluginRegistry.discover(CsvCatalogue.class.getClassLoader());
        SourcePlugin csv = registry.source("csv").orElseThrow();
        return new JobConfigurationReader(registry, ReferenceResolver.ofProcess(directory))
                .readConversion(csv, Map.of(csv.pathSetting().orElseThrow(), directory.toString()), Map.of());
    }

    /** Reads the files; the number of bytes. */
    long copy() throws IOException {
        SizeOnly out = new SizeOnly();
        for (String name : List.of("organisations.csv", "courses.csv", "offerings.csv")) {
            Files.copy(directory.resolve(name), out);
        }
        return out.size();
    }

    @Override
    public void close() throws IOException {
        for (String name : List.of("organisations.csv", "courses.csv", "offerings.csv")) {
            Files.deleteIfExists(directory.resolve(name));
        }
        Files.deleteIfExists(directory);
    }
}
