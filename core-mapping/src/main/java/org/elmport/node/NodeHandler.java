package org.elmport.node;

import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.TypeDeclaration;

/**
 * Takes entities as a stream of events. Readers send events, writers and rules take them, and a spool replays them;
 * none needs to know the other, and none needs the entity as an object. Properties of one node come in the order of
 * their declaration, values of one property together; a reader of a faulty document may break that order, and says so
 * with a finding.
 */
public interface NodeHandler {

    /** An entity begins. */
    void startEntity(TypeDeclaration type, String id);

    /**
     * An inline node begins, as a value of a property of the open node.
     *
     * <p>A link is such a node where its target stands inline, as in credentials.
     *
     * @param id the IRI of a concept; in credentials that of any node that has one; otherwise empty
     */
    void startNode(PropertyDeclaration property, TypeDeclaration type, String id);

    /**
     * A literal value of the open node.
     *
     * @param lexical the value as written
     * @param qualifier the language of a text, the datatype of a notation; otherwise empty
     */
    void value(PropertyDeclaration property, String lexical, String qualifier);

    /**
     * The same, where it is known that the value stands in every document as it is. Without another word of the handler
     * it is a value like any other; writers copy the octets, which are good until the entity ends.
     */
    default void plainValue(PropertyDeclaration property, PlainText lexical, String qualifier) {
        value(property, lexical.toString(), qualifier);
    }

    /** A reference from the open node to an entity. */
    void reference(PropertyDeclaration property, String id);

    /**
     * A reference that says of what kind the entity is. Without another word of the handler it is one like any other.
     *
     * @param type the kind that the document gives at this place
     */
    default void reference(PropertyDeclaration property, TypeDeclaration type, String id) {
        reference(property, id);
    }

    /** The innermost open node or entity ends. */
    void end();
}
