package org.elmport.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packs of invented content, from their zip to what they change in a dataset. */
class PacksTest {

    private static final String SKILL = "http://data.europa.eu/esco/skill/00000000-0000-4000-8000-00000000000";
    private static final Path EXAMPLE = Official.root().resolve("docs/examples/csv-defaults.yaml");

    @TempDir
    private Path directory = Path.of(".");

    @BeforeEach
    void useThePacksOfThisTest() {
        System.setProperty("elmport.packs", directory.resolve("packs").toString());
    }

    @AfterEach
    void useThePacksOfTheUser() {
        System.clearProperty("elmport.packs");
    }

    @Test
    void aPackIsInstalledListedAndShownAmongThePlugins() throws IOException {
        // when
        CommandLine.Result before = CommandLine.run("packs", "list");
        CommandLine.Result install = CommandLine.run("packs", "install", esco());
        CommandLine.Result list = CommandLine.run("packs", "list", "--verify");

        // then
        assertThat(before.out()).contains("There are no packs");
        assertThat(install.exitCode()).as(install.err()).isZero();
        assertThat(list.out()).containsPattern("esco +1\\.2\\.0 +skills and occupations");
        assertThat(CommandLine.run("plugins").out()).containsPattern("Packs:\\s+esco +1\\.2\\.0");
    }

    @Test
    void aFileThatWasChangedIsToldAndTheExitCodeSaysSo() throws IOException {
        // given
        CommandLine.run("packs", "install", esco());
        Files.writeString(directory.resolve("packs/esco/1.2.0/concepts.bin"), "x");

        // when
        CommandLine.Result list = CommandLine.run("packs", "list", "--verify");

        // then
        assertThat(list.exitCode()).isEqualTo(1);
        assertThat(list.err()).contains("concepts.bin", "changed", "elmport packs install");

        // when
        CommandLine.run("packs", "install", esco());

        // then
        assertThat(CommandLine.run("packs", "list", "--verify").exitCode()).isZero();
    }

    @Test
    void whatIsNoPackIsRefusedInWords() {
        // when
        CommandLine.Result refused = CommandLine.run("packs", "install", directory.resolve("nowhere.zip"));

        // then
        assertThat(refused.exitCode()).isEqualTo(4);
        assertThat(refused.err()).contains("there is no file", "nowhere.zip").doesNotContain("\tat ");
        assertThat(CommandLine.run("packs").exitCode()).isEqualTo(2);
    }

    @Test
    void aSkillIsUncheckedWithoutThePackAndCheckedWithIt() throws IOException {
        // given
        Path drop = Files.createDirectories(directory.resolve("drop"));
        Files.write(
                drop.resolve("courses.csv"),
                List.of(
                        "course_id,institution_id,title_en,description_en,ects,level_eqf,isced_f,language,"
                                + "learning_outcomes,url,esco_skills",
                        "K-1,eciu.example,Looms,On looms.,5,6,0712,en,Weave clouds,https://www.uni.example/k," + SKILL
                                + "1|" + SKILL + "9"));

        // when
        String before = convert(drop, "before");
        CommandLine.run("packs", "install", esco());
        String after = convert(drop, "after");

        // then
        assertThat(before).contains("MAP-CODE-UNCHECKED").doesNotContain("MAP-CODE-UNKNOWN");
        assertThat(after).contains("MAP-CODE-UNKNOWN").doesNotContain("MAP-CODE-UNCHECKED");
        assertThat(directory.resolve("before.xml")).content().contains(SKILL + "1", SKILL + "9");
        assertThat(directory.resolve("after.xml"))
                .content()
                .contains(SKILL + "1")
                .doesNotContain(SKILL + "9");
    }

    @Test
    void documentsAreHeldAgainstThePacksAsThePolicySays() throws IOException {
        // given
        Path document = directory.resolve("skills.xml");
        Files.writeString(document, """
                <Courses xmlns="http://data.europa.eu/snb/model/application-profile/loq-constraints/">
                <learningOutcomeReferences><learningOutcome id="https://id.uni.example/lout/1">
                <title language="en">Weave clouds</title>
                <relatedESCOSkill uri="%1$s1"/>
                <relatedESCOSkill uri="%1$s9"/>
                </learningOutcome></learningOutcomeReferences></Courses>
                """.formatted(SKILL));

        // when
        CommandLine.Result without = CommandLine.run("validate", document);
        CommandLine.Result withoutAndStrict = CommandLine.run("validate", "--unknown-codes", "fail", document);
        CommandLine.run("packs", "install", esco());
        CommandLine.Result with = CommandLine.run("validate", document);
        CommandLine.Result strict = CommandLine.run("validate", "--unknown-codes", "fail", document);

        // then
        assertThat(without.out()).contains(":4:", ":5:", "warning VAL-CONCEPT-UNCHECKED", "0 errors, 2 warnings");
        assertThat(without.exitCode()).isZero();
        assertThat(withoutAndStrict.exitCode()).isEqualTo(1);
        assertThat(with.out()).contains(":5:", "VAL-CONCEPT-NOT-IN-PACK", "0 errors, 1 warning");
        assertThat(strict.out()).contains("error VAL-CONCEPT-NOT-IN-PACK", "1 error,");
        assertThat(strict.exitCode()).isEqualTo(1);
        assertThat(CommandLine.run("validate", "--unknown-codes", "perhaps", document)
                        .exitCode())
                .isEqualTo(2);
    }

    @Test
    void theTableOfAMicroCredentialIsHeldAgainstThePackToo() throws IOException {
        // given
        String text = Files.readString(Official.sample("samples/loq/loq-min-3.3.1.xml"))
                .replaceAll("relatedESCOSkill uri=\"[^\"]*\"", "relatedESCOSkill uri=\"" + SKILL + "9\"");
        Path document = Files.writeString(directory.resolve("catalogue.xml"), text);
        assertThat(text).contains(SKILL + "9");

        // when
        CommandLine.run("packs", "install", esco());
        CommandLine.Result table = CommandLine.run("annex1", "--unknown-codes", "fail", document);

        // then
        assertThat(table.out().replaceAll("\\s+", " ")).contains("ESCO 1.2.0 has no skill", "errors: 3");
    }

    private String convert(Path drop, String name) throws IOException {
        Path report = directory.resolve(name + ".json");
        CommandLine.Result result = CommandLine.run(
                "convert",
                "--from",
                "csv",
                "--in",
                drop,
                "--to",
                "loq-xml",
                "--defaults",
                EXAMPLE,
                "--out",
                directory.resolve(name + ".xml"),
                "--report",
                report);
        assertThat(result.exitCode()).as(result.err()).isZero();
        return Files.readString(report);
    }

    private Path esco() throws IOException {
        Path zip = directory.resolve("ESCO dataset - v1.2.0 - classification - en - csv.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream entries = new ZipOutputStream(out)) {
            entries.putNextEntry(new ZipEntry("skills_en.csv"));
            entries.write(("conceptType,conceptUri,preferredLabel,status\nKnowledgeSkillCompetence," + SKILL
                            + "1,weave clouds,released\n")
                    .getBytes(StandardCharsets.UTF_8));
        }
        return zip;
    }
}
