package org.elmport.sync.report;

import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.elmport.sync.ledger.ChangeCounts;

/**
 * A chapter of what a demonstration shows: a job, night by night, with pictures.
 *
 * @param id the name of its place in the page, lower-case letters
 * @param title its heading
 * @param words paragraphs
 * @param nights the runs of the job, in their order
 * @param pictures what came of it
 * @param links files beside the page
 */
public record ReportChapter(
        String id, String title, List<String> words, List<Night> nights, List<Picture> pictures, List<Link> links) {

    /** Keeps lists of its own. */
    public ReportChapter {
        words = List.copyOf(words);
        nights = List.copyOf(nights);
        pictures = List.copyOf(pictures);
        links = List.copyOf(links);
    }

    /**
     * One run.
     *
     * @param name what happened before it
     * @param counts what it changed
     * @param then what the target has afterwards, a sentence
     * @param examples some of its changes
     * @param refusals why nothing was changed
     */
    public record Night(String name, ChangeCounts counts, String then, List<String> examples, List<String> refusals) {

        /** Keeps lists of its own. */
        public Night {
            examples = List.copyOf(examples);
            refusals = List.copyOf(refusals);
        }

        /** Whether there is more to tell than counts. */
        public boolean told() {
            return !examples.isEmpty() || !refusals.isEmpty();
        }

        /** The four counts as people read them; of a night that was refused, what would have been. */
        public List<String> figures() {
            String would = refusals.isEmpty() ? "" : "would be ";
            return LongStream.of(counts.added(), counts.changed(), counts.removed(), counts.unchanged())
                    .mapToObj(count -> (count == 0 ? "" : would) + String.format(Locale.ENGLISH, "%,d", count))
                    .toList();
        }
    }

    /**
     * A picture inside the page.
     *
     * @param data the picture as an address of its own ({@code data:})
     * @param width its width in pixels
     * @param instead the same in words, for those who do not see it
     * @param caption what stands below it
     */
    public record Picture(String data, int width, String instead, String caption) {

        /** A picture of a format, such as {@code svg+xml}. */
        public static Picture of(String format, byte[] content, int width, String instead, String caption) {
            String data =
                    "data:image/" + format + ";base64," + Base64.getEncoder().encodeToString(content);
            return new Picture(data, width, instead, caption);
        }
    }

    /**
     * A file beside the page.
     *
     * @param file its name, seen from the page
     * @param words what is in it
     */
    public record Link(String file, String words) {}
}
