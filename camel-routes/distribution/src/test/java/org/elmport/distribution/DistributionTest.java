package org.elmport.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The zip, unpacked elsewhere, as an operator uses it. */
class DistributionTest {

    private static final Pattern MODULE = Pattern.compile("<module>([\\w-]+)</module>");

    @TempDir
    private static Path elsewhere = Path.of("");

    private static Installation installation = new Installation(Path.of(""));

    @TempDir
    private Path state = Path.of("");

    @BeforeAll
    static void itIsUnpackedElsewhere() throws IOException {
        installation = Installation.unpack(Files.createDirectory(elsewhere.resolve("in a folder")));
    }

    @Test
    void theZipHoldsWhatAnInstallationNeeds() throws IOException {
        assertThat(installation.names(""))
                .containsExactlyInAnyOrder(
                        "LICENSE", "THIRD-PARTY-NOTICES.txt", "bin", "conf", "lib", "plugins", "systemd");
        assertThat(installation.command()).isExecutable();
        assertThat(installation.home().resolve("bin/elmport.bat")).content().contains("\r\n");
        assertThat(installation.home().resolve("LICENSE"))
                .hasSameTextualContentAs(Installation.checkout().resolve("LICENSE"));
        assertThat(installation.names("lib"))
                .anyMatch(name -> name.startsWith("elmport-app-"))
                .anyMatch(name -> name.startsWith("logback-classic-"))
                .noneMatch(name -> name.startsWith("elmport-source-") || name.startsWith("jena-"));
    }

    @Test
    void everyPluginOfTheCheckoutHasAFolderWithItsLibrariesAndNoneOfElmport() throws IOException {
        // given
        List<String> plugins = MODULE.matcher(
                        Files.readString(Installation.checkout().resolve("plugins/pom.xml")))
                .results()
                .map(match -> match.group(1))
                .sorted()
                .toList();

        // then
        assertThat(installation.names("plugins")).isEqualTo(plugins).isNotEmpty();
        for (String plugin : plugins) {
            List<String> names = installation.names("plugins/" + plugin);
            assertThat(names)
                    .anyMatch(name -> name.startsWith("elmport-" + plugin + "-"))
                    .noneMatch(name -> name.startsWith("elmport-core") || name.startsWith("elmport-plugin-api"))
                    .noneMatch(name -> name.startsWith("slf4j-api"));
            // that of core-mapping is not for plugins, so that one that needs it brings its own
            String module = Files.readString(Installation.checkout().resolve("plugins/" + plugin + "/pom.xml"));
            assertThat(names.stream().anyMatch(name -> name.startsWith("jaxb")))
                    .as(plugin)
                    .isEqualTo(module.contains("<artifactId>jaxb-runtime</artifactId>"));
        }
        assertThat(installation.names("plugins/source-csv")).anyMatch(name -> name.startsWith("fastcsv-"));
    }

    @Test
    void everyLibraryIsNamedWithItsLicence() throws IOException {
        // given
        String notices = Files.readString(installation.home().resolve("THIRD-PARTY-NOTICES.txt"));

        // then
        try (Stream<Path> jars = Files.walk(installation.home())) {
            assertThat(jars.map(jar -> jar.getFileName().toString())
                            .filter(name -> name.endsWith(".jar") && !name.startsWith("elmport-")))
                    .hasSizeGreaterThan(30)
                    .allSatisfy(name -> assertThat(notices).contains(artefact(name)));
        }
        assertThat(notices).doesNotContain("Unknown license").contains("H2 Database Engine", "Apache Jena");
    }

    private static String artefact(String jar) {
        return ":" + jar.replaceFirst("-(\\d[\\w.-]*?)\\.jar$", ":$1") + " ";
    }

    @Test
    void theExampleRunsTwiceAndTheSecondRunChangesNothing() throws Exception {
        // given
        Path configuration = installation.exampleConfiguration(state);
        installation.run("template", "input", "--source", "csv", "--out", state.resolve("drop"));

        // when
        Installation.Result first = installation.run("sync", "--config", configuration);
        Installation.Result second = installation.run("sync", "--config", configuration);

        // then
        assertThat(first.exitCode()).as(first.output()).isZero();
        assertThat(first.output()).contains("Delivered:");
        assertThat(state.resolve("dataset.xml")).content().contains("<learningOpportunity ");
        assertThat(second.exitCode()).as(second.output()).isZero();
        assertThat(second.output()).contains("0 added, 0 changed, 0 removed", "the target was not touched");
    }

    @Test
    void thePluginsAreFoundInTheirFoldersAlsoWhenItIsCalledByALink() throws Exception {
        // given
        Path link = Files.createSymbolicLink(
                Files.createDirectory(state.resolve("bin")).resolve("elmport"), installation.command());
        Path further = Files.createSymbolicLink(state.resolve("further"), Path.of("bin/elmport"));

        // when
        Installation.Result result = installation.run(further, state, "plugins");

        // then
        assertThat(link).isSymbolicLink();
        assertThat(result.exitCode()).as(result.output()).isZero();
        assertThat(result.output()).contains("  csv ", "  ooapi ", "  file ", "  shacl ");
    }

    @Test
    void aSealedCredentialIsVerifiedByTheLibraryInTheFolderOfThePlugin() throws Exception {
        // given
        Path sealed = Path.of(
                System.getProperty("elmport.oracle", ""), "official/elm-3.1.0/samples/Sample-CertOfPart-signed.jsonld");
        assumeThat(sealed).as("the official artefacts").exists();

        // when
        Installation.Result result = installation.run("verify", sealed);

        // then
        assertThat(result.exitCode()).as(result.output()).isEqualTo(1);
        assertThat(result.output()).contains("NOT ACCEPTED", "SEC-SEAL-CERTIFICATE-UNTRUSTED");
    }

    @Test
    void aJarBesideThePluginFoldersIsAnErrorThatSaysWhereItBelongs() throws Exception {
        // given
        Path astray = installation.home().resolve("plugins/astray.jar");
        Files.createFile(astray);

        // when
        Installation.Result result = installation.run("plugins");
        Files.delete(astray);

        // then
        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.output()).contains("astray.jar is in no folder of its own");
    }

    @Test
    void aMistakeOnTheCommandLineKeepsItsExitCode() throws Exception {
        assertThat(installation.run("sync").exitCode()).isEqualTo(2);
        assertThat(installation.run("sync", "--config", "absent.yaml").exitCode())
                .isEqualTo(3);
    }

    @Test
    void theBytesOfTheZipDependOnNothingButItsContent() throws IOException {
        try (ZipFile zip = new ZipFile(Installation.zip().toFile())) {
            List<? extends ZipEntry> entries = Collections.list(zip.entries());
            assertThat(entries.stream().map(ZipEntry::getLastModifiedTime).distinct())
                    .as("the times of the files")
                    .hasSize(1);
            assertThat(entries.stream().map(ZipEntry::getName))
                    .allMatch(name -> name.startsWith("elmport-" + System.getProperty("elmport.version") + "/"))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void systemdTakesTheUnits() throws Exception {
        // given
        Path tool = Path.of("/usr/bin/systemd-analyze");
        assumeTrue(Files.isExecutable(tool), "systemd-analyze is not installed, so nothing verifies the units");
        Path units = Files.createDirectory(state.resolve("units"));
        Path link = Files.createSymbolicLink(state.resolve("opt"), installation.home());
        for (String unit : installation.names("systemd")) {
            String text =
                    Files.readString(installation.home().resolve("systemd").resolve(unit));
            Files.writeString(
                    units.resolve(unit),
                    text.replace("/opt/elmport", link.toString()).replace("=elmport\n", "=root\n"));
        }

        // then
        for (String unit : installation.names("systemd")) {
            Installation.Result verified = installation.run(tool, units, "verify", "--man=no", units.resolve(unit));
            assertThat(verified.exitCode()).as(verified.output()).isZero();
            assertThat(verified.output()).doesNotContain("Unknown key", "Failed to parse");
        }
    }

    @Test
    void theServicesAreShutAwayFromTheRestOfTheMachine() throws IOException {
        for (String unit : installation.names("systemd")) {
            if (unit.endsWith(".service")) {
                assertThat(installation.home().resolve("systemd").resolve(unit))
                        .content()
                        .contains(
                                "User=elmport",
                                "NoNewPrivileges=yes",
                                "CapabilityBoundingSet=\n",
                                "ProtectSystem=strict",
                                "ProtectHome=yes",
                                "PrivateTmp=yes",
                                "SystemCallFilter=@system-service");
            }
        }
    }
}
