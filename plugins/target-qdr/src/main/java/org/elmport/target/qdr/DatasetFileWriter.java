package org.elmport.target.qdr;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.elmport.dataset.Dataset;
import org.elmport.dataset.DatasetForm;
import org.elmport.elm.Accreditation;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.TypeDeclaration;
import org.elmport.finding.FindingSink;
import org.elmport.node.NodeHandler;
import org.elmport.plugin.publication.DatasetDocuments;
import org.elmport.plugin.publication.FileReplacement;
import org.elmport.xml.AmsXmlWriter;

/** Writes the files of a publication: all those of opportunities and qualifications while the dataset is sent once. */
final class DatasetFileWriter {

    private final Dataset dataset;
    private final DatasetLayout layout;
    private final FindingSink lost;

    DatasetFileWriter(Dataset dataset, DatasetLayout layout, FindingSink lost) {
        this.dataset = dataset;
        this.layout = layout;
        this.lost = lost;
    }

    void write(Path folder, FileReplacement files) throws IOException {
        DatasetDocuments documents = new DatasetDocuments();
        if (layout.undivided()) {
            DatasetFile file = layout.files().get(0);
            documents.add(folder.resolve(file.name()), DatasetForm.LOQ_XML, file.profile());
            documents.write(dataset, files, lost);
            return;
        }
        FileAssignment assignment = FileAssignment.of(dataset, layout);
        for (DatasetFile file : layout.files()) {
            if (file.kind() != DatasetKind.ACCREDITATIONS) {
                documents.add(
                        folder.resolve(file.name()),
                        DatasetForm.LOQ_XML,
                        file.profile(),
                        writer -> new FileFilter(file, assignment, writer));
            }
        }
        documents.write(dataset, files, lost);
        for (DatasetFile file : layout.files()) {
            if (file.kind() == DatasetKind.ACCREDITATIONS) {
                files.write(folder.resolve(file.name()), out -> accreditations(out, file, assignment));
            }
        }
    }

    /** A document of accreditations has them first, and then what they refer to. */
    private void accreditations(OutputStream out, DatasetFile file, FileAssignment assignment) throws IOException {
        try (AmsXmlWriter writer = new AmsXmlWriter(out, lost)) {
            dataset.send(new ByType(new FileFilter(file, assignment, writer), true));
            dataset.send(new ByType(new FileFilter(file, assignment, writer), false));
        } catch (UncheckedIOException onTheWay) {
            throw onTheWay.getCause();
        }
    }

    /** Lets accreditations through, or everything else. */
    private static final class ByType implements NodeHandler {

        private final NodeHandler next;
        private final boolean accreditations;
        private boolean open;

        ByType(NodeHandler next, boolean accreditations) {
            this.next = next;
            this.accreditations = accreditations;
        }

        @Override
        public void startEntity(TypeDeclaration type, String id) {
            open = Accreditation.class.equals(type.javaType()) == accreditations;
            if (open) {
                next.startEntity(type, id);
            }
        }

        @Override
        public void startNode(PropertyDeclaration property, TypeDeclaration type, String id) {
            if (open) {
                next.startNode(property, type, id);
            }
        }

        @Override
        public void value(PropertyDeclaration property, String lexical, String qualifier) {
            if (open) {
                next.value(property, lexical, qualifier);
            }
        }

        @Override
        public void reference(PropertyDeclaration property, String id) {
            if (open) {
                next.reference(property, id);
            }
        }

        @Override
        public void end() {
            if (open) {
                next.end();
            }
        }
    }
}
