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
        assertThat(list.err()).contains("concepts.bin", "changed");
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
