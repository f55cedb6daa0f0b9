package org.elmport.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.elmport.record.Code;
import org.elmport.record.CourseRecord;
import org.elmport.record.IdentifierCode;
import org.elmport.record.OfferingRecord;
import org.elmport.record.Origin;
import org.elmport.record.Place;
import org.elmport.record.Price;
import org.elmport.record.SourceMoment;
import org.elmport.record.SpecificationFields;
import org.elmport.record.StudyLoad;
import org.elmport.record.StudyLoadUnit;
import org.elmport.record.Text;
import org.elmport.record.TextFormat;
import org.elmport.record.WebLink;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a source sends, mapping gives a result or findings, the same each time, and never throws. */
class RandomRecordsTest {

    private static final List<String> PIECES = List.of(
            "",
            " ",
            "en",
            "fr-CA",
            "xx-klingon",
            "0613",
            "613",
            "6",
            "EQF 7",
            "<p>a</p>",
            "<a href='x'>b",
            "</div>",
            "\n- one\n- two",
            "1) a 2) b",
            "a; b; c: d; e",
            "&nbsp;&lt;",
            "https://uni.example/x y",
            "javascript:1",
            "mailto:a@b",
            "\u0000\uD83C",
            "\uFEFFtext",
            "P60M",
            "PT0S",
            "P",
            "-1",
            "€",
            "EL",
            "ÅÄÖ ß",
            "[x](http://y",
            "**b**",
            "`",
            ">>>",
            "{id}",
            "%",
            "null",
            "#1",
            "a".repeat(500));
    private static final List<TextFormat> FORMATS = List.of(TextFormat.values());
    private static final int RECORDS = 400;

    @ParameterizedTest
    @ValueSource(longs = {1, 20260901, 987654321})
    void anyRecordGivesAResult(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        CatalogueMapping mapping =
                CatalogueMapping.with(MappingOptions.builder().provenance(true).build());
        for (int i = 0; i < RECORDS; i++) {
            CourseRecord course = new CourseRecord(piece(random), Origin.NONE, fields(random));
            OfferingRecord offering = offering(random);
            MappingResult mapped = mapping.map(course);
            MappingResult offered = mapping.map(offering);

            assertThat(mapping.map(course)).as("seed %d, record %d", seed, i).isEqualTo(mapped);
            assertThat(mapped.heldBack()).isEqualTo(mapped.draft().isEmpty());
            offered.draft().ifPresent(draft -> {
                MappingResult completed = mapping.complete(draft, mapped.draft());
                assertThat(completed.heldBack()).isEqualTo(completed.entities().isEmpty());
            });
        }
    }

    private static SpecificationFields fields(SplittableRandom random) {
        SpecificationFields.Builder fields = SpecificationFields.builder()
                .addCode(new IdentifierCode(piece(random), piece(random)))
                .title(text(random))
                .shortTitle(text(random))
                .description(text(random))
                .type(code(random))
                .addLevel(code(random))
                .addFieldOfEducation(code(random))
                .addFieldOfEducation(new Code("isced-f", "0613"))
                .addLanguage(code(random))
                .addLanguage(new Code("language", "en"))
                .addMode(code(random))
                .learningSetting(code(random))
                .addTargetGroup(code(random))
                .addSkill(code(random))
                .learningOutcomeText(text(random))
                .entryRequirements(text(random))
                .admission(text(random))
                .addAssessmentType(code(random))
                .assessment(text(random))
                .supervision(text(random))
                .addHomepage(new WebLink(piece(random), piece(random), text(random)))
                .organisationId(piece(random))
                .addAwardingBodyId(piece(random))
                .addPartOfId(piece(random))
                .duration(piece(random))
                .maximumDuration(piece(random));
        for (StudyLoadUnit unit : StudyLoadUnit.values()) {
            fields.addStudyLoad(new StudyLoad(amount(random), unit, piece(random)));
        }
        if (random.nextBoolean()) {
            fields.addLearningOutcome(text(random));
        }
        return fields.build();
    }

    private static OfferingRecord offering(SplittableRandom random) {
        return OfferingRecord.builder(piece(random), Origin.NONE)
                .offeredId(piece(random))
                .title(text(random))
                .addLanguage(code(random))
                .start(SourceMoment.of(LocalDate.of(random.nextInt(1, 9999), random.nextInt(1, 13), 1)))
                .end(SourceMoment.of(LocalDate.of(random.nextInt(1, 9999), random.nextInt(1, 13), 28)))
                .addPrice(new Price(amount(random), code(random), text(random)))
                .addPlace(new Place(
                        text(random),
                        text(random),
                        code(random),
                        Optional.of(code(random)),
                        Optional.of(new Place.Coordinates(piece(random), piece(random)))))
                .duration(piece(random))
                .addHomepage(WebLink.of(piece(random)))
                .build();
    }

    private static BigDecimal amount(SplittableRandom random) {
        return new BigDecimal(random.nextInt(-5, 5000)).scaleByPowerOfTen(random.nextInt(-6, 12));
    }

    private static Code code(SplittableRandom random) {
        List<String> schemes = List.of("", "eqf", "nqf", "isced-f", "language", "ooapi:level", "mode", "country");
        return new Code(schemes.get(random.nextInt(schemes.size())), piece(random));
    }

    private static Text text(SplittableRandom random) {
        List<Text.Version> versions = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            versions.add(new Text.Version(piece(random), piece(random) + piece(random) + piece(random)));
        }
        return new Text(FORMATS.get(random.nextInt(FORMATS.size())), versions);
    }

    private static String piece(SplittableRandom random) {
        return PIECES.get(random.nextInt(PIECES.size()));
    }
}
