package org.elmport.rule;

import java.util.LinkedHashMap;
import java.util.Map;
import org.elmport.elm.declaration.ElmModel;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.TypeDeclaration;
import org.elmport.finding.FindingSink;
import org.elmport.node.DocumentCursor;
import org.elmport.node.NodeHandler;

/**
 * All rules of a profile at once, over the events of one dataset: those of each entity, those of the whole, and how
 * many entities there are of each class. Call {@link #finish} when the dataset has ended, and close it to let go of
 * what memory did not hold. Not for several threads at once.
 */
public final class DocumentRules implements NodeHandler, AutoCloseable {

    private final EntityRules entityRules;
    private final DatasetRules datasetRules;
    private final long[] counts = new long[ElmModel.get().types().size()];

    /** Rules for a dataset that comes from a document; findings carry the place of the cursor. */
    public DocumentRules(RuleProfile profile, DocumentCursor cursor, FindingSink findings) {
        this(profile, cursor, findings, RuleVocabulary.STANDARD);
    }

    /** The same, with a vocabulary of one's own. */
    public DocumentRules(RuleProfile profile, DocumentCursor cursor, FindingSink findings, RuleVocabulary vocabulary) {
        this(new EntityRules(profile, cursor, findings, vocabulary), new DatasetRules(cursor, findings));
    }

    DocumentRules(EntityRules entityRules, DatasetRules datasetRules) {
        this.entityRules = entityRules;
        this.datasetRules = datasetRules;
    }

    @Override
    public void startEntity(TypeDeclaration type, String id) {
        counts[type.ordinal()]++;
        entityRules.startEntity(type, id);
        datasetRules.startEntity(type, id);
    }

    @Override
    public void startNode(PropertyDeclaration property, TypeDeclaration type, String id) {
        entityRules.startNode(property, type, id);
        datasetRules.startNode(property, type, id);
    }

    @Override
    public void value(PropertyDeclaration property, String lexical, String qualifier) {
        entityRules.value(property, lexical, qualifier);
        datasetRules.value(property, lexical, qualifier);
    }

    @Override
    public void reference(PropertyDeclaration property, String id) {
        entityRules.reference(property, id);
        datasetRules.reference(property, id);
    }

    @Override
    public void end() {
        entityRules.end();
        datasetRules.end();
    }

    /** Reports what only the end of the dataset shows. */
    public void finish() {
        datasetRules.finish();
    }

    /** Whether {@link #finish} can name every faulty reference; otherwise a {@link #secondReading} can. */
    public boolean allNamed() {
        return datasetRules.allNamed();
    }

    /** Takes the same dataset once more and names every faulty reference, instead of {@link #finish}. */
    public NodeHandler secondReading(DocumentCursor again) {
        return datasetRules.secondReading(again);
    }

    /** How many entities there are of each class that has any, by the name of the class. */
    public Map<String, Long> entities() {
        Map<String, Long> entities = new LinkedHashMap<>();
        for (TypeDeclaration type : ElmModel.get().types()) {
            if (counts[type.ordinal()] > 0) {
                entities.put(type.name(), counts[type.ordinal()]);
            }
        }
        return entities;
    }

    @Override
    public void close() {
        datasetRules.close();
    }
}
