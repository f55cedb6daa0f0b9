package org.example.maple;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elmport.dataset.Dataset;
import org.elmport.dataset.DatasetAssembler;
import org.elmport.dataset.DatasetForm;
import org.elmport.dataset.DatasetOptions;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.finding.Finding;
import org.elmport.finding.Findings;
import org.elmport.mapping.CatalogueMapping;
import org.elmport.mapping.Institution;
import org.elmport.mapping.MappingOptions;
import org.elmport.mapping.MappingResult;
import org.elmport.record.Code;
import org.elmport.record.CourseRecord;
import org.elmport.record.IdentifierCode;
import org.elmport.record.OfferingRecord;
import org.elmport.record.Origin;
import org.elmport.record.SourceMoment;
import org.elmport.record.SpecificationFields;
import org.elmport.record.StudyLoad;
import org.elmport.record.StudyLoadUnit;
import org.elmport.record.Text;
import org.elmport.record.WebLink;

/** Publishes study units for Europass: as LOQ XML, and the same as JSON-LD. */
public final class EuropassExport {

    private static final MappingOptions OPTIONS = MappingOptions.builder()
            .baseIri("https://id.maple.example/")
            .institution(new Institution(
                    "maple", Text.of("en", "Maple College"), "IE", Optional.of("https://maple.example/")))
            .build();

    private final CatalogueMapping mapping = CatalogueMapping.with(OPTIONS);

    /** Writes {@code catalogue.xml} and {@code catalogue.jsonld}, and says what is wrong with which unit. */
    public List<Finding> export(List<StudyUnit> units, Path directory) throws IOException {
        Findings findings = new Findings();
        try (DatasetAssembler assembler = new DatasetAssembler(DatasetOptions.standard(), mapping::complete)) {
            add(mapping.institution().orElseThrow(), assembler, findings);
            for (StudyUnit unit : units) {
                add(mapping.map(course(unit)), assembler, findings);
                for (StudyUnit.Run run : unit.runs()) {
                    add(mapping.map(offering(unit, run)), assembler, findings);
                }
            }
            try (Dataset dataset = assembler.finish(findings)) {
                write(dataset, DatasetForm.LOQ_XML, directory.resolve("catalogue.xml"), findings);
                write(dataset, DatasetForm.LOQ_JSONLD, directory.resolve("catalogue.jsonld"), findings);
            }
        }
        return findings.kept();
    }

    private static void add(MappingResult result, DatasetAssembler assembler, Findings findings) throws IOException {
        result.findings().forEach(findings::add);
        assembler.add(result);
    }

    private static void write(Dataset dataset, DatasetForm form, Path file, Findings lost) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            dataset.write(out, form, ApplicationProfile.LOQ_3_3_1, lost);
        }
    }

    /** The names that findings use for the fields are those of the own screens. */
    private static CourseRecord course(StudyUnit unit) {
        SpecificationFields.Builder fields = SpecificationFields.builder()
                .addCode(new IdentifierCode("unit number", unit.number()))
                .title(Text.of("en", unit.name()))
                .addLanguage(new Code("language", "en"))
                .addFieldOfEducation(new Code("isced-f", unit.subject()))
                .addStudyLoad(new StudyLoad(BigDecimal.valueOf(unit.points()), StudyLoadUnit.ECTS, "points"))
                .addHomepage(WebLink.of(unit.page()));
        unit.aims().forEach(aim -> fields.addLearningOutcome(Text.of("en", aim)));
        Origin screen = Origin.row("unit " + unit.number(), 0, Map.of("learningOutcomes", "aims", "title", "name"));
        return new CourseRecord(unit.number(), screen, fields.build());
    }

    private static OfferingRecord offering(StudyUnit unit, StudyUnit.Run run) {
        String id = unit.number() + "-" + run.term();
        return OfferingRecord.builder(id, Origin.row("run " + id, 0, Map.of("start", "from", "end", "to")))
                .offeredId(unit.number())
                .addCode(new IdentifierCode("run number", id))
                .start(SourceMoment.of(run.from()))
                .end(SourceMoment.of(run.to()))
                .build();
    }
}
