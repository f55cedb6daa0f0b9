package org.elmport.node;

import java.math.BigDecimal;
import java.util.List;
import org.elmport.elm.Concept;
import org.elmport.elm.ElmNode;
import org.elmport.elm.Entity;
import org.elmport.elm.LangString;
import org.elmport.elm.Link;
import org.elmport.elm.Notation;
import org.elmport.elm.declaration.ElmModel;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.TypeDeclaration;
import org.elmport.elm.declaration.ValueVisitor;

/** One entity on its way to a handler. */
final class EntityWalk implements ValueVisitor {

    private static final ElmModel MODEL = ElmModel.get();

    private final NodeHandler handler;
    private final boolean whole;

    EntityWalk(NodeHandler handler, boolean whole) {
        this.handler = handler;
        this.whole = whole;
    }

    void send(Entity entity) {
        TypeDeclaration type = MODEL.type(entity.getClass());
        handler.startEntity(type, entity.id());
        type.visit(entity, this);
        handler.end();
    }

    @Override
    public void visit(PropertyDeclaration property, Object held) {
        if (property.many()) {
            walkValues(property, (List<?>) held);
        } else {
            walkValue(property, held);
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
        handler.startNode(property, type, node instanceof Concept concept ? concept.uri() : node.nodeId());
        type.visit(node, this);
        handler.end();
    }

    private static String lexical(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }
}
