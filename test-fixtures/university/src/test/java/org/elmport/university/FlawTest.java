package org.elmport.university;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FlawTest {

    private static final University DEMO = University.generate(UniversityPlan.demo());
    private static final University SOUND = University.generate(UniversityPlan.flawless(1, 250));

    @ParameterizedTest
    @EnumSource(Flaw.class)
    void theDemoHasEveryKindOfFlaw(Flaw flaw) {
        assertThat(DEMO.flawedRecords()).anyMatch(record -> record.flaw() == flaw);
    }

    @Test
    void recordsThatAreNotListedAreThoseOfASoundCatalogue() {
        // given
        Set<RecordKey> listed = DEMO.flawedRecords().map(FlawedRecord::key).collect(Collectors.toSet());

        // then
        assertThat(DEMO.courses())
                .allSatisfy(course -> assertThat(course.equals(SOUND.course(course.index())))
                        .isEqualTo(!listed.contains(course.key())));
        List<Offering> sound = SOUND.offerings().toList();
        assertThat(DEMO.offerings()
                        .filter(offering -> !listed.contains(offering.key()))
                        .filter(offering ->
                                !offering.title().entries().get(0).value().isEmpty())
                        .filter(offering -> sound.stream().noneMatch(other -> same(other, offering))))
                .isEmpty();
    }

    /** Offerings show the title and language of their course, so that a flaw of the course shows in them, too. */
    private static boolean same(Offering sound, Offering other) {
        return sound.key().equals(other.key())
                && sound.offered().equals(other.offered())
                && sound.time().equals(other.time())
                && sound.price().equals(other.price());
    }

    @Test
    void aListedCourseHasTheFlawThatIsListed() {
        DEMO.flawedRecords()
                .filter(record -> record.type() == RecordType.COURSE)
                .forEach(record -> {
                    Course course =
                            DEMO.course(DEMO.courseIndex(record.key().uuid()).orElseThrow());
                    assertThat(has(record.flaw(), course)).as(record.toString()).isTrue();
                    assertThat(has(record.flaw(), SOUND.course(course.index())))
                            .as("the sound course beside " + record)
                            .isFalse();
                });
    }

    private static boolean has(Flaw flaw, Course course) {
        return switch (flaw) {
            case MISSING_ISCED -> course.classification().iscedField().isEmpty();
            case UNKNOWN_LANGUAGE -> course.classification().languages().contains("zz");
            case MISSING_OUTCOME -> course.wording().outcomes().isEmpty();
            case SCRIPT_IN_DESCRIPTION -> description(course).contains("<script>");
            case DUPLICATE_CODE ->
                course.index() > 0
                        && course.code().equals(DEMO.course(course.index() - 1).code());
            case DECIMAL_COMMA -> course.effort().credits().equals("5,0");
            case SECOND_TITLE -> course.wording().title().repeated().isPresent();
            case MINUTES_AS_MONTHS -> course.effort().duration().equals("P60M");
            case EMPTY_TITLE ->
                course.wording().title().entries().get(0).value().isEmpty();
            case UNKNOWN_COURSE, END_BEFORE_START, UNKNOWN_CURRENCY -> false;
        };
    }

    private static String description(Course course) {
        return course.wording().description().entries().get(0).value();
    }

    @Test
    void aListedOfferingHasTheFlawThatIsListed() {
        DEMO.flawedRecords()
                .filter(record -> record.type() == RecordType.COURSE_OFFERING)
                .forEach(record -> {
                    Offering offering = DEMO.offering(record.key().uuid()).orElseThrow();
                    assertThat(has(record.flaw(), offering))
                            .as(record.toString())
                            .isTrue();
                });
    }

    private static boolean has(Flaw flaw, Offering offering) {
        return switch (flaw) {
            case UNKNOWN_COURSE -> DEMO.courseIndex(offering.offered().uuid()).isEmpty();
            case END_BEFORE_START ->
                offering.time().end().isBefore(offering.time().start());
            case UNKNOWN_CURRENCY -> offering.price().currency().equals("XQZ");
            case MISSING_ISCED,
                    UNKNOWN_LANGUAGE,
                    MISSING_OUTCOME,
                    SCRIPT_IN_DESCRIPTION,
                    DUPLICATE_CODE,
                    DECIMAL_COMMA,
                    SECOND_TITLE,
                    MINUTES_AS_MONTHS,
                    EMPTY_TITLE -> false;
        };
    }

    @Test
    void theShareOfFlawedRecordsIsThatOfThePlan() {
        // given
        University university = University.generate(new UniversityPlan(1, 10_000, 0.01));

        // then
        assertThat(university.flawedRecords().filter(record -> record.type() == RecordType.COURSE))
                .hasSize(100);
    }

    @Test
    void aFlawlessPlanHasNoFlaws() {
        assertThat(SOUND.flawedRecords()).isEmpty();
    }

    @Test
    void theManifestListsEveryFlawOnALineOfItsOwn(@TempDir Path directory) throws IOException {
        // given
        Path file = directory.resolve("flaws.jsonl");

        // when
        FlawManifest.write(DEMO, file);

        // then
        List<FlawedRecord> records = DEMO.flawedRecords().toList();
        List<String> lines = Files.readAllLines(file);
        assertThat(lines).hasSameSizeAs(records);
        for (int line = 0; line < lines.size(); line++) {
            var entry = new ObjectMapper().readTree(lines.get(line));
            assertThat(entry.get("id").asText())
                    .isEqualTo(records.get(line).key().id());
            assertThat(entry.get("flaw").asText())
                    .isEqualTo(records.get(line).flaw().name());
        }
    }
}
