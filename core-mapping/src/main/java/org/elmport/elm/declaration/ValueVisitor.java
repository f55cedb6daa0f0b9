package org.elmport.elm.declaration;

/** Hears of what the fields of a node hold, in the order of its properties. */
@FunctionalInterface
public interface ValueVisitor {

    /**
     * A property that the node has.
     *
     * @param held the value, or the list of values where the class keeps {@linkplain PropertyDeclaration#many() many}
     */
    void visit(PropertyDeclaration property, Object held);
}
