package org.elmport.rule;

import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.TypeDeclaration;
import org.elmport.node.DocumentCursor;
import org.elmport.node.NodeHandler;

/** Names faulty references while a dataset is read for the second time; keeps none of them. */
final class SecondReading implements NodeHandler {

    private final ReferenceTable table = ReferenceTable.get();
    private final Place place = new Place();
    private final DocumentCursor cursor;
    private final ReferenceFindings faults;

    SecondReading(DocumentCursor cursor, ReferenceFindings faults) {
        this.cursor = cursor;
        this.faults = faults;
    }

    @Override
    public void startEntity(TypeDeclaration type, String id) {
        place.start(type, id);
    }

    @Override
    public void startNode(PropertyDeclaration property, TypeDeclaration type, String id) {
        place.enter(property);
    }

    @Override
    public void value(PropertyDeclaration property, String lexical, String qualifier) {
        // only references are of interest here
    }

    @Override
    public void reference(PropertyDeclaration property, String id) {
        if (!LexicalForm.blank(id) && faults.unresolved(property, id)) {
            faults.reference(named(property, id));
        }
        if (table.part(property) != ReferenceTable.Part.NONE
                && (faults.circle(place.id(), id) > 0 || faults.excess(property, place.id(), id))) {
            faults.part(named(property, id));
        }
    }

    @Override
    public void end() {
        place.leave();
    }

    private NamedReference named(PropertyDeclaration property, String id) {
        return new NamedReference(place.record(), cursor.here(), place.path(property), property, id);
    }
}
