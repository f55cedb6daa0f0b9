package org.elmport.sync.report;

import java.util.List;

/**
 * What a demonstration says beside what became of the records, in the same page. The report of a job has none: it shows
 * no card and no credential.
 *
 * @param words paragraphs at the top of the page
 * @param links files beside the page
 * @param chapters what was shown
 */
public record ReportTour(List<String> words, List<ReportChapter.Link> links, List<ReportChapter> chapters) {

    /** Nothing beside the report. */
    public static final ReportTour NONE = new ReportTour(List.of(), List.of(), List.of());

    /** Keeps lists of its own. */
    public ReportTour {
        words = List.copyOf(words);
        links = List.copyOf(links);
        chapters = List.copyOf(chapters);
    }
}
