package org.elmport.source.ooapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.elmport.plugin.CrawlSummary.SkippedFile;
import org.elmport.plugin.SourceException.Fault;
import org.elmport.plugin.SourceFinding;
import org.elmport.record.Code;
import org.elmport.record.RecordKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Entities from files and directories. */
class FilesTest {

    @TempDir
    private Path directory;

    private FilesTest write(String name, String content) throws IOException {
        Files.writeString(directory.resolve(name), content);
        return this;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"courseId\":\"c1\"}|''",
                "[{\"courseId\":\"c1\"}]|/0",
                "{\"items\":[{\"courseId\":\"c1\"}]}|/items/0",
                "{\"pageSize\":10,\"ext\":{\"items\":[1]},\"items\":[{\"courseId\":\"c1\"}],\"after\":1}|/items/0",
                "{\"name\":[],\"courseId\":\"c1\"}|''"
            })
    void oneObjectAListAndAPageAreRead(String json, String pointer) throws IOException {
        // given
        write("a.json", json);

        // when
        Crawl crawl = Crawl.files(directory).whole();

        // then
        assertThat(crawl.ids()).containsExactly("c1");
        assertThat(crawl.course().origin().pointer().path()).isEqualTo(pointer);
    }

    @Test
    void aSingleFileIsReadWhateverItsNameEndsIn() throws IOException {
        // given
        write("catalogue.data", "[{\"courseId\":\"c1\"}]");

        // when
        Crawl crawl = Crawl.files(directory.resolve("catalogue.data")).whole();

        // then
        assertThat(crawl.ids()).containsExactly("c1");
    }

    @Test
    void filesAreReadInTheOrderOfTheirNames() throws IOException {
        // given
        write("b.json", "{\"courseId\":\"b\"}")
                .write("a.json", "{\"courseId\":\"a\"}")
                .write("C.json", "[{\"courseId\":\"c\"}]");

        // when
        Crawl crawl = Crawl.files(directory).whole();

        // then
        assertThat(crawl.ids()).containsExactly("c", "a", "b");
        assertThat(crawl.summary.requests()).isEqualTo(3);
    }

    @Test
    void recordsTakeFromOthersWhateverFileThoseAreIn() throws IOException {
        // given
        write("1.json", "{\"offeringId\":\"o\",\"program\":\"p\",\"academicSession\":\"s\"}")
                .write("2.json", "{\"programId\":\"p\",\"modeOfStudy\":\"full-time\",\"educationSpecification\":\"e\"}")
                .write(
                        "3.json",
                        "[{\"academicSessionId\":\"s\",\"name\":[{\"language\":\"en\",\"value\":\"Spring\"}]}]")
                .write("4.json", "{\"items\":[{\"educationSpecificationId\":\"e\",\"formalDocument\":\"diploma\"}]}");

        // when
        Crawl crawl = Crawl.files(directory).whole();

        // then
        assertThat(crawl.offering().period().versions().get(0).value()).isEqualTo("Spring");
        assertThat(crawl.offering().schedule()).contains(new Code("ooapi:mode-of-study", "full-time"));
        assertThat(crawl.programme().formalDocument()).contains(new Code("ooapi:formal-document", "diploma"));
        assertThat(crawl.findings).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"--COURSE_ID--,template", "{{courseId}},template", "${courseId},template", "<course id>,template"})
    void templatesAreSkipped(String id, String reason) throws IOException {
        // given
        write("t.json", "{\"courseId\":\"" + id + "\"}").write("c.json", "{\"courseId\":\"c1\"}");

        // when
        Crawl crawl = Crawl.files(directory).whole();

        // then
        assertThat(crawl.ids()).containsExactly("c1");
        assertThat(crawl.summary.skippedFiles()).singleElement().satisfies(file -> {
            assertThat(file.name()).isEqualTo("t.json");
            assertThat(file.reason()).contains(reason);
        });
    }

    @Test
    void trap59PeopleAreNeverReadNorNamed() throws IOException {
        // given
        write("people.json", "[{\"personId\":\"1\",\"givenName\":\"Ottoline\"}]")
                .write("results.json", "[{\"associationId\":\"1\",\"offering\":{\"offeringId\":\"o\"}}]")
                .write("mixed.json", "[{\"courseId\":\"c1\"},{\"personId\":\"1\",\"surname\":\"Ottoline\"}]");

        // when
        Crawl crawl = Crawl.files(directory).whole();

        // then
        assertThat(crawl.ids()).containsExactly("c1");
        assertThat(crawl.summary.skippedFiles())
                .extracting(SkippedFile::name)
                .containsExactly("people.json", "results.json");
        assertThat(crawl.findings(SourceFinding.RECORD_UNREADABLE)).hasSize(1);
        assertThat(crawl.findings).noneMatch(finding -> finding.toString().contains("Ottoline"));
    }

    @Test
    void hiddenFilesAndDirectoriesAreLeftAloneAndOthersAreNamed() throws IOException {
        // given
        write(".hidden.json", "not json").write("notes.txt", "notes").write("c.json", "{\"courseId\":\"c1\"}");
        Files.createDirectory(directory.resolve("archive.json"));

        // when
        Crawl crawl = Crawl.files(directory).whole();

        // then
        assertThat(crawl.summary.skippedFiles()).extracting(SkippedFile::name).containsExactly("notes.txt");
        assertThat(crawl.findings(SourceFinding.FILE_SKIPPED)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"courseId\":\"c1\"', breaks off",
        "'[{\"courseId\":\"c1\"},', breaks off",
        "'{\"items\":[{\"courseId\":\"c1\"}]', breaks off",
        "'', empty",
        "'<html></html>', line 1",
        "'{courseId:1}', line 1",
        "'{\"courseId\":\"c1\"}{\"courseId\":\"c2\"}', more follows",
        "'[{\"courseId\":\"c1\"}]]', line 1"
    })
    void aFileThatIsNoJsonEndsTheCrawlWithItsNameAndPlace(String content, String words) throws IOException {
        // given
        write("broken.json", content);

        // when
        Crawl crawl = Crawl.files(directory);

        // then
        assertThat(crawl.failure().fault()).isEqualTo(Fault.UNREADABLE_FILE);
        assertThat(crawl.failure()).hasMessageContaining("broken.json").hasMessageContaining(words);
        assertThat(crawl.records)
                .as("nothing is delivered before the files were looked through")
                .isEmpty();
    }

    @Test
    void aDirectoryWithoutAnyEntityIsReported() throws IOException {
        // given
        write("fields.json", "[{\"id\":\"00\"}]");

        // when
        Crawl crawl = Crawl.files(directory);

        // then
        assertThat(crawl.failure().fault()).isEqualTo(Fault.UNREADABLE_FILE);
        assertThat(crawl.failure()).hasMessageContaining("holds no entity");
    }

    @Test
    void aPathThatIsNotThereIsReported() {
        // when
        Crawl crawl = Crawl.files(directory.resolve("nowhere"));

        // then
        assertThat(crawl.failure()).hasMessageContaining("nowhere");
        assertThat(crawl.failure().remedy()).contains("path");
    }

    @Test
    void jsonThatIsNestedWithoutEndIsRefused() throws IOException {
        // given
        write("deep.json", "[{\"courseId\":\"c1\",\"ext\":" + "[".repeat(5000) + "]".repeat(5000) + "}]");

        // when
        Crawl crawl = Crawl.files(directory);

        // then
        assertThat(crawl.failure().fault()).isEqualTo(Fault.LIMIT);
    }

    @Test
    void aTextBeyondAllMeasureIsRefused() throws IOException {
        // given
        String text = "a".repeat(JsonLimits.MAX_TEXT_CHARACTERS + 1);
        write("long.json", "[{\"courseId\":\"c1\",\"description\":\"" + text + "\"}]");

        // when
        Crawl crawl = Crawl.files(directory);

        // then
        assertThat(crawl.failure().fault()).isEqualTo(Fault.LIMIT);
    }

    @Test
    void aByteOrderMarkIsNoMatter() throws IOException {
        // given
        write("bom.json", "\uFEFF{\"courseId\":\"c1\"}");

        // when
        Crawl crawl = Crawl.files(directory).whole();

        // then
        assertThat(crawl.ids()).containsExactly("c1");
    }

    @Test
    void onlyTheKindsThatAreAskedForAreDelivered() throws IOException {
        // given
        write("all.json", "[{\"courseId\":\"c\"},{\"organizationId\":\"o\"},{\"offeringId\":\"f\",\"course\":\"c\"}]");

        // when
        Crawl crawl = Crawl.files(directory, Map.of("kinds", "offering, organisation"))
                .whole();

        // then
        assertThat(crawl.ids()).containsExactly("o", "f");
        assertThat(crawl.summary.records()).isEqualTo(Map.of(RecordKind.ORGANISATION, 1L, RecordKind.OFFERING, 1L));
    }

    @Test
    void aFileLargerThanTheMemoryOfItsRecordsIsStreamed() throws IOException {
        // given
        Path file = directory.resolve("many.json");
        String text = "word ".repeat(400);
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write("{\"items\":[");
            for (int i = 0; i < 10_000; i++) {
                out.write((i == 0 ? "" : ",") + "{\"courseId\":\"c" + i
                        + "\",\"description\":[{\"language\":\"en\",\"value\":\"" + text + i + "\"}]}");
            }
            out.write("]}");
        }

        // when
        Crawl crawl = Crawl.files(file).whole();

        // then
        assertThat(crawl.summary.records()).isEqualTo(Map.of(RecordKind.COURSE, 10_000L));
        assertThat(crawl.records.get(9_999).origin().pointer().path()).isEqualTo("/items/9999");
    }
}
