package org.elmport.target.qdr;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elmport.dataset.Dataset;
import org.elmport.finding.FindingSink;
import org.elmport.plugin.DatasetTarget;
import org.elmport.plugin.Receipt;
import org.elmport.plugin.TargetException;
import org.elmport.plugin.publication.FileReplacement;
import org.elmport.plugin.setting.Settings;

/**
 * Writes all files first, notes which of them the register must be told of, puts them in place, and then calls. Killed
 * anywhere, the next delivery finds what is left to do: files that are not in place yet, or a call that was not answered.
 */
final class QdrDatasetTarget implements DatasetTarget {

    private final Settings settings;
    private final FindingSink lost;
    private final Patience patience;
    private final PublishedFolder folder;

    QdrDatasetTarget(Settings settings, FindingSink lost, Patience patience) {
        this.settings = settings;
        this.lost = lost;
        this.patience = patience;
        this.folder = new PublishedFolder(settings.get(QdrSettings.FOLDER));
    }

    @Override
    public Receipt deliver(Dataset dataset) throws TargetException {
        Receipt receipt = publish(dataset);
        new UpdateNotice(settings, folder, patience).send();
        return receipt;
    }

    private Receipt publish(Dataset dataset) throws TargetException {
        try (FileReplacement files = new FileReplacement(0, true)) {
            List<PublishedFile> before = folder.files();
            Set<String> names = before.stream().map(PublishedFile::name).collect(Collectors.toSet());
            DatasetLayout layout = DatasetLayout.of(dataset, settings, names);
            new DatasetFileWriter(dataset, layout, lost).write(folder.path(), files);
            return put(layout, files, before);
        } catch (IOException failure) {
            throw FileReplacement.fault(
                    folder.path().resolve(PublishedFolder.CATALOGUE), QdrSettings.FOLDER.name(), failure);
        }
    }

    private Receipt put(DatasetLayout layout, FileReplacement files, List<PublishedFile> before) throws IOException {
        List<FileReplacement.Written> written = files.written();
        List<PublishedFile> current = inOrder(layout, written);
        List<PublishedFile> versions = VersionHistory.kept(current, before, settings.get(QdrSettings.KEEP_VERSIONS));
        List<PublishedFile> after =
                Stream.concat(current.stream(), versions.stream()).collect(Collectors.toCollection(ArrayList::new));
        after.addAll(after.size() > 0 ? List.of(describe(layout, current, versions)) : List.of());

        // whatever happens from here on, the list knows every file that is or was ours
        folder.files(union(after, before));
        noteChanges(written);
        boolean changed = files.publish().changed();
        if (settings.get(QdrSettings.KEEP_VERSIONS) > 0) {
            for (PublishedFile file : current) {
                folder.keepVersion(file);
            }
        }
        changed |= putDescription(layout, current, versions);
        removeStale(before, after);
        folder.files(after);
        return new Receipt(changed, items(after));
    }

    private static List<PublishedFile> inOrder(DatasetLayout layout, List<FileReplacement.Written> written) {
        List<PublishedFile> files = new ArrayList<>();
        for (DatasetFile file : layout.files()) {
            written.stream()
                    .filter(one -> one.file().endsWith(file.name()))
                    .forEach(one -> files.add(new PublishedFile(one.sha256(), one.bytes(), file.name())));
        }
        return files;
    }

    private void noteChanges(List<FileReplacement.Written> written) throws IOException {
        if (settings.find(QdrSettings.UPDATE_URL).isEmpty()) {
            folder.pending(List.of());
            return;
        }
        List<PublishedFile> changed = written.stream()
                .filter(FileReplacement.Written::differs)
                .map(file -> new PublishedFile(
                        file.sha256(), file.bytes(), String.valueOf(file.file().getFileName())))
                .toList();
        if (!changed.isEmpty()) {
            Set<String> names = changed.stream().map(PublishedFile::name).collect(Collectors.toSet());
            List<PublishedFile> pending = new ArrayList<>(changed);
            folder.pending().stream()
                    .filter(file -> !names.contains(file.name()))
                    .forEach(pending::add);
            folder.pending(pending);
        }
    }

    private PublishedFile describe(DatasetLayout layout, List<PublishedFile> files, List<PublishedFile> versions)
            throws IOException {
        ContentSum sum = new ContentSum(OutputStream.nullOutputStream());
        new CatalogueDescription(settings, layout).write(sum, files, versions);
        return new PublishedFile(sum.sha256(), sum.bytes(), PublishedFolder.CATALOGUE);
    }

    private boolean putDescription(DatasetLayout layout, List<PublishedFile> files, List<PublishedFile> versions)
            throws IOException {
        if (files.isEmpty()) {
            return false;
        }
        try (FileReplacement replacement = new FileReplacement(0, false)) {
            Path place = folder.path().resolve(PublishedFolder.CATALOGUE);
            replacement.write(place, out -> new CatalogueDescription(settings, layout).write(out, files, versions));
            return replacement.publish().changed();
        }
    }

    private void removeStale(List<PublishedFile> before, List<PublishedFile> after) throws IOException {
        Set<String> names = after.stream().map(PublishedFile::name).collect(Collectors.toSet());
        for (PublishedFile file : before) {
            if (!names.contains(file.name())) {
                folder.remove(file);
            }
        }
    }

    private static List<PublishedFile> union(List<PublishedFile> after, List<PublishedFile> before) {
        Set<PublishedFile> files = new LinkedHashSet<>(after);
        Set<String> names = after.stream().map(PublishedFile::name).collect(Collectors.toSet());
        before.stream().filter(file -> !names.contains(file.name())).forEach(files::add);
        return List.copyOf(files);
    }

    private List<Receipt.Item> items(List<PublishedFile> files) {
        return files.stream()
                .filter(file -> !file.isVersion())
                .map(file -> new Receipt.Item(folder.of(file).toString(), file.bytes(), file.sha256()))
                .toList();
    }

    @Override
    public void close() {
        // nothing is held between deliveries
    }
}
