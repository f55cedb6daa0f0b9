package org.elmport.dataset;

import java.io.IOException;
import java.util.Optional;
import org.elmport.mapping.MappingResult;
import org.elmport.mapping.OpportunityDraft;

/** Brings the drafts of opportunities together with the course or programme that each leads to. */
final class OpportunityJoin implements AutoCloseable {

    private final Spool drafts;
    private final DraftCodec codec = new DraftCodec();
    private final ByteSink key = new ByteSink();
    private final ByteSink content = new ByteSink();
    private final ByteSink note = new ByteSink();

    /** Takes an opportunity that was made whole, or could not be. */
    @FunctionalInterface
    interface Completed {
        void take(OpportunityDraft draft, MappingResult result) throws IOException;
    }

    OpportunityJoin(TemporaryDirectory directory, int budget) {
        drafts = new Spool(directory, "drafts", budget);
    }

    void add(OpportunityDraft draft) throws IOException {
        codec.key(draft, key);
        codec.content(draft, content);
        codec.note(draft, note);
        drafts.append(key, content, note);
    }

    /** Completes all, by specification and then by identifier; a template alone only where nothing takes from it. */
    void complete(DraftCompletion completion, Completed completed) throws IOException {
        SpoolMerge merge = drafts.merged();
        Optional<OpportunityDraft> template = Optional.empty();
        boolean used = true;
        while (merge.next()) {
            OpportunityDraft draft = codec.read(merge.record());
            if (draft.template()) {
                alone(template, used, completion, completed);
                template = Optional.of(draft);
                used = false;
            } else {
                if (!leadsToTheSame(template, draft)) {
                    alone(template, used, completion, completed);
                    template = Optional.empty();
                }
                used = true;
                completed.take(draft, completion.complete(draft, template));
            }
        }
        alone(template, used, completion, completed);
    }

    private static boolean leadsToTheSame(Optional<OpportunityDraft> template, OpportunityDraft draft) {
        return template.isPresent() && template.get().specificationId().equals(draft.specificationId());
    }

    private static void alone(
            Optional<OpportunityDraft> template, boolean used, DraftCompletion completion, Completed completed)
            throws IOException {
        if (!used && template.isPresent() && template.get().publishedAlone()) {
            OpportunityDraft draft = template.get();
            completed.take(draft, completion.complete(draft, Optional.empty()));
        }
    }

    @Override
    public void close() throws IOException {
        drafts.close();
    }
}
