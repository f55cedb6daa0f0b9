package org.elmport.target.qdr;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Which versions of each file are kept: the current one first, then the earlier ones, up to a number. */
final class VersionHistory {

    private VersionHistory() {}

    static List<PublishedFile> kept(List<PublishedFile> files, List<PublishedFile> known, int count) {
        List<PublishedFile> kept = new ArrayList<>();
        for (PublishedFile file : files) {
            Stream.concat(Stream.of(file.version()), of(file, known).stream())
                    .distinct()
                    .limit(count)
                    .forEach(kept::add);
        }
        return kept;
    }

    /** The versions of a file among files. */
    static List<PublishedFile> of(PublishedFile file, List<PublishedFile> known) {
        return known.stream().filter(version -> version.isVersionOf(file)).toList();
    }
}
