package org.elmport.camel;

import org.apache.camel.Category;
import org.apache.camel.Consumer;
import org.apache.camel.Processor;
import org.apache.camel.Producer;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriEndpoint;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriPath;
import org.apache.camel.support.DefaultEndpoint;
import org.elmport.sync.Since;

/**
 * Runs a job once for each exchange: reads the source, maps, checks, plans what changes, lets the guard judge, and
 * delivers. The body becomes the report of the run.
 */
@UriEndpoint(
        firstVersion = "0.1.0",
        scheme = "elmport",
        title = "Job of Elmport",
        syntax = "elmport:job",
        producerOnly = true,
        category = {Category.SAAS})
public final class JobEndpoint extends DefaultEndpoint {

    @UriPath(description = "The job: the name under which a JobBinding stands in the registry.")
    @Metadata(required = true)
    private final String job;

    @UriParam(
            enums = "sync,plan",
            defaultValue = "sync",
            description = "What to do: sync reads and delivers, plan only says what would change.")
    private String action = "sync";

    @UriParam(
            defaultValue = "true",
            description = "Whether the exchange fails when the guard refuses; else the outcome says so.")
    private boolean failOnRefusal = true;

    @UriParam(
            description = "Read only what has changed since: a moment in ISO 8601 with its offset, a date, or the word"
                    + " last, which is the last time that it was read. Without it, all is read.")
    private String since = "";

    JobEndpoint(String uri, JobComponent component, String job) {
        super(uri, component);
        this.job = job;
    }

    /** The name of the job. */
    public String getJob() {
        return job;
    }

    /** What to do: {@code sync} or {@code plan}. */
    public String getAction() {
        return action;
    }

    /** What to do: {@code sync} or {@code plan}. */
    public void setAction(String action) {
        if (!action.equals("sync") && !action.equals("plan")) {
            throw new IllegalArgumentException("action must be sync or plan");
        }
        this.action = action;
    }

    /** Whether the exchange fails when the guard refuses. */
    public boolean isFailOnRefusal() {
        return failOnRefusal;
    }

    /** Whether the exchange fails when the guard refuses. */
    public void setFailOnRefusal(boolean failOnRefusal) {
        this.failOnRefusal = failOnRefusal;
    }

    /** Since when what has changed is read; empty when all is. */
    public String getSince() {
        return since;
    }

    /** Since when what has changed is read: a moment with its offset, a date, or {@code last}. */
    public void setSince(String since) {
        if (!since.isEmpty()) {
            Since.parse(since);
        }
        this.since = since;
    }

    boolean planOnly() {
        return action.equals("plan");
    }

    @Override
    public boolean isRemote() {
        return true;
    }

    @Override
    public Producer createProducer() {
        JobBinding binding = getCamelContext().getRegistry().lookupByNameAndType(job, JobBinding.class);
        if (binding == null) {
            throw new IllegalArgumentException(
                    "elmport:" + job + " needs a JobBinding with the name " + job + " in the registry");
        }
        return new JobProducer(this, binding);
    }

    @Override
    public Consumer createConsumer(Processor processor) {
        throw new IllegalArgumentException("elmport: runs a job; nothing comes from it");
    }
}
