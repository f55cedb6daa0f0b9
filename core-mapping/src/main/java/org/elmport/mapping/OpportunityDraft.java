package org.elmport.mapping;

import org.elmport.elm.LearningOpportunity;
import org.elmport.finding.RecordReference;
import org.elmport.record.Origin;

/**
 * An opportunity that is not whole yet: it takes what it lacks (title, homepage, provider, language) from the course or
 * programme that it leads to, which may come earlier or later. Courses and programmes give a draft too, the template.
 *
 * @param specificationId the IRI of the specification it leads to
 * @param template whether it comes from the course or programme, and others take from it
 * @param publishedAlone for a template: whether it is published where no offering takes from it
 * @param opportunity what is known so far
 * @param record the record it comes from
 * @param origin where that record was read
 */
public record OpportunityDraft(
        String specificationId,
        boolean template,
        boolean publishedAlone,
        LearningOpportunity opportunity,
        RecordReference record,
        Origin origin) {}
