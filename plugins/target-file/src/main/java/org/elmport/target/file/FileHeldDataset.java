package org.elmport.target.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.elmport.dataset.DatasetForm;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.plugin.HeldDataset;
import org.elmport.plugin.HeldDocument;
import org.elmport.plugin.Receipt;
import org.elmport.plugin.TargetException;
import org.elmport.plugin.publication.FileReplacement;
import org.elmport.plugin.setting.Settings;

/** The files as they are on the disk now. */
record FileHeldDataset(List<Receipt.Item> items, List<HeldDocument> documents) implements HeldDataset {

    /** The files of all forms; nothing unless all are there. */
    static Optional<HeldDataset> find(Settings settings) throws TargetException {
        Path path = settings.get(FileTargetSettings.PATH).toAbsolutePath().normalize();
        List<DatasetForm> forms = settings.get(FileTargetSettings.FORMAT);
        try {
            List<Receipt.Item> items = new ArrayList<>();
            for (DatasetForm form : forms) {
                Path file = DatasetFiles.fileOf(path, forms, form);
                if (!Files.isRegularFile(file)) {
                    return Optional.empty();
                }
                items.add(new Receipt.Item(file.toString(), Files.size(file), sha256(file)));
            }
            Path first = DatasetFiles.fileOf(path, forms, forms.get(0));
            ApplicationProfile profile = FileTargetSettings.profile(settings.get(FileTargetSettings.ELM));
            return Optional.of(new FileHeldDataset(
                    items, List.of(new HeldDocument(forms.get(0), profile, () -> Files.newInputStream(first)))));
        } catch (IOException unreadable) {
            throw FileReplacement.fault(path, FileTargetSettings.PATH.name(), unreadable);
        }
    }

    private static String sha256(Path file) throws IOException {
        try (DigestInputStream in =
                new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    @Override
    public void close() {
        // no file stays open
    }
}
