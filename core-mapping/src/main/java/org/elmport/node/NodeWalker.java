package org.elmport.node;

import org.elmport.elm.Entity;

/** Turns an entity into events. */
public final class NodeWalker {

    private NodeWalker() {}

    /** Sends the events of one entity; links are references, whether their target is at hand or not. */
    public static void walk(Entity entity, NodeHandler handler) {
        new EntityWalk(handler, false).send(entity);
    }

    /**
     * Sends the events of one entity with all that is at hand of it, as credentials want it: a link whose target is
     * carried along is a node, not a reference.
     */
    public static void walkWhole(Entity entity, NodeHandler handler) {
        new EntityWalk(handler, true).send(entity);
    }
}
