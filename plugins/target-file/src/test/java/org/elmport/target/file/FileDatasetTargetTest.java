package org.elmport.target.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.elmport.dataset.Dataset;
import org.elmport.dataset.DatasetForm;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.finding.FindingSink;
import org.elmport.node.NodeHandler;
import org.elmport.plugin.DatasetTarget;
import org.elmport.plugin.Receipt;
import org.elmport.plugin.TargetException;
import org.elmport.plugin.setting.Settings;
import org.elmport.plugin.setting.SettingsReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileDatasetTargetTest {

    @TempDir
    Path directory = Path.of("");

    private Path file = Path.of("");
    private final Map<String, Object> configuration = new TreeMap<>();

    @BeforeEach
    void configure() {
        file = directory.resolve("dataset.xml");
        configuration.put("path", file.toString());
    }

    private Receipt deliver(Dataset dataset) throws TargetException {
        Settings settings = new SettingsReader(text -> text, problem -> {
                    throw new AssertionError(problem);
                })
                .read("", new FileTargetPlugin().settings(), configuration);
        try (DatasetTarget target = new FileTargetPlugin().openDataset(settings, lost -> {})) {
            return target.deliver(dataset);
        }
    }

    @Test
    void theDatasetIsInTheFileWithItsChecksumBeside() throws Exception {
        // when
        Receipt receipt = deliver(new TextDataset("first"));

        // then
        String sum =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        assertThat(file).hasContent(TextDataset.written("first"));
        assertThat(directory.resolve("dataset.xml.sha256")).content().isEqualTo(sum + "  dataset.xml\n");
        assertThat(receipt)
                .isEqualTo(new Receipt(true, Arrays.asList(new Receipt.Item(file.toString(), Files.size(file), sum))));
        assertThat(names()).containsExactly("dataset.xml", "dataset.xml.sha256");
    }

    @Test
    void aFileThatWouldBeTheSameIsNotTouched() throws Exception {
        // given
        deliver(new TextDataset("first"));
        FileTime longAgo = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
        Files.setLastModifiedTime(file, longAgo);

        // when
        Receipt receipt = deliver(new TextDataset("first"));

        // then
        assertThat(receipt.changed()).isFalse();
        assertThat(receipt.items())
                .singleElement()
                .satisfies(item -> assertThat(item.sha256()).hasSize(64));
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(longAgo);
        assertThat(names()).containsExactly("dataset.xml", "dataset.xml.sha256");
    }

    @Test
    void earlierFilesAreKeptUpToTheirNumber() throws Exception {
        // given
        configuration.put("keep-previous", 2);

        // when
        for (String text : new String[] {"first", "second", "third", "third", "fourth"}) {
            deliver(new TextDataset(text));
        }

        // then
        assertThat(file).hasContent(TextDataset.written("fourth"));
        assertThat(directory.resolve("dataset.xml.1")).hasContent(TextDataset.written("third"));
        assertThat(directory.resolve("dataset.xml.2")).hasContent(TextDataset.written("second"));
        assertThat(names()).containsExactly("dataset.xml", "dataset.xml.1", "dataset.xml.2", "dataset.xml.sha256");
    }

    @Test
    void neitherEarlierFilesNorChecksumAreWrittenWhereNobodyWantsThem() throws Exception {
        // given
        configuration.put("keep-previous", 0);
        configuration.put("checksum", false);

        // when
        deliver(new TextDataset("first"));
        deliver(new TextDataset("second"));

        // then
        assertThat(names()).containsExactly("dataset.xml");
    }

    @Test
    void bothFormatsAreWrittenBesideEachOtherInTheVersionAskedFor() throws Exception {
        // given
        configuration.put("format", "loq-xml, loq-jsonld");
        configuration.put("elm", "3.1.0");

        // when
        Receipt receipt = deliver(new TextDataset("both"));

        // then
        assertThat(file).hasContent(TextDataset.written("both", DatasetForm.LOQ_XML, ApplicationProfile.LOQ_3_1_0));
        assertThat(directory.resolve("dataset.jsonld"))
                .hasContent(TextDataset.written("both", DatasetForm.LOQ_JSONLD, ApplicationProfile.LOQ_3_1_0));
        assertThat(receipt.items()).hasSize(2);
    }

    @Test
    void bothFormatsAreWrittenWhileTheDatasetIsSentOnce() throws Exception {
        // given
        configuration.put("format", "loq-xml, loq-jsonld");
        AtomicInteger sent = new AtomicInteger();
        Dataset counting = new FaultyDataset("") {
            @Override
            public void send(NodeHandler handler) {
                sent.incrementAndGet();
                new TextDataset("once").send(handler);
            }
        };

        // when
        deliver(counting);

        // then
        assertThat(sent).hasValue(1);
        assertThat(file).hasContent(TextDataset.written("once"));
    }

    @Test
    void aFormatThatFailsLeavesTheOtherOneAsItWasToo() throws Exception {
        // given
        configuration.put("format", "loq-xml, loq-jsonld");
        deliver(new TextDataset("both"));
        Files.delete(directory.resolve("dataset.jsonld"));
        Files.createDirectory(directory.resolve("dataset.jsonld"));

        // when
        assertThatThrownBy(() -> deliver(new TextDataset("another"))).isInstanceOf(TargetException.class);

        // then
        assertThat(file).hasContent(TextDataset.written("both"));
        assertThat(names()).noneMatch(name -> name.endsWith(".part"));
    }

    @Test
    void aFullDiskLeavesThePreviousFileAndSaysSo() throws Exception {
        // given
        deliver(new TextDataset("first"));

        // when
        TargetException failure = failure(new FaultyDataset("No space left on device"));

        // then
        assertThat(failure)
                .hasMessageContaining("the disk is full")
                .hasMessageContaining("The previous file is untouched")
                .extracting(TargetException::remedy)
                .asString()
                .startsWith("Free some space where " + directory);
        assertThat(file).hasContent(TextDataset.written("first"));
        assertThat(names()).containsExactly("dataset.xml", "dataset.xml.sha256");
    }

    @Test
    void aFaultOfOursLeavesThePreviousFileToo() throws Exception {
        // given
        deliver(new TextDataset("first"));
        Dataset broken = new FaultyDataset("") {
            @Override
            public void send(NodeHandler handler) {
                throw new IllegalStateException("a bug");
            }
        };

        // when
        assertThatThrownBy(() -> deliver(broken)).isInstanceOf(IllegalStateException.class);

        // then
        assertThat(file).hasContent(TextDataset.written("first"));
        assertThat(names()).containsExactly("dataset.xml", "dataset.xml.sha256");
    }

    @Test
    void aMissingDirectoryIsNamed() {
        // given
        configuration.put("path", directory.resolve("nowhere/dataset.xml").toString());

        // then
        assertThat(failure(new TextDataset("x")))
                .hasMessage("The directory " + directory.resolve("nowhere") + " does not exist.")
                .extracting(TargetException::remedy)
                .isEqualTo("Create it, or correct the setting path.");
    }

    @Test
    void aDirectoryInPlaceOfTheFileIsNamed() {
        // given
        configuration.put("path", directory.toString());

        // then
        assertThat(failure(new TextDataset("x"))).hasMessage(directory + " is a directory.");
    }

    @Test
    void aFileInPlaceOfTheDirectoryIsNamed() throws Exception {
        // given
        deliver(new TextDataset("first"));
        configuration.put("path", file.resolve("dataset.xml").toString());

        // then
        assertThat(failure(new TextDataset("x"))).hasMessage(file + " is not a directory.");
    }

    @Test
    void aDirectoryWithoutPermissionIsExplained() throws Exception {
        // given
        assumeTrue(posix(), "this file system has no permissions");
        deliver(new TextDataset("first"));
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assumeFalse(Files.isWritable(directory), "this user may write everywhere");

            // then
            assertThat(failure(new TextDataset("second")))
                    .hasMessageContaining("no permission in its directory")
                    .extracting(TargetException::remedy)
                    .asString()
                    .contains("the right to write in " + directory);
        } finally {
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        assertThat(file).hasContent(TextDataset.written("first"));
    }

    @Test
    void theNewFileHasThePermissionsOfTheOldOne() throws Exception {
        // given
        assumeTrue(posix(), "this file system has no permissions");
        deliver(new TextDataset("first"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));

        // when
        deliver(new TextDataset("second"));

        // then
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw-r--");
    }

    @Test
    void aLinkStaysALink() throws Exception {
        // given
        Path real = Files.createDirectory(directory.resolve("real")).resolve("published.xml");
        Files.writeString(real, "first");
        Files.createSymbolicLink(file, real);

        // when
        deliver(new TextDataset("second"));

        // then
        assertThat(file).isSymbolicLink();
        assertThat(real).hasContent(TextDataset.written("second"));
    }

    @Test
    void aChecksumThatAKilledDeliveryLeftBehindTheTimesIsPutRight() throws Exception {
        // given
        deliver(new TextDataset("first"));
        Path checksum = directory.resolve("dataset.xml.sha256");
        String right = Files.readString(checksum);
        Files.writeString(checksum, "0000  dataset.xml\n");

        // when
        Receipt receipt = deliver(new TextDataset("first"));

        // then
        assertThat(receipt.changed()).isFalse();
        assertThat(checksum).content().isEqualTo(right);
    }

    private TargetException failure(Dataset dataset) {
        return Optional.ofNullable(catchThrowableOfType(TargetException.class, () -> deliver(dataset)))
                .orElseThrow();
    }

    private boolean posix() {
        return directory.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private String[] names() {
        String[] names = Optional.ofNullable(directory.toFile().list()).orElseThrow();
        Arrays.sort(names);
        return names;
    }

    /** Sends a part, and fails. */
    private static class FaultyDataset implements Dataset {

        private final String fault;

        FaultyDataset(String fault) {
            this.fault = fault;
        }

        @Override
        public void write(OutputStream out, DatasetForm form, ApplicationProfile profile, FindingSink lost) {
            throw new AssertionError("a target sends the dataset to its writers");
        }

        @Override
        public void send(NodeHandler handler) throws IOException {
            new TextDataset("half a dat").send(handler);
            throw new IOException(fault);
        }

        @Override
        public Map<String, Long> entities() {
            return Map.of();
        }

        @Override
        public void close() {}
    }
}
