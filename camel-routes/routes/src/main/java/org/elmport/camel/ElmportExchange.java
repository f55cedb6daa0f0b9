package org.elmport.camel;

/**
 * Names of the exchange properties that the components set. They are properties, not headers, so that nothing from
 * outside can pretend to be one of them.
 */
public final class ElmportExchange {

    /** The findings of a step, a {@code List<Finding>}. */
    public static final String FINDINGS = "ElmportFindings";

    /** On the last exchange of a crawl: its {@link org.elmport.plugin.CrawlSummary}. */
    public static final String CRAWL = "ElmportCrawl";

    /** On the last exchange of a crawl that broke off: the {@link org.elmport.plugin.SourceException}. */
    public static final String FAULT = "ElmportFault";

    /** After a job: how the run ended, in a word: {@code done}, {@code refused}, {@code busy}. */
    public static final String OUTCOME = "ElmportOutcome";

    /** After a job: the hash of its plan, which accepts exactly that plan. */
    public static final String PLAN = "ElmportPlan";

    private ElmportExchange() {}
}
