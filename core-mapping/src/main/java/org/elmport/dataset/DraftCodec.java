package org.elmport.dataset;

import java.util.ArrayList;
import java.util.List;
import org.elmport.elm.Entity;
import org.elmport.elm.LearningOpportunity;
import org.elmport.finding.RecordReference;
import org.elmport.mapping.OpportunityDraft;
import org.elmport.node.EntityBuilder;
import org.elmport.node.NodeWalker;
import org.elmport.record.Origin;

/** Drafts of opportunities as records of a spool: what each says as content, where it comes from as note. */
final class DraftCodec {

    private static final int TEMPLATE = 0;
    private static final int OFFERING = 1;

    private final OriginTable origins = new OriginTable();

    /** By specification, its template first. */
    void key(OpportunityDraft draft, ByteSink key) {
        key.reset()
                .letters(draft.specificationId())
                .octet(0)
                .octet(draft.template() ? TEMPLATE : OFFERING)
                .letters(draft.opportunity().id());
    }

    void content(OpportunityDraft draft, ByteSink content) {
        content.reset().text(draft.specificationId()).octet(draft.publishedAlone() ? 1 : 0);
        NodeWalker.walk(draft.opportunity(), new EntityTape(content));
    }

    void note(OpportunityDraft draft, ByteSink note) {
        note.reset()
                .octet(draft.template() ? TEMPLATE : OFFERING)
                .text(draft.record().kind())
                .text(draft.record().id());
        origins.write(note, draft.origin());
    }

    OpportunityDraft read(SpoolRecord record) {
        ByteSource note = record.noteSource();
        boolean template = note.octet() == TEMPLATE;
        RecordReference source = new RecordReference(note.text(), note.text());
        return read(record.contentSource(), record.bytes, template, source, origins.read(note));
    }

    /** A draft from its content, which lies in these bytes, and from what is known besides. */
    static OpportunityDraft read(
            ByteSource content, byte[] bytes, boolean template, RecordReference record, Origin origin) {
        String specification = content.text();
        boolean alone = content.octet() == 1;
        List<Entity> opportunity = new ArrayList<>(1);
        EntityTape.replay(bytes, content.position(), content.remaining(), new EntityBuilder(opportunity::add));
        return new OpportunityDraft(
                specification, template, alone, (LearningOpportunity) opportunity.get(0), record, origin);
    }
}
