package org.elmport.target.qdr;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.elmport.dataset.Dataset;
import org.elmport.dataset.DatasetForm;
import org.elmport.elm.Accreditation;
import org.elmport.elm.declaration.TypeDeclaration;
import org.elmport.finding.FindingSink;
import org.elmport.node.EntityFilter;
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
                        writer -> FileContent.of(file, assignment, writer));
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
            NodeHandler content = FileContent.of(file, assignment, writer);
            dataset.send(new EntityFilter((type, id) -> accreditation(type), content));
            dataset.send(new EntityFilter((type, id) -> !accreditation(type), content));
        } catch (UncheckedIOException onTheWay) {
            throw onTheWay.getCause();
        }
    }

    private static boolean accreditation(TypeDeclaration type) {
        return Accreditation.class.equals(type.javaType());
    }
}
