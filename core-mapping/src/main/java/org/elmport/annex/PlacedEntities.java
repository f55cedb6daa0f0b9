package org.elmport.annex;

import java.util.function.BiConsumer;
import org.elmport.elm.Entity;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.TypeDeclaration;
import org.elmport.finding.SourcePointer;
import org.elmport.node.DocumentCursor;
import org.elmport.node.EntityBuilder;
import org.elmport.node.NodeHandler;

/** Turns events into entities, one at a time, each with the place where it began. */
final class PlacedEntities implements NodeHandler {

    private final DocumentCursor cursor;
    private final EntityBuilder builder;
    private SourcePointer start = SourcePointer.NONE;

    PlacedEntities(DocumentCursor cursor, BiConsumer<Entity, SourcePointer> entities) {
        this.cursor = cursor;
        this.builder = new EntityBuilder(entity -> entities.accept(entity, start));
    }

    @Override
    public void startEntity(TypeDeclaration type, String id) {
        start = cursor.here();
        builder.startEntity(type, id);
    }

    @Override
    public void startNode(PropertyDeclaration property, TypeDeclaration type, String id) {
        builder.startNode(property, type, id);
    }

    @Override
    public void value(PropertyDeclaration property, String lexical, String qualifier) {
        builder.value(property, lexical, qualifier);
    }

    @Override
    public void reference(PropertyDeclaration property, String id) {
        builder.reference(property, id);
    }

    @Override
    public void end() {
        builder.end();
    }
}
