package org.elmport.node;

import java.math.BigDecimal;
import java.util.List;
import org.elmport.elm.ElmNode;
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

    private final NodeHandler handler;
    private final boolean whole;

    private NodeWalker(NodeHandler handler, boolean whole) {
        this.handler = handler;
        this.whole = whole;
    }

    /** Sends the events of one entity; links are references, whether their target is at hand or not. */
    public static void walk(Entity entity, NodeHandler handler) {
        new NodeWalker(handler, false).entity(entity);
    }

    /**
     * Sends the events of one entity with all that is at hand of it, as credentials want it: a link whose target is
     * carried along is a node, not a reference.
     */
    public static void walkWhole(Entity entity, NodeHandler handler) {
        new NodeWalker(handler, true).entity(entity);
    }

    private void entity(Entity entity) {
        TypeDeclaration type = MODEL.type(entity.getClass());
        handler.startEntity(type, entity.id());
        walkProperties(type, entity);
        handler.end();
    }

    private void walkProperties(TypeDeclaration type, Object node) {
        List<PropertyDeclaration> properties = type.properties();
        for (int i = 0; i < properties.size(); i++) {
            PropertyDeclaration property = properties.get(i);
            Object value = property.raw(node);
            if (value != null) {
                if (property.many()) {
                    walkValues(property, (List<?>) value);
                } else {
                    walkValue(property, value);
                }
            }
        }
    }

    private void walkValues(PropertyDeclaration property, List<?> values) {
        for (int i = 0; i < values.size(); i++) {
            walkValue(property, values.get(i));
        }
    }

    private void walkValue(PropertyDeclaration property, Object value) {
        switch (property.kind()) {
            case TEXT -> handler.value(property, ((LangString) value).value(), ((LangString) value).language());
            case NOTATION ->
                handler.value(
                        property,
                        ((Notation) value).value(),
                        ((Notation) value).type().orElse(""));
            case LITERAL -> handler.value(property, lexical(value), "");
            case CONCEPT, EMBEDDED -> walkNode(property, (ElmNode) value);
            case LINK -> walkLink(property, (Link<?>) value);
        }
    }

    private void walkLink(PropertyDeclaration property, Link<?> link) {
        Object target = whole ? link.target().orElse(null) : null;
        if (target == null) {
            handler.reference(property, link.id());
        } else {
            walkNode(property, (ElmNode) target);
        }
    }

    private void walkNode(PropertyDeclaration property, ElmNode node) {
        TypeDeclaration type = property.typeOf(node);
        handler.startNode(property, type, node.nodeId());
        walkProperties(type, node);
        handler.end();
    }

    private static String lexical(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }
}
