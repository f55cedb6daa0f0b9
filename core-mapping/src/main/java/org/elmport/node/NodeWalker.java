package org.elmport.node;

import java.math.BigDecimal;
import java.util.List;
import org.elmport.elm.Concept;
import org.elmport.elm.Entity;
import org.elmport.elm.LangString;
import org.elmport.elm.Link;
import org.elmport.elm.Notation;
import org.elmport.elm.declaration.ElmModel;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.TypeDeclaration;

/** Turns an entity into events. */
public final class NodeWalker {

    private static final ElmModel MODEL = ElmModel.get();

    private NodeWalker() {}

    /** Sends the events of one entity. */
    public static void walk(Entity entity, NodeHandler handler) {
        TypeDeclaration type = MODEL.type(entity.getClass());
        handler.startEntity(type, entity.id());
        walkProperties(type, entity, handler);
        handler.end();
    }

    private static void walkProperties(TypeDeclaration type, Object node, NodeHandler handler) {
        for (PropertyDeclaration property : type.properties()) {
            List<?> values = property.values(node);
            for (int i = 0; i < values.size(); i++) {
                walkValue(property, values.get(i), handler);
            }
        }
    }

    private static void walkValue(PropertyDeclaration property, Object value, NodeHandler handler) {
        switch (property.kind()) {
            case TEXT -> handler.value(property, ((LangString) value).value(), ((LangString) value).language());
            case NOTATION ->
                handler.value(
                        property,
                        ((Notation) value).value(),
                        ((Notation) value).type().orElse(""));
            case LITERAL -> handler.value(property, lexical(value), "");
            case CONCEPT -> walkNode(property, value, ((Concept) value).uri(), handler);
            case EMBEDDED -> walkNode(property, value, "", handler);
            case LINK -> handler.reference(property, ((Link<?>) value).id());
        }
    }

    private static void walkNode(PropertyDeclaration property, Object node, String id, NodeHandler handler) {
        TypeDeclaration type = MODEL.type(node.getClass());
        handler.startNode(property, type, id);
        walkProperties(type, node, handler);
        handler.end();
    }

    private static String lexical(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }
}
