package org.elmport.plugin.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.elmport.dataset.Dataset;
import org.elmport.dataset.DatasetForm;
import org.elmport.elm.Entity;
import org.elmport.elm.LangString;
import org.elmport.elm.LearningOutcome;
import org.elmport.elm.Location;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.TypeDeclaration;
import org.elmport.finding.FindingSink;
import org.elmport.node.NodeHandler;
import org.elmport.node.NodeWalker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetDocumentsTest {

    private static final ApplicationProfile PROFILE = ApplicationProfile.LOQ_3_3_1;

    @TempDir
    Path directory = Path.of("");

    private final DatasetDocuments documents = new DatasetDocuments();
    private final Counted dataset = new Counted(List.of(
            LearningOutcome.builder("https://id.uni.example/outcome/1")
                    .addTitle(LangString.of("en", "Measures the earth"))
                    .build(),
            Location.builder("https://id.uni.example/location/1").build()));

    private List<String> write() throws IOException {
        try (FileReplacement files = new FileReplacement(0, false)) {
            documents.write(dataset, files, lost -> {});
            List<String> order = files.written().stream()
                    .map(file -> String.valueOf(file.file().getFileName()))
                    .toList();
            files.publish();
            return order;
        }
    }

    @Test
    void anyNumberOfDocumentsIsWrittenWhileTheDatasetIsSentOnce() throws Exception {
        // given
        documents.add(directory.resolve("b.xml"), DatasetForm.LOQ_XML, PROFILE);
        documents.add(directory.resolve("a.jsonld"), DatasetForm.LOQ_JSONLD, PROFILE);
        documents.add(directory.resolve("c.xml"), DatasetForm.LOQ_XML, ApplicationProfile.LOQ_3_1_0);

        // when
        List<String> order = write();

        // then
        assertThat(dataset.sent).isEqualTo(1);
        assertThat(order).containsExactly("b.xml", "a.jsonld", "c.xml");
        assertThat(directory.resolve("b.xml")).content().isEqualTo(alone(DatasetForm.LOQ_XML, PROFILE));
        assertThat(directory.resolve("a.jsonld")).content().isEqualTo(alone(DatasetForm.LOQ_JSONLD, PROFILE));
        assertThat(directory.resolve("c.xml"))
                .content()
                .isEqualTo(alone(DatasetForm.LOQ_XML, ApplicationProfile.LOQ_3_1_0));
    }

    private String alone(DatasetForm form, ApplicationProfile profile) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        dataset.write(out, form, profile, lost -> {});
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aSelectionLeavesOutWhatBelongsToAnotherDocument() throws Exception {
        // given
        documents.add(directory.resolve("all.xml"), DatasetForm.LOQ_XML, PROFILE);
        documents.add(directory.resolve("places.xml"), DatasetForm.LOQ_XML, PROFILE, LocationsOnly::new);

        // when
        write();

        // then
        assertThat(directory.resolve("all.xml")).content().contains("outcome/1", "location/1");
        assertThat(directory.resolve("places.xml"))
                .content()
                .contains("location/1")
                .doesNotContain("outcome/1");
    }

    @Test
    void whereOneFileCannotBeWrittenNoneIs() throws Exception {
        // given
        documents.add(directory.resolve("a.xml"), DatasetForm.LOQ_XML, PROFILE);
        documents.add(directory.resolve("missing/b.xml"), DatasetForm.LOQ_XML, PROFILE);
        documents.add(directory.resolve("c.xml"), DatasetForm.LOQ_XML, PROFILE);

        // then
        assertThatThrownBy(this::write).isInstanceOf(IOException.class);
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void whereTheDatasetCannotBeReadNoFileIsWritten() {
        // given
        documents.add(directory.resolve("a.xml"), DatasetForm.LOQ_XML, PROFILE);
        documents.add(directory.resolve("b.jsonld"), DatasetForm.LOQ_JSONLD, PROFILE);
        dataset.fault = "the disk is gone";

        // then
        assertThatThrownBy(this::write).isInstanceOf(IOException.class).hasMessage("the disk is gone");
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void withoutDocumentsNothingIsSent() throws Exception {
        // then
        assertThat(write()).isEmpty();
        assertThat(dataset.sent).isZero();
        assertThat(directory).isEmptyDirectory();
    }

    private static final class Counted implements Dataset {

        private final List<Entity> list;
        private int sent;
        private String fault = "";

        Counted(List<Entity> list) {
            this.list = list;
        }

        @Override
        public void write(OutputStream out, DatasetForm form, ApplicationProfile profile, FindingSink lost) {
            form.write(out, profile, lost, handler -> list.forEach(entity -> NodeWalker.walk(entity, handler)));
        }

        @Override
        public void send(NodeHandler handler) throws IOException {
            sent++;
            list.forEach(entity -> NodeWalker.walk(entity, handler));
            if (!fault.isEmpty()) {
                throw new IOException(fault);
            }
        }

        @Override
        public Map<String, Long> entities() {
            return Map.of();
        }

        @Override
        public void close() {}
    }

    /** Lets entities without properties through. */
    private record LocationsOnly(NodeHandler writer) implements NodeHandler {

        @Override
        public void startEntity(TypeDeclaration type, String id) {
            if (type.javaType() == Location.class) {
                writer.startEntity(type, id);
                writer.end();
            }
        }

        @Override
        public void startNode(PropertyDeclaration property, TypeDeclaration type, String id) {
            // a location without properties has none
        }

        @Override
        public void value(PropertyDeclaration property, String lexical, String qualifier) {
            // likewise
        }

        @Override
        public void reference(PropertyDeclaration property, String id) {
            // likewise
        }

        @Override
        public void end() {
            // written with the start
        }
    }
}
