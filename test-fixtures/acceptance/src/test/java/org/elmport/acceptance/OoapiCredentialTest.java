package org.elmport.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the Open Education API knows of a student becomes a credential; what is not passed does not. */
class OoapiCredentialTest {

    private static final String ORGANISATION = """
            {"organizationId":"ORG-1","organizationType":"root","primaryCode":{"codeType":"schacHome","code":"uni.example"},
             "name":[{"language":"en-GB","value":"Example University"}],"shortName":"EXU",
             "addresses":[{"addressType":"visit","street":"Harbour Street","city":"Porto Novo","countryCode":"PT"}],
             "link":"https://uni.example/"}""";

    private static final String COURSE = """
            {"courseId":"C-1","primaryCode":{"codeType":"identifier","code":"GEO101"},"abbreviation":"GEO",
             "name":[{"language":"en-GB","value":"Introduction to geodesy"}],"level":"bachelor","teachingLanguage":"eng",
             "description":[{"language":"en-GB","value":"How the earth is measured."}],"fieldsOfStudy":"0532",
             "studyLoad":{"studyLoadUnit":"ects","value":5},"modeOfDelivery":["on campus"],"organization":"ORG-1",
             "learningOutcomes":[[{"language":"en-GB","value":"Choose a suitable projection"}]],
             "assessment":[{"language":"en-GB","value":"A written examination."}],"link":"https://uni.example/geo101"}""";

    private static final String PERSON = """
            {"personId":"P-77","givenName":"Nives","surname":"Primerova","displayName":"Nives Primerova",
             "affiliations":["student"],"dateOfBirth":"2001-02-03","mail":"nives@example.org"}""";

    private static String association(String id, String pass, String score) {
        return """
            {"associationId":"%s","associationType":"courseOfferingAssociation","role":"student","state":"associated",
             "person":"P-77","result":{"state":"completed","pass":"%s","score":"%s","resultDate":"2026-06-30",
             "studyLoad":{"studyLoadUnit":"ects","value":2.5}},"offering":{"offeringId":"O-1","offeringType":"course",
             "resultValueType":"1-10","course":"C-1"}}""".formatted(id, pass, score);
    }

    @TempDir
    Path directory = Path.of("");

    @Test
    void theResultOfAStudentBecomesACredential() throws IOException {
        // given
        Path input = Files.createDirectory(directory.resolve("in"));
        Files.writeString(input.resolve("1-organisation.json"), ORGANISATION);
        Files.writeString(input.resolve("2-course.json"), COURSE);
        Files.writeString(input.resolve("3-person.json"), PERSON);
        Files.writeString(
                input.resolve("4-associations.json"),
                "[" + association("A-1", "passed", "8") + "," + association("A-2", "failed", "3") + "]");
        Path out = directory.resolve("out");

        // when
        CommandLine.Result result =
                CommandLine.run("convert", "--from", "ooapi", "--in", input, "--to", "edc-jsonld", "--out", out);

        // then
        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(result.err()).contains("1 credential written");
        assertThat(result.out() + result.err()).doesNotContain("Nives", "Primerova", "P-77", "A-1");
        assertThat(files(out))
                .singleElement()
                .satisfies(file -> assertThat(Files.readString(file))
                        .contains("Nives Primerova", "Introduction to geodesy", "Scale from 1 to 10", "\"8\"")
                        .contains("2.5")
                        .doesNotContain("P-77"));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
