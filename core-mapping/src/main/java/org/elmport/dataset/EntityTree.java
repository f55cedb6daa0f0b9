package org.elmport.dataset;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.TypeDeclaration;
import org.elmport.node.NodeHandler;

/** One entity as a tree of its events, for the few that must be changed before they are published. */
final class EntityTree implements NodeHandler {

    /** Something that stands in a node. */
    sealed interface Item permits Value, Reference, Node {
        PropertyDeclaration property();
    }

    record Value(PropertyDeclaration property, String lexical, String qualifier) implements Item {}

    record Reference(PropertyDeclaration property, String id) implements Item {}

    record Node(PropertyDeclaration property, TypeDeclaration type, String id, List<Item> items) implements Item {}

    private final TypeDeclaration type;
    private final String id;
    private final List<Item> items = new ArrayList<>();
    private final Deque<List<Item>> open = new ArrayDeque<>();

    private EntityTree(TypeDeclaration type, String id) {
        this.type = type;
        this.id = id;
    }

    static EntityTree of(SpoolRecord record) {
        EntityTree tree = new EntityTree(EntityKey.type(record), EntityKey.id(record));
        EntityTape.replay(record.bytes, record.content(), record.contentLength, tree);
        return tree;
    }

    TypeDeclaration type() {
        return type;
    }

    String id() {
        return id;
    }

    List<Item> items() {
        return items;
    }

    @Override
    public void startEntity(TypeDeclaration ofType, String withId) {
        open.push(items);
    }

    @Override
    public void startNode(PropertyDeclaration property, TypeDeclaration ofType, String withId) {
        Node node = new Node(property, ofType, withId, new ArrayList<>());
        open.element().add(node);
        open.push(node.items());
    }

    @Override
    public void value(PropertyDeclaration property, String lexical, String qualifier) {
        open.element().add(new Value(property, lexical, qualifier));
    }

    @Override
    public void reference(PropertyDeclaration property, String target) {
        open.element().add(new Reference(property, target));
    }

    @Override
    public void end() {
        open.pop();
    }

    /** Sends the entity as it is now. */
    void replay(NodeHandler handler) {
        handler.startEntity(type, id);
        replay(items, handler);
        handler.end();
    }

    private static void replay(List<Item> items, NodeHandler handler) {
        for (Item item : items) {
            if (item instanceof Value value) {
                handler.value(value.property(), value.lexical(), value.qualifier());
            } else if (item instanceof Reference reference) {
                handler.reference(reference.property(), reference.id());
            } else if (item instanceof Node node) {
                handler.startNode(node.property(), node.type(), node.id());
                replay(node.items(), handler);
                handler.end();
            }
        }
    }
}
