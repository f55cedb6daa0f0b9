package org.elmport.source.ooapi;

import java.util.List;
import org.elmport.plugin.SourceException;
import org.elmport.plugin.SourceException.Fault;

/** Ends lists that would not end by themselves, or whose pages do not fit together. */
final class PageGuard {

    /** How many pages in a row may bring nothing new. */
    static final int MAX_PAGES_WITHOUT_NEWS = 3;

    private final int maxPages;
    private int pages;
    private int withoutNews;
    private int pageSize = -1;
    private List<String> previous = List.of();

    PageGuard(int maxPages) {
        this.maxPages = maxPages;
    }

    /**
     * Looks at a page that says that more follow.
     *
     * @param ids the identifiers on it
     * @param news whether one of them is new
     * @param size the size of pages, as the system sees it
     */
    void check(Page page, List<String> ids, boolean news, int size) throws SourceException {
        pages++;
        withoutNews = news ? 0 : withoutNews + 1;
        if (!ids.isEmpty() && ids.equals(previous)) {
            throw endless(page, "is the same page as the one before");
        }
        if (withoutNews >= MAX_PAGES_WITHOUT_NEWS) {
            throw endless(page, "is the third page in a row without a new record");
        }
        if (pages >= maxPages) {
            throw endless(page, "is page " + pages);
        }
        if (pageSize >= 0 && size != pageSize) {
            throw new SourceException(
                    Fault.UNEXPECTED_ANSWER,
                    "GET " + ShownAddress.of(page.address()) + ": the size of pages changed from " + pageSize + " to "
                            + size + " within one list, so records may be missing.",
                    "Choose a page-size that the system keeps to, such as 50.");
        }
        pageSize = size;
        previous = ids;
    }

    private static SourceException endless(Page page, String what) {
        return new SourceException(
                Fault.LIMIT,
                "GET " + ShownAddress.of(page.address()) + " " + what
                        + ", and the system says that more follow: the list has no end.",
                "Have the paging of the system looked at (hasNextPage, pageNumber); if the list is really that long,"
                        + " raise max-pages or page-size.");
    }
}
