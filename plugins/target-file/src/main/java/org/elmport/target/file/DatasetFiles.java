package org.elmport.target.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.elmport.dataset.DatasetForm;

/** Where the file of each form is. */
final class DatasetFiles {

    private DatasetFiles() {}

    /** A link stays where it is; what it leads to is replaced. */
    static Path fileOf(Path path, List<DatasetForm> forms, DatasetForm form) throws IOException {
        Path file = named(path, forms, form);
        return Files.isSymbolicLink(file) && Files.exists(file) ? file.toRealPath() : file;
    }

    /** The files of all forms, links among them. */
    static List<Path> of(Path path, List<DatasetForm> forms) {
        return forms.stream().map(form -> named(path, forms, form)).toList();
    }

    private static Path named(Path path, List<DatasetForm> forms, DatasetForm form) {
        return forms.size() == 1 ? path : withEnding(path, form);
    }

    private static Path withEnding(Path path, DatasetForm form) {
        String name = String.valueOf(path.getFileName());
        int dot = name.lastIndexOf('.');
        return path.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + "." + form.fileExtension());
    }
}
