package org.elmport.plugin.publication;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.elmport.dataset.Dataset;
import org.elmport.dataset.DatasetForm;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.finding.FindingSink;
import org.elmport.node.NodeFork;
import org.elmport.node.NodeHandler;

/**
 * Documents of one dataset that are written while it is sent once, however many they are: reading a dataset from disk
 * or from a ledger costs as much as writing it.
 */
public final class DatasetDocuments {

    private record Document(
            Path file, DatasetForm form, ApplicationProfile profile, UnaryOperator<NodeHandler> selection) {}

    private final List<Document> documents = new ArrayList<>();

    /** No documents yet. */
    public DatasetDocuments() {}

    /** Adds a document of the whole dataset. */
    public void add(Path file, DatasetForm form, ApplicationProfile profile) {
        add(file, form, profile, UnaryOperator.identity());
    }

    /**
     * Adds a document of a part of the dataset.
     *
     * @param selection puts something before the writer of the document that lets through what belongs to it
     */
    public void add(Path file, DatasetForm form, ApplicationProfile profile, UnaryOperator<NodeHandler> selection) {
        documents.add(new Document(file, form, profile, selection));
    }

    /**
     * Writes all documents beside the files they will replace, which happens in the order in which they were added.
     *
     * @param lost takes what a form or version cannot carry
     * @throws IOException when the dataset cannot be read, or any of the files not be written: then none is
     */
    public void write(Dataset dataset, FileReplacement files, FindingSink lost) throws IOException {
        if (!documents.isEmpty()) {
            write(dataset, files, lost, documents.size() - 1, new ArrayList<>());
        }
    }

    /** Opens one file inside the other, the last one outermost, and sends the dataset to all of them. */
    private void write(Dataset dataset, FileReplacement files, FindingSink lost, int last, List<NodeHandler> open)
            throws IOException {
        if (last < 0) {
            dataset.send(NodeFork.of(open));
            return;
        }
        Document document = documents.get(last);
        files.write(
                document.file(),
                out -> fill(document, out, lost, writer -> {
                    open.add(document.selection().apply(writer));
                    write(dataset, files, lost, last - 1, open);
                }));
    }

    /** Sends entities to the writer of a document. */
    @FunctionalInterface
    private interface Filling {
        void into(NodeHandler writer) throws IOException;
    }

    private static void fill(Document document, OutputStream out, FindingSink lost, Filling filling)
            throws IOException {
        try {
            document.form().write(out, document.profile(), lost, writer -> {
                try {
                    filling.into(writer);
                } catch (IOException onTheWay) {
                    throw new UncheckedIOException(onTheWay);
                }
            });
        } catch (UncheckedIOException onTheWay) {
            throw onTheWay.getCause();
        }
    }
}
