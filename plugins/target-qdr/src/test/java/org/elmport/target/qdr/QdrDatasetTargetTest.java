package org.elmport.target.qdr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.elmport.plugin.HeldDataset;
import org.elmport.plugin.Receipt;
import org.elmport.plugin.TargetException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the folder holds after publishing, and after publishing again. */
class QdrDatasetTargetTest {

    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));

    @TempDir
    private Path folder = Path.of(".");

    private Publishing publishing() {
        return new Publishing(folder).with("address", "https://courses.uni.example/europass");
    }

    @Test
    void oneFileHoldsEverythingWithItsChecksumItsVersionAndItsDescription() throws IOException, TargetException {
        // when
        Receipt receipt = publishing()
                .with("title", Map.of("en", "Courses of Example University"))
                .with("publisher", "Example University")
                .with("contact", "course-office@uni.example")
                .with("licence", "https://creativecommons.org/licenses/by/4.0/")
                .publish(SampleCatalogue.ofCourses(2).withProgramme());

        // then
        Publishing seen = publishing();
        String sum = ContentSum.of(folder.resolve("dataset.xml"));
        assertThat(receipt.changed()).isTrue();
        assertThat(seen.names()).containsExactly("catalogue.jsonld", "dataset.xml", "dataset.xml.sha256");
        assertThat(seen.versions()).containsExactly("dataset-" + sum + ".xml");
        assertThat(seen.read("dataset.xml")).contains("Offering C1", "Programme P1", "Accreditation A1");
        assertThat(seen.read("dataset.xml.sha256")).isEqualTo(sum + "  dataset.xml\n");
        assertThat(seen.read("catalogue.jsonld"))
                .contains("https://courses.uni.example/europass/dataset.xml", sum, "Courses of Example University")
                .contains("mailto:course-office@uni.example", "dcat:Catalog", "licenses/by/4.0");
    }

    @Test
    void theDescriptionIsWholeJson() throws IOException, TargetException {
        publishing().publish(SampleCatalogue.ofCourses(1));
        try (JsonParser json = new JsonFactory()
                .createParser(folder.resolve("catalogue.jsonld").toFile())) {
            int depth = 0;
            for (var token = json.nextToken(); token != null; token = json.nextToken()) {
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            }
            assertThat(depth).isZero();
        }
    }

    @Test
    void anUnchangedCatalogueTouchesNoFile() throws IOException, TargetException {
        // given
        publishing()
                .with("files", "by-kind")
                .publish(SampleCatalogue.ofCourses(3).withProgramme());
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.setLastModifiedTime(file, LONG_AGO);
            }
        }

        // when
        Receipt receipt = publishing()
                .with("files", "by-kind")
                .publish(SampleCatalogue.ofCourses(3).withProgramme());

        // then
        assertThat(receipt.changed()).isFalse();
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile).toList())
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Files.getLastModifiedTime(file))
                            .as(file.toString())
                            .isEqualTo(LONG_AGO));
        }
    }

    @Test
    void versionsAreKeptUpToTheNumberAndAnEarlierOneComesBackToTheFront() throws IOException, TargetException {
        // given
        for (int courses : new int[] {1, 2, 3, 4}) {
            publishing().with("keep-versions", 3).publish(SampleCatalogue.ofCourses(courses));
        }
        assertThat(publishing().versions()).hasSize(3);
        String second = "dataset-" + sum(SampleCatalogue.ofCourses(2)) + ".xml";
        assertThat(publishing().versions()).contains(second);

        // when
        publishing().with("keep-versions", 3).publish(SampleCatalogue.ofCourses(2));
        publishing().with("keep-versions", 3).publish(SampleCatalogue.ofCourses(5));

        // then
        assertThat(publishing().versions()).hasSize(3).contains(second);
        publishing().with("keep-versions", 0).publish(SampleCatalogue.ofCourses(5));
        assertThat(publishing().versions()).isEmpty();
    }

    private String sum(SampleCatalogue catalogue) throws IOException, TargetException {
        Path other = Files.createTempDirectory(folder, "other");
        new Publishing(other).publish(catalogue);
        return ContentSum.of(other.resolve("dataset.xml"));
    }

    @Test
    void staleFilesOfOursAreRemovedAndForeignOnesNever() throws IOException, TargetException {
        // given
        publishing().with("records-per-file", 4).publish(SampleCatalogue.ofCourses(8));
        assertThat(publishing().names()).contains("dataset-1.xml", "dataset-2.xml");
        Files.writeString(folder.resolve("dataset-99.xml"), "somebody else's");
        Files.createDirectories(folder.resolve("versions"));
        Files.writeString(folder.resolve("versions/notes.txt"), "somebody else's");

        // when
        publishing().publish(SampleCatalogue.ofCourses(8));

        // then
        assertThat(publishing().names())
                .containsExactly("catalogue.jsonld", "dataset-99.xml", "dataset.xml", "dataset.xml.sha256");
        assertThat(publishing().versions()).hasSize(2).contains("notes.txt");
    }

    @Test
    void aListThatSomebodyHasEditedRemovesNothingOutsideOfTheFolder() throws IOException, TargetException {
        // given
        Path outside =
                Files.writeString(Files.createDirectories(folder.resolve("a")).resolveSibling("b.xml"), "mine");
        Path inside = Files.createDirectories(folder.resolve("a/b"));
        Files.writeString(inside.resolve(".elmport-files"), "0".repeat(64) + " 4 ../../b.xml\n");

        // when
        new Publishing(inside).publish(SampleCatalogue.ofCourses(1));

        // then
        assertThat(outside).hasContent("mine");
    }

    @Test
    void trap05EachKindHasAFileInWhichAllThatIsReferredToIsPresent() throws IOException, TargetException {
        // when
        Publishing publishing = publishing().with("files", "by-kind");
        publishing.publish(SampleCatalogue.ofCourses(1).withProgramme());

        // then
        assertThat(publishing.names())
                .contains("opportunities.xml", "qualifications.xml", "accreditations.xml", "catalogue.jsonld");
        assertThat(publishing.read("opportunities.xml"))
                .contains("Offering C1", "Course C1", "Understands C1", "Offering P1", "Example University")
                .contains("<qualificationReference id=\"" + SampleCatalogue.id("programme", "P1") + "\">")
                .doesNotContain("Programme P1", "Accreditation A1");
        assertThat(publishing.read("qualifications.xml"))
                .contains("Programme P1", "Accreditation A1", "Agency")
                .doesNotContain("Offering", "Course C1");
        assertThat(publishing.read("accreditations.xml"))
                .contains("Accreditation A1", "Agency", "Example University")
                .contains("ams-constraints")
                .doesNotContain("Programme P1");
    }

    @Test
    void aKindThatLosesItsLastRecordKeepsAnEmptyFileSoThatItsRecordsAreWithdrawn() throws IOException, TargetException {
        // given
        Publishing publishing = publishing().with("files", "by-kind");
        publishing.publish(SampleCatalogue.ofCourses(1));
        assertThat(publishing.names()).doesNotContain("qualifications.xml");
        publishing.publish(SampleCatalogue.ofCourses(1).withProgramme());

        // when
        publishing.publish(SampleCatalogue.ofCourses(1));

        // then
        assertThat(publishing.names()).contains("qualifications.xml");
        assertThat(publishing.read("qualifications.xml")).contains("<Courses").doesNotContain("Programme");
    }

    @Test
    void noFileHoldsMoreRecordsThanItMayAndEachRecordIsInOneOfThem() throws IOException, TargetException {
        // when
        Publishing publishing = publishing().with("records-per-file", 10);
        publishing.publish(SampleCatalogue.ofCourses(30));

        // then
        Map<String, Integer> places = new TreeMap<>();
        for (String name : publishing.names()) {
            if (name.endsWith(".xml")) {
                String text = publishing.read(name);
                int records = 0;
                for (int i = 1; i <= 30; i++) {
                    boolean course = text.contains(
                            "<learningAchievementSpecification id=\"" + SampleCatalogue.id("course", "C" + i) + "\"");
                    boolean offering = text.contains(">Offering C" + i + "<");
                    assertThat(course).as("a course is where its offering is").isEqualTo(offering);
                    if (course) {
                        places.merge("C" + i, 1, Integer::sum);
                        records += 2;
                    }
                }
                assertThat(records).as(name).isLessThanOrEqualTo(10);
                assertThat(text).contains("Example University");
            }
        }
        assertThat(places)
                .hasSize(30)
                .allSatisfy((course, files) -> assertThat(files).isEqualTo(1));
    }

    @Test
    void aNewRecordChangesTheFileThatTakesItAndNoOther() throws IOException, TargetException {
        // given
        Publishing publishing = publishing().with("records-per-file", 40);
        publishing.publish(SampleCatalogue.ofCourses(60));
        Map<String, String> before = new TreeMap<>();
        for (String name : publishing.names()) {
            before.put(name, publishing.read(name));
        }

        // when
        publishing.publish(SampleCatalogue.ofCourses(61));

        // then
        assertThat(publishing.names()).isEqualTo(before.keySet());
        assertThat(before.keySet().stream()
                        .filter(name -> name.endsWith(".xml"))
                        .filter(name -> !publishing.read(name).equals(before.get(name))))
                .hasSize(1);
    }

    @Test
    void whatNobodyRefersToIsInTheFirstFile() throws IOException, TargetException {
        Publishing publishing = publishing().with("files", "by-kind");
        publishing.publish(SampleCatalogue.ofCourses(1)
                .with(org.elmport.elm.Location.builder(SampleCatalogue.id("location", "alone"))
                        .build()));
        assertThat(publishing.read("opportunities.xml")).contains("location/alone");
    }

    @Test
    void tooManyFilesAreRefusedWithTheSmallestNumberThatWorks() {
        assertThatExceptionOfType(TargetException.class)
                .isThrownBy(() -> publishing().with("records-per-file", 1).publish(SampleCatalogue.ofCourses(200)))
                .withMessageContaining("one of them holds")
                .satisfies(refused -> assertThat(refused.remedy()).contains("records-per-file"));
        assertThat(folder.resolve("dataset-1.xml")).doesNotExist();
    }

    @Test
    void itHoldsWhatItWasGivenUntilSomebodyChangesIt() throws IOException, TargetException {
        // given
        Publishing publishing = publishing();
        assertThat(QdrHeldDataset.find(publishing.settings())).isEmpty();
        Receipt receipt = publishing.publish(SampleCatalogue.ofCourses(2));

        // then
        try (HeldDataset held = QdrHeldDataset.find(publishing.settings()).orElseThrow()) {
            assertThat(held.items()).isEqualTo(receipt.items());
            assertThat(held.documents()).hasSize(1);
            assertThat(held.documents().get(0).content().open())
                    .asString(java.nio.charset.StandardCharsets.UTF_8)
                    .contains("Offering C1");
        }

        // when
        Files.writeString(folder.resolve("dataset.xml"), "edited");
        try (HeldDataset held = QdrHeldDataset.find(publishing.settings()).orElseThrow()) {
            assertThat(held.items()).isNotEqualTo(receipt.items());
        }
        Files.delete(folder.resolve("dataset.xml"));
        assertThat(QdrHeldDataset.find(publishing.settings())).isEmpty();
    }

    @Test
    void aFolderThatIsNotThereIsSaidInWords() {
        assertThatExceptionOfType(TargetException.class)
                .isThrownBy(() -> new Publishing(folder.resolve("missing")).publish(SampleCatalogue.ofCourses(1)))
                .withMessageContaining("missing does not exist")
                .satisfies(fault -> assertThat(fault.remedy()).contains("folder"));
    }
}
