package org.elmport.sync.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.elmport.vocabulary.CodeList;
import org.elmport.vocabulary.CodeLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackStoreTest {

    private static final String IRELAND = CodeList.COUNTRY.concept("IRL");

    @TempDir
    private Path directory = Path.of(".");

    @Test
    void escoAsPublishedIsInstalledAndKnown() throws Exception {
        // given
        Path zip = Zips.zip(directory.resolve("ESCO dataset - v1.2.0 - classification - csv.zip"), Zips.esco());

        // when
        InstalledPack pack = store().install(wanted(zip));
        CodeLists lists = store().codeLists();

        // then
        assertThat(pack.manifest().version()).isEqualTo("1.2.0");
        assertThat(pack.manifest().files()).extracting(PackFile::path).containsExactly("concepts.bin");
        assertThat(lists.contains(CodeList.ESCO_SKILL, Zips.SKILL + "1")).isTrue();
        assertThat(lists.contains(CodeList.ESCO_SKILL, Zips.SKILL + "2")).isFalse();
        assertThat(lists.contains(CodeList.ESCO_OCCUPATION, "http://data.europa.eu/esco/occupation/1"))
                .isTrue();
        assertThat(lists.label(CodeList.ESCO_SKILL, Zips.SKILL + "1", "de")).contains("Wolken weben");
        assertThat(lists.label(CodeList.ESCO_SKILL, Zips.SKILL + "2", "en")).contains("hum loudly");
    }

    @Test
    void labelsOfFurtherLanguagesAreInstalledAndKnown() throws Exception {
        // given
        store().install(wanted(labels("1.0", Zips.LABELS)));

        // when
        CodeLists lists = store().codeLists();

        // then
        assertThat(lists.label(CodeList.COUNTRY, IRELAND, "ga")).contains("Éire");
        assertThat(lists.label(CodeList.COUNTRY, IRELAND, "en")).contains("Ireland");
        assertThat(lists.languages()).containsExactly("de", "en", "ga");
    }

    @Test
    void conceptsOfFurtherSchemesAreInstalledAndKnown() throws Exception {
        // given
        String weaving = "https://skills.example/weaving";
        Map<String, String> files = Map.of("weaving.csv", """
                scheme,concept,language,label
                %1$s,%1$s/clouds,en,weaving clouds
                %1$s,%1$s/clouds,de,Wolken weben
                %1$s,%1$s/fog,,
                """.formatted(weaving));
        store().install(wanted(Zips.pack(directory.resolve("weaving.zip"), "concepts", "weaving", "1.0", files)));

        // when
        CodeLists lists = store().codeLists();

        // then
        assertThat(lists.holds(weaving)).isTrue();
        assertThat(lists.packed(weaving, weaving + "/clouds")).isTrue();
        assertThat(lists.packed(weaving, weaving + "/fog")).isTrue();
        assertThat(lists.packed(weaving, weaving + "/mist")).isFalse();
        assertThat(lists.languages()).contains("de");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aDamagedPackIsMendedByInstallingItAgain(boolean gone) throws Exception {
        // given
        InstalledPack pack = store().install(wanted(labels("1.0", Zips.LABELS)));
        Path table = pack.directory().resolve("concepts.bin");
        byte[] whole = Files.readAllBytes(table);
        if (gone) {
            Files.delete(table);
        } else {
            Files.write(table, new byte[] {1, 2, 3});
        }
        assertThat(pack.damaged()).containsExactly("concepts.bin");

        // when
        InstalledPack again = store().install(wanted(labels("1.0", Zips.LABELS)));

        // then
        assertThat(again).isEqualTo(pack);
        assertThat(again.damaged()).isEmpty();
        assertThat(table).hasBinaryContent(whole);
        assertThat(store().codeLists().label(CodeList.COUNTRY, IRELAND, "ga")).contains("Éire");
        try (Stream<Path> left = Files.list(store().root())) {
            assertThat(left).containsExactly(pack.directory().resolve("..").normalize());
        }
    }

    @Test
    void aConceptWithoutSchemeIsRefused() throws IOException {
        // given
        Map<String, String> files = Map.of("weaving.csv", "scheme,concept\n,https://skills.example/fog\n");

        // then
        refused(Zips.pack(directory.resolve("weaving.zip"), "concepts", "weaving", "1.0", files), "has no scheme");
    }

    @Test
    void officialFilesAreInstalledAsTheyAre() throws Exception {
        // given
        Path zip = Zips.zip(
                directory.resolve("elm.zip"),
                Map.of("ELM/rdf/LOQ-constraints.ttl", "# shapes", "ELM/loq.xsd", "<schema/>", "ELM/x.exe", "!"));

        // when
        InstalledPack pack = store().install(new PackInstallation(zip, Optional.empty(), Optional.of("3.2.0")));

        // then
        assertThat(pack.manifest().kind()).isEqualTo(PackKind.OFFICIAL);
        assertThat(pack.manifest().files())
                .extracting(PackFile::path)
                .containsExactly("ELM/loq.xsd", "ELM/rdf/LOQ-constraints.ttl");
        assertThat(pack.directory().resolve("ELM/loq.xsd")).hasContent("<schema/>");
        assertThat(store().official(Optional.empty())).contains(pack);
        assertThat(store().official(Optional.of("3.1.0"))).isEmpty();
    }

    @Test
    void severalVersionsStandSideBySideAndTheNewestCounts() throws Exception {
        // given
        for (String version : List.of("1.9.0", "1.10.0", "1.2.1")) {
            store().install(wanted(labels(version, Zips.LABELS.replace("Irland", "Irland " + version))));
        }

        // then
        assertThat(store().installed())
                .extracting(pack -> pack.manifest().version())
                .containsExactly("1.10.0", "1.9.0", "1.2.1");
        assertThat(store().codeLists().label(CodeList.COUNTRY, IRELAND, "de")).contains("Irland 1.10.0");
    }

    @Test
    void installingAgainChangesNothingAndAnotherContentIsRefused() throws Exception {
        // given
        InstalledPack first = store().install(wanted(labels("1.0", Zips.LABELS)));

        // when
        InstalledPack again = store().install(wanted(labels("1.0", Zips.LABELS)));

        // then
        assertThat(again).isEqualTo(first);
        refused(labels("1.0", Zips.LABELS.replace("Irland", "Eire")), "another pack");
        assertThat(store().codeLists().label(CodeList.COUNTRY, IRELAND, "de")).contains("Irland");
    }

    @Test
    void aFileThatWasChangedIsFound() throws Exception {
        // given
        InstalledPack pack = store().install(wanted(labels("1.0", Zips.LABELS)));
        assertThat(pack.damaged()).isEmpty();

        // when
        Files.writeString(pack.directory().resolve("concepts.bin"), "something else");

        // then
        assertThat(store().installed().get(0).damaged()).containsExactly("concepts.bin");
    }

    // the paths that write outside of the directory in careless installers
    @ParameterizedTest
    @ValueSource(
            strings = {"../evil.csv", "a/../../evil.csv", "/evil.csv", "C:/evil.csv", "a\\..\\evil.csv", "a\nb.csv"})
    void aPathThatLeadsOutOfThePackIsRefused(String path) throws IOException {
        // given
        Map<String, String> files = new LinkedHashMap<>(Zips.esco());
        files.put(path, "x");

        // then
        refused(Zips.zip(directory.resolve("esco-1.2.zip"), files), "leads out");
        assertThat(directory.resolve("evil.csv")).doesNotExist();
    }

    @Test
    void aChecksumThatIsNotThatOfTheFileIsRefused() throws IOException {
        // given
        Map<String, String> files = new LinkedHashMap<>();
        files.put(PackManifest.FILE, Zips.manifest("labels", "words", "1.0", Map.of("labels.csv", "other")));
        files.put("labels.csv", Zips.LABELS);

        // then
        refused(Zips.zip(directory.resolve("words.zip"), files), "checksum of labels.csv");
    }

    @ParameterizedTest
    @CsvSource({"labels.csv, labels.csv.txt, not listed", "labels.csv, '', missing"})
    void filesThatAreNotThoseOfTheManifestAreRefused(String listed, String there, String words) throws IOException {
        // given
        Map<String, String> files = new LinkedHashMap<>();
        files.put(PackManifest.FILE, Zips.manifest("labels", "words", "1.0", Map.of(listed, Zips.LABELS)));
        if (!there.isEmpty()) {
            files.put(there, Zips.LABELS);
        }

        // then
        refused(Zips.zip(directory.resolve("words.zip"), files), words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | format",
                "[] | format",
                "{\"format\":2} | format",
                "{\"format\":1,\"colour\":\"red\"} | colour",
                "{\"format\":1,\"kind\":\"plugin\"} | plugin",
                "{\"format\":1,\"kind\":\"labels\",\"name\":\"../x\"} | name",
                "{\"format\":1,\"kind\":\"labels\",\"name\":\"x\",\"version\":\"..\"} | version",
                "{\"format\":1,\"kind\":\"labels\",\"name\":\"x\",\"version\":\"1\"} | no files",
                "{\"format\":1,\"format\":1} | no JSON",
                "nothing | no JSON",
            })
    void aManifestThatIsWrongIsRefusedInWords(String manifest, String words) throws IOException {
        refused(Zips.zip(directory.resolve("bad.zip"), Map.of(PackManifest.FILE, manifest)), words);
    }

    @Test
    void theChecksumOfTheZipIsCheckedWhereTheUserGivesOne() throws Exception {
        // given
        Path zip = labels("1.0", Zips.LABELS);
        String right = Checksum.of(zip);

        // then
        assertThat(store().install(new PackInstallation(zip, Optional.of(right), Optional.empty())))
                .isNotNull();
        refused(new PackInstallation(zip, Optional.of("0".repeat(64)), Optional.empty()), "checksum");
    }

    @Test
    void aPackOverALimitIsRefusedAndLeavesNothing() throws IOException {
        // given
        Path zip = labels("1.0", Zips.LABELS + "x".repeat(100_000));
        PackLimits small = new PackLimits(5, 10_000, 20_000);
        PackLimits few = new PackLimits(1, 10_000_000, 20_000_000);

        // then
        for (PackLimits limits : List.of(small, few)) {
            assertThatExceptionOfType(PackException.class)
                    .isThrownBy(() -> store().withLimits(limits).install(wanted(zip)))
                    .withMessageContaining(limits.equals(small) ? "unpacks to more" : "at most 1");
        }
        assertThat(leftOver()).isEmpty();
    }

    @Test
    void whatIsNoPackIsRefusedInWords() throws IOException {
        // given
        Path text = Files.writeString(directory.resolve("text.zip"), "no zip");

        // then
        refused(text, "no zip");
        refused(directory.resolve("nowhere.zip"), "there is no file");
        refused(Zips.zip(directory.resolve("other.zip"), Map.of("readme.txt", "x")), "is no pack");
        refused(Zips.zip(directory.resolve("esco.zip"), Zips.esco()), "version");
        refused(Zips.zip(directory.resolve("esco-1.3.zip"), Map.of("skills_en.csv", "uri,label\na,b\n")), "conceptUri");
        refused(Zips.zip(directory.resolve("esco-1.4.zip"), Map.of("skills_en.csv", "")), "no concepts");
    }

    @Test
    void aZipThatIsDamagedAnywhereIsInstalledWholeOrNotAtAll() throws Exception {
        // given
        byte[] whole = Files.readAllBytes(labels("1.0", Zips.LABELS));
        SplittableRandom random = new SplittableRandom(20_261_122);

        // when
        for (int round = 0; round < 200; round++) {
            byte[] damaged = whole.clone();
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            Path zip = Files.write(directory.resolve("damaged.zip"), damaged);
            try {
                store().install(wanted(zip));
            } catch (PackException refused) {
                assertThat(refused.remedy()).isNotEmpty();
            }
        }

        // then
        for (InstalledPack pack : store().installed()) {
            assertThat(pack.damaged()).isEmpty();
        }
        assertThat(leftOver()).isEmpty();
    }

    private Path labels(String version, String rows) throws IOException {
        return Zips.pack(
                directory.resolve("words-" + version + ".zip"), "labels", "words", version, Map.of("labels.csv", rows));
    }

    private PackStore store() {
        return PackStore.at(directory.resolve("packs"));
    }

    private static PackInstallation wanted(Path zip) {
        return new PackInstallation(zip, Optional.empty(), Optional.empty());
    }

    private void refused(Path zip, String words) {
        refused(wanted(zip), words);
    }

    private void refused(PackInstallation wanted, String words) {
        assertThatExceptionOfType(PackException.class)
                .isThrownBy(() -> store().install(wanted))
                .withMessageContaining(words)
                .satisfies(refused -> assertThat(refused.remedy()).isNotEmpty());
        assertThat(leftOver()).isEmpty();
    }

    /** Directories that an installation should have removed. */
    private List<Path> leftOver() {
        Path packs = directory.resolve("packs");
        if (!Files.isDirectory(packs)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(packs)) {
            return children.filter(child -> child.getFileName().toString().startsWith("."))
                    .toList();
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }
}
