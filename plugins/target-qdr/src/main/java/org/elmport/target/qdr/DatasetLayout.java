package org.elmport.target.qdr;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.elmport.dataset.Dataset;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.plugin.TargetException;
import org.elmport.plugin.setting.Settings;

/** Which files a publication has. */
record DatasetLayout(List<DatasetFile> files) {

    private static final int MOST_FILES = 62;

    /**
     * The files for a dataset.
     *
     * @param published the names of the files that are published now: a kind that has lost its last record keeps an
     *     empty file, so that whoever fetches it learns that
     */
    static DatasetLayout of(Dataset dataset, Settings settings, Set<String> published)
            throws IOException, TargetException {
        ApplicationProfile loq = QdrSettings.profile(settings.get(QdrSettings.ELM));
        Optional<Integer> limit = settings.find(QdrSettings.RECORDS_PER_FILE);
        List<DatasetKind> kinds = kinds(settings);
        if (kinds.contains(DatasetKind.WHOLE) && limit.isEmpty()) {
            return new DatasetLayout(List.of(new DatasetFile(DatasetKind.WHOLE, 0, loq, 1)));
        }
        RecordCounts counts = RecordCounts.of(dataset, kinds);
        List<DatasetFile> files = new ArrayList<>();
        for (DatasetKind kind : kinds) {
            boolean wanted = !counts.none(kind)
                    || kind == DatasetKind.WHOLE
                    || published.stream().anyMatch(name -> name.startsWith(kind.word()));
            if (wanted && limit.isPresent()) {
                int parts = parts(counts, kind, limit.get());
                for (int number = 1; number <= parts; number++) {
                    files.add(new DatasetFile(kind, number, kind.profile(loq), 1L << files.size()));
                }
            } else if (wanted) {
                files.add(new DatasetFile(kind, 0, kind.profile(loq), 1L << files.size()));
            }
        }
        if (files.size() > MOST_FILES) {
            throw tooMany("The catalogue would be split into " + files.size() + " files, and " + MOST_FILES
                    + " is the most.");
        }
        return new DatasetLayout(files);
    }

    private static List<DatasetKind> kinds(Settings settings) {
        return settings.get(QdrSettings.FILES) == QdrSettings.Files.WHOLE
                ? List.of(DatasetKind.WHOLE)
                : List.of(DatasetKind.OPPORTUNITIES, DatasetKind.QUALIFICATIONS, DatasetKind.ACCREDITATIONS);
    }

    private static int parts(RecordCounts counts, DatasetKind kind, int limit) throws TargetException {
        Optional<Integer> parts = counts.parts(kind, limit);
        if (parts.isEmpty()) {
            throw tooMany("With " + RecordCounts.MOST_PARTS + " files, which is the most, one of them holds "
                    + counts.smallestLimit(kind) + " records.");
        }
        return parts.get();
    }

    private static TargetException tooMany(String message) {
        return new TargetException(
                message + " The previous files are untouched.",
                "Choose a larger records-per-file.",
                new IllegalArgumentException(message));
    }

    /** Whether one file holds everything, so that nothing needs to be chosen. */
    boolean undivided() {
        return files.size() == 1 && files.get(0).kind() == DatasetKind.WHOLE;
    }
}
