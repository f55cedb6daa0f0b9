package org.elmport.camel;

import java.time.OffsetDateTime;
import org.apache.camel.Category;
import org.apache.camel.Consumer;
import org.apache.camel.Processor;
import org.apache.camel.Producer;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriEndpoint;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriPath;
import org.apache.camel.support.ScheduledPollEndpoint;

/**
 * Reads courses, programmes, offerings, organisations and accreditations of a student information system. Each poll is
 * one crawl; its last exchange carries {@link ElmportExchange#CRAWL}.
 */
@UriEndpoint(
        firstVersion = "0.1.0",
        scheme = "sis",
        title = "Student information system",
        syntax = "sis:job",
        consumerOnly = true,
        category = {Category.SAAS})
public final class SisEndpoint extends ScheduledPollEndpoint {

    @UriPath(description = "The job: the name under which a SourceBinding stands in the registry.")
    @Metadata(required = true)
    private final String job;

    @UriParam(
            defaultValue = "1",
            description =
                    "How many records an exchange carries. With 1 the body is the record, with more a list of records.")
    private int batchSize = 1;

    @UriParam(
            description =
                    "A moment such as 2026-03-01T12:00:00Z. A source that can tell then delivers only records that have"
                            + " changed since; of the others nothing follows.")
    private String since = "";

    SisEndpoint(String uri, SisComponent component, String job) {
        super(uri, component);
        this.job = job;
    }

    /** The name of the job. */
    public String getJob() {
        return job;
    }

    /** How many records an exchange carries. */
    public int getBatchSize() {
        return batchSize;
    }

    /** How many records an exchange carries; at least 1. */
    public void setBatchSize(int batchSize) {
        if (batchSize < 1) {
            throw new IllegalArgumentException("batchSize must be at least 1");
        }
        this.batchSize = batchSize;
    }

    /** The moment since which records must have changed; empty for all. */
    public String getSince() {
        return since;
    }

    /** The moment since which records must have changed, as ISO 8601 has it with an offset or Z. */
    public void setSince(String since) {
        if (!since.isEmpty()) {
            OffsetDateTime.parse(since);
        }
        this.since = since;
    }

    @Override
    public boolean isRemote() {
        return true;
    }

    @Override
    public Producer createProducer() {
        throw new IllegalArgumentException("sis: reads only; there is nothing to send to");
    }

    @Override
    public Consumer createConsumer(Processor processor) throws Exception {
        SourceBinding binding = getCamelContext().getRegistry().lookupByNameAndType(job, SourceBinding.class);
        if (binding == null) {
            throw new IllegalArgumentException(
                    "sis:" + job + " needs a SourceBinding with the name " + job + " in the registry");
        }
        SisConsumer consumer = new SisConsumer(this, processor, binding);
        configureConsumer(consumer);
        return consumer;
    }
}
