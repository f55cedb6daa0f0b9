package org.elmport.node;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.elmport.elm.DateTime;
import org.elmport.elm.Duration;
import org.elmport.elm.Entity;
import org.elmport.elm.LangString;
import org.elmport.elm.Link;
import org.elmport.elm.Notation;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.PropertyKind;
import org.elmport.elm.declaration.TypeDeclaration;

/**
 * Turns events into entities. A number or truth value that is none is left out: the rules report it from the same
 * events.
 */
public final class EntityBuilder implements NodeHandler {

    private final Consumer<Entity> entities;
    private final Deque<Object> open = new ArrayDeque<>();

    /** Hands each finished entity to a consumer. */
    public EntityBuilder(Consumer<Entity> entities) {
        this.entities = entities;
    }

    @Override
    public void startEntity(TypeDeclaration type, String id) {
        open.push(type.create(id));
    }

    @Override
    public void startNode(PropertyDeclaration property, TypeDeclaration type, String id) {
        Object node = type.create(id);
        property.add(open.element(), property.kind() == PropertyKind.LINK ? Link.to((Entity) node) : node);
        open.push(node);
    }

    @Override
    public void value(PropertyDeclaration property, String lexical, String qualifier) {
        Object node = open.element();
        switch (property.kind()) {
            case TEXT -> property.add(node, LangString.of(qualifier, lexical));
            case NOTATION ->
                property.add(node, qualifier.isEmpty() ? Notation.of(lexical) : Notation.of(lexical, qualifier));
            default -> literal(property, node, lexical);
        }
    }

    private static void literal(PropertyDeclaration property, Object node, String lexical) {
        switch (property.datatype()) {
            case DATE_TIME -> property.add(node, new DateTime(lexical));
            case DURATION -> property.add(node, new Duration(lexical));
            case DECIMAL -> number(property, node, lexical);
            case INTEGER -> integer(property, node, lexical);
            case BOOLEAN -> truth(property, node, lexical);
            case STRING, LANG_STRING, ANY_URI -> property.add(node, lexical);
        }
    }

    private static void number(PropertyDeclaration property, Object node, String lexical) {
        try {
            property.add(node, new BigDecimal(lexical.strip()));
        } catch (NumberFormatException reportedByTheRules) {
            return;
        }
    }

    private static void integer(PropertyDeclaration property, Object node, String lexical) {
        try {
            property.add(node, Long.valueOf(lexical.strip()));
        } catch (NumberFormatException reportedByTheRules) {
            return;
        }
    }

    private static void truth(PropertyDeclaration property, Object node, String lexical) {
        switch (lexical.strip()) {
            case "true", "1" -> property.add(node, true);
            case "false", "0" -> property.add(node, false);
            default -> {
                // reported by the rules
            }
        }
    }

    @Override
    public void reference(PropertyDeclaration property, String id) {
        property.add(open.element(), Link.to(id));
    }

    @Override
    public void end() {
        Object finished = open.pop();
        if (open.isEmpty()) {
            entities.accept((Entity) finished);
        }
    }
}
