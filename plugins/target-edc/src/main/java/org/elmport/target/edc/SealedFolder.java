package org.elmport.target.edc;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.elmport.plugin.TargetException;
import org.elmport.plugin.item.TargetItem;

/**
 * The folder of sealed files, which the learner may see where it has an address. Then a name is all that is needed to
 * read a file, so it is one that nobody guesses.
 */
record SealedFolder(CredentialFolder files, Optional<URI> address) {

    String name(TargetItem item) {
        return address.isPresent() ? FileNames.secret(item) : FileNames.of(item);
    }

    List<String> links(String name) {
        return address.map(URI::toString)
                .map(base -> base.endsWith("/") ? base : base + "/")
                .map(base -> List.of(base + files.file(name).getFileName()))
                .orElse(List.of());
    }

    /** Removes what a link leads to. */
    void remove(String link) throws TargetException {
        String file = link.substring(link.lastIndexOf('/') + 1);
        String suffix = FileForm.SEALED.suffix();
        String name = file.endsWith(suffix) ? file.substring(0, file.length() - suffix.length()) : file;
        if (FileNames.ours(name)) {
            files.remove(name);
        }
    }
}
