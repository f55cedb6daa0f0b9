package org.elmport.source.ooapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.elmport.finding.Finding;
import org.elmport.finding.FindingCode;
import org.elmport.plugin.SourceFinding;
import org.elmport.record.Code;
import org.elmport.record.CourseRecord;
import org.elmport.record.IdentifierCode;
import org.elmport.record.NamedText;
import org.elmport.record.ProgrammeRecord;
import org.elmport.record.StudyLoad;
import org.elmport.record.StudyLoadUnit;
import org.elmport.record.Text;
import org.elmport.record.TextFormat;
import org.elmport.record.WebLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Entities as systems really send them. */
class TolerantReadingTest {

    @TempDir
    private Path directory;

    private Crawl read(String json) {
        try {
            Files.writeString(directory.resolve("entities.json"), json);
        } catch (IOException full) {
            throw new java.io.UncheckedIOException(full);
        }
        return Crawl.files(directory).whole();
    }

    private Crawl course(String fields) {
        return read("{\"courseId\":\"c1\"," + fields + "}");
    }

    static Stream<Arguments> defects() {
        FindingCode tolerated = OoapiFinding.SHAPE_TOLERATED;
        FindingCode unreadable = SourceFinding.VALUE_UNREADABLE;
        return Stream.of(
                Arguments.of("\"name\":\"Only a text\"", tolerated, "/name"),
                Arguments.of("\"name\":42", unreadable, "/name"),
                Arguments.of("\"name\":[{\"language\":\"en\",\"value\":{}}]", unreadable, "/name/0/value"),
                Arguments.of("\"description\":{\"language\":\"en\",\"value\":\"x\"}", tolerated, "/description"),
                Arguments.of("\"admissionRequirements\":\"A text\"", tolerated, "/admissionRequirements"),
                Arguments.of("\"modeOfDelivery\":\"online\"", tolerated, "/modeOfDelivery"),
                Arguments.of("\"modeOfDelivery\":{}", unreadable, "/modeOfDelivery"),
                Arguments.of("\"modeOfDelivery\":[{\"a\":1}]", unreadable, "/modeOfDelivery/0"),
                Arguments.of(
                        "\"learningOutcomes\":[{\"language\":\"en\",\"value\":\"x\"}]", tolerated, "/learningOutcomes"),
                Arguments.of("\"learningOutcomes\":[\"x\",\"y\"]", tolerated, "/learningOutcomes"),
                Arguments.of("\"learningOutcomes\":\"x\"", tolerated, "/learningOutcomes"),
                Arguments.of("\"learningOutcomes\":{}", unreadable, "/learningOutcomes"),
                Arguments.of(
                        "\"studyLoad\":{\"studyLoadUnit\":\"ects\",\"value\":\"many\"}",
                        unreadable,
                        "/studyLoad/value"),
                Arguments.of("\"studyLoad\":{\"studyLoadUnit\":\"ects\",\"value\":-5}", unreadable, "/studyLoad/value"),
                Arguments.of(
                        "\"studyLoad\":{\"studyLoadUnit\":\"ects\",\"value\":1e900}", unreadable, "/studyLoad/value"),
                Arguments.of("\"studyLoad\":6", unreadable, "/studyLoad"),
                Arguments.of("\"fieldsOfStudy\":732", tolerated, "/fieldsOfStudy"),
                Arguments.of("\"teachingLanguage\":[\"nld\"]", tolerated, "/teachingLanguage"),
                Arguments.of("\"teachingLanguage\":[\"nld\",\"eng\"]", unreadable, "/teachingLanguage"),
                Arguments.of("\"validFrom\":\"31-12-2025\"", unreadable, "/validFrom"),
                Arguments.of("\"validFrom\":20251231", unreadable, "/validFrom"),
                Arguments.of("\"link\":{}", unreadable, "/link"),
                Arguments.of("\"organization\":{\"name\":[]}", null, ""),
                Arguments.of("\"resources\":\"A book\"", tolerated, "/resources"),
                Arguments.of(
                        "\"primaryCode\":{\"codeType\":\"identifier\",\"code\":0}", tolerated, "/primaryCode/code"));
    }

    @ParameterizedTest
    @MethodSource("defects")
    void aDefectInACourseIsAFindingAtItsPlaceAndTheCourseIsReadAllTheSame(
            String fields, @org.jspecify.annotations.Nullable FindingCode code, String pointer) {
        // when
        Crawl crawl = course(fields);

        // then
        assertThat(crawl.course().id()).isEqualTo("c1");
        if (code != null) {
            assertThat(crawl.findings(code))
                    .extracting(finding -> finding.source().path())
                    .contains(pointer);
            assertThat(crawl.findings).allSatisfy(finding -> {
                assertThat(finding.record()).hasToString("course c1");
                assertThat(finding.source().resource()).isEqualTo("entities.json");
                assertThat(finding.message()).isNotBlank();
            });
        }
    }

    @ParameterizedTest
    @CsvSource({
        "name",
        "abbreviation",
        "description",
        "teachingLanguage",
        "level",
        "studyLoad",
        "modeOfDelivery",
        "duration",
        "fieldsOfStudy",
        "learningOutcomes",
        "admissionRequirements",
        "enrollment",
        "resources",
        "assessment",
        "link",
        "addresses",
        "otherCodes",
        "primaryCode",
        "programs",
        "organization",
        "validFrom",
        "validTo",
        "consumers",
        "timelineOverrides",
        "ext",
        "educationSpecification",
        "coordinators"
    })
    void nullStandsForAbsent(String field) {
        // when
        Crawl crawl = course("\"" + field + "\":null");

        // then
        assertThat(crawl.course().id()).isEqualTo("c1");
        assertThat(crawl.findings).isEmpty();
    }

    @Test
    void trap07TextsOfVersion4AreReadWithoutALanguage() {
        // when
        CourseRecord course = course("\"name\":\"Wijsbegeerte\",\"ects\":7.5").course();

        // then
        assertThat(course.fields().title())
                .isEqualTo(new Text(TextFormat.UNSTATED, List.of(new Text.Version("", "Wijsbegeerte"))));
        assertThat(course.fields().studyLoads())
                .containsExactly(new StudyLoad(new java.math.BigDecimal("7.5"), StudyLoadUnit.ECTS, "ects"));
    }

    @Test
    void trap07OutcomesInListsAreOneEachInAllTheirLanguages() {
        // when
        CourseRecord course = course("\"learningOutcomes\":[[{\"language\":\"en\",\"value\":\"Reads\"},"
                        + "{\"language\":\"nl\",\"value\":\"Leest\"}],[{\"language\":\"en\",\"value\":\"Writes\"}]]")
                .course();

        // then
        assertThat(course.fields().learningOutcomes()).hasSize(2);
        assertThat(course.fields().learningOutcomes().get(0).versions())
                .containsExactly(new Text.Version("en", "Reads"), new Text.Version("nl", "Leest"));
    }

    @Test
    void trap07AFlatListInOneLanguageIsSeveralOutcomes() {
        // when
        CourseRecord course = course("\"learningOutcomes\":[{\"language\":\"en\",\"value\":\"Reads\"},"
                        + "{\"language\":\"en\",\"value\":\"Writes\"}]")
                .course();

        // then
        assertThat(course.fields().learningOutcomes()).hasSize(2);
    }

    @Test
    void trap60AFlatListWithEachLanguageOnceIsOneOutcome() {
        // when
        CourseRecord course = course("\"learningOutcomes\":[{\"language\":\"en\",\"value\":\"Reads\"},"
                        + "{\"language\":\"nl\",\"value\":\"Leest\"}]")
                .course();

        // then
        assertThat(course.fields().learningOutcomes()).hasSize(1);
        assertThat(course.fields().learningOutcomes().get(0).versions()).hasSize(2);
    }

    @Test
    void trap60OneTextOfOutcomesIsKeptWhole() {
        // when
        CourseRecord course =
                course("\"learningOutcomes\":\"- reads\\n- writes\"").course();

        // then
        assertThat(course.fields().learningOutcomeText().versions().get(0).value())
                .isEqualTo("- reads\n- writes");
        assertThat(course.fields().learningOutcomes()).isEmpty();
    }

    @Test
    void trap07TheSpellingOfTheStandardForMailAddressesIsKeptAsItIs() {
        // when
        CourseRecord course = course("\"primaryCode\":{\"codeType\":\"emailAdress\",\"code\":\"x\"},"
                        + "\"otherCodes\":[{\"codeType\":\"uuid\",\"code\":\"y\"}]")
                .course();

        // then
        assertThat(course.fields().codes())
                .containsExactly(new IdentifierCode("emailAdress", "x"), new IdentifierCode("uuid", "y"));
    }

    @ParameterizedTest
    @CsvSource({"nl", "nl-NL", "dut", "nld"})
    void trap08LanguagesAreKeptAsTheSourceWritesThem(String language) {
        // when
        Crawl crawl = course("\"teachingLanguage\":\"" + language + "\"");

        // then
        assertThat(crawl.course().fields().languages()).containsExactly(new Code("language", language));
        assertThat(crawl.findings).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'\"0732\"',0732", "'\"07\"',07", "732,0732", "'\"59312\"',59312", "102,102", "1015,1015"})
    void trap51FieldsOfEducationKeepOrGetBackTheirLeadingZero(String json, String code) {
        // when
        CourseRecord course = course("\"fieldsOfStudy\":" + json).course();

        // then
        assertThat(course.fields().fieldsOfEducation()).containsExactly(new Code("isced-f", code));
    }

    @ParameterizedTest
    @CsvSource({"ects,ECTS", "sbu,HOUR", "hour,HOUR", "contacttime,CONTACT_HOUR", "sp,OTHER", "credits,OTHER"})
    void theUnitOfTheStudyLoadIsNeverConfused(String word, StudyLoadUnit unit) {
        // when
        CourseRecord course = course("\"studyLoad\":{\"studyLoadUnit\":\"" + word + "\",\"value\":30}")
                .course();

        // then
        assertThat(course.fields().studyLoads()).singleElement().satisfies(load -> {
            assertThat(load.unit()).isEqualTo(unit);
            assertThat(load.unitWord()).isEqualTo(word);
        });
    }

    @ParameterizedTest
    @CsvSource({"2.5,2.5", "'\"7,5\"',7.5", "'\"7.50\"',7.50", "0,0"})
    void trap57DecimalCreditsAreExactAndZeroIsANumber(String json, String amount) {
        // when
        CourseRecord course = course("\"studyLoad\":{\"studyLoadUnit\":\"ects\",\"value\":" + json + "}")
                .course();

        // then
        assertThat(course.fields().studyLoads())
                .extracting(load -> load.amount().toString())
                .containsExactly(amount);
    }

    @Test
    void trap57AnAbsentNumberIsNotZero() {
        // when
        CourseRecord course = course("\"studyLoad\":{\"studyLoadUnit\":\"ects\",\"value\":null}")
                .course();

        // then
        assertThat(course.fields().studyLoads()).isEmpty();
    }

    @Test
    void trap13MarkupIsKeptForTheMappingToFindOut() {
        // when
        CourseRecord course = course("\"description\":[{\"language\":\"en\",\"value\":\"<p>a</p> *b*\"}]")
                .course();

        // then
        assertThat(course.fields().description().format()).isEqualTo(TextFormat.UNSTATED);
        assertThat(course.fields().description().versions().get(0).value()).isEqualTo("<p>a</p> *b*");
    }

    @Test
    void trap09VersionsForOtherTimesAreNotMixedIn() {
        // when
        Crawl crawl = course("\"name\":[{\"language\":\"en\",\"value\":\"Now\"}],\"timelineOverrides\":"
                + "[{\"validFrom\":\"2030-01-01\",\"course\":{}},{\"validFrom\":\"2031-01-01\",\"course\":"
                + "{\"name\":[{\"language\":\"en\",\"value\":\"Later\"}]}}]");

        // then
        assertThat(crawl.course().fields().title().versions().get(0).value()).isEqualTo("Now");
        assertThat(crawl.findings(OoapiFinding.TIMELINE_IGNORED)).hasSize(1);
    }

    @Test
    void unknownWordsOfListsAreKeptAsCodes() {
        // when
        Crawl crawl = read("{\"programId\":\"p1\",\"programType\":\"course\",\"level\":\"very high\","
                + "\"levelOfQualification\":6,\"qualificationAwarded\":\"BBA\"}");

        // then
        ProgrammeRecord programme = crawl.programme();
        assertThat(programme.fields().type()).contains(new Code("ooapi:programme-type", "course"));
        assertThat(programme.fields().levels())
                .containsExactly(new Code("ooapi:level-of-qualification", "6"), new Code("ooapi:level", "very high"));
        assertThat(programme.qualificationAwarded()).contains(new Code("ooapi:qualification-awarded", "BBA"));
    }

    @Test
    void referencesMayBeExpanded() {
        // when
        CourseRecord course = course("\"organization\":{\"organizationId\":\"org\",\"name\":[]},"
                        + "\"programs\":[\"p1\",{\"programId\":\"p2\"}]")
                .course();

        // then
        assertThat(course.fields().organisationId()).contains("org");
        assertThat(course.fields().partOfIds()).containsExactly("p1", "p2");
    }

    @Test
    void resourcesAreDocumentsWhereTheyAreAddressesAndElseNotes() {
        // when
        CourseRecord course = course("\"resources\":[\"https://lib.uni.example/1\",\"A projector\"]")
                .course();

        // then
        assertThat(course.fields().documents()).containsExactly(WebLink.of("https://lib.uni.example/1"));
        assertThat(course.fields().notes()).extracting(NamedText::name).containsExactly("resources");
    }

    @Test
    void fieldsWithoutAPlaceAreSaidOncePerCrawl() {
        // when
        Crawl crawl = read("[{\"courseId\":\"c1\",\"firstStartDate\":\"2026-09-01\",\"colour\":\"red\"},"
                + "{\"courseId\":\"c2\",\"firstStartDate\":\"2026-09-01\",\"colour\":\"blue\"}]");

        // then
        assertThat(crawl.findings(SourceFinding.FIELD_LOST))
                .extracting(Finding::source)
                .extracting(place -> place.path())
                .containsExactly("/0/firstStartDate");
        assertThat(crawl.findings(SourceFinding.FIELD_UNKNOWN))
                .extracting(Finding::source)
                .extracting(place -> place.path())
                .containsExactly("/0/colour");
    }

    @Test
    void aRecordWithoutIdentifierOrShapeIsPassedOverAndTheOthersAreRead() {
        // when
        Crawl crawl = read("{\"items\":[{\"courseId\":\"\"},42,{\"courseId\":null},{\"courseId\":\"c4\"}]}");

        // then
        assertThat(crawl.ids()).containsExactly("c4");
        assertThat(crawl.findings(SourceFinding.IDENTIFIER_MISSING)).hasSize(2);
        assertThat(crawl.findings(SourceFinding.RECORD_UNREADABLE)).hasSize(1);
        assertThat(crawl.summary.unreadable()).isEqualTo(3);
    }

    @Test
    void trap15TheSameCodeOnSeveralEntitiesIsNoMatter() {
        // when
        Crawl crawl = read("[{\"courseId\":\"1\",\"primaryCode\":{\"codeType\":\"identifier\",\"code\":\"A\"}},"
                + "{\"programId\":\"1\",\"primaryCode\":{\"codeType\":\"identifier\",\"code\":\"A\"}}]");

        // then
        assertThat(crawl.records).hasSize(2);
        assertThat(crawl.findings).isEmpty();
    }

    @Test
    void valuesInFindingsAreShortAndOnOneLine() {
        // when
        Crawl crawl = course("\"validFrom\":\"" + "long\\n".repeat(100) + "\"");

        // then
        assertThat(crawl.findings(SourceFinding.VALUE_UNREADABLE))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.message()).hasSizeLessThan(150).doesNotContain("\n"));
    }

    @Test
    void anOriginFindsTheFieldOfTheSourceForAFieldOfTheRecord() {
        // when
        CourseRecord course = read("{\"items\":[{\"courseId\":\"c1\"}]}").course();

        // then
        assertThat(course.origin().pointer("title").toString()).isEqualTo("entities.json /items/0/name");
        assertThat(course.origin().pointer("studyLoads").path()).isEqualTo("/items/0/studyLoad");
    }
}
