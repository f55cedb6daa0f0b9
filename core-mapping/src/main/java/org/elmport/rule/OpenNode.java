package org.elmport.rule;

import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.TypeDeclaration;
import org.jspecify.annotations.Nullable;

/** A node of a credential while it is open. */
final class OpenNode {

    final @Nullable PropertyDeclaration via;
    final TypeDeclaration type;
    final String id;
    /** What it says. */
    final NodeContent content = new NodeContent();
    /** Whether it says anything but id and type. */
    boolean whole;
    /** Its own credits, and those of its parts together; in ECTS. */
    double credits;

    double partCredits;
    /** Whether the credits of this credit point are ECTS, and how many. */
    boolean ects;

    double points;

    OpenNode(@Nullable PropertyDeclaration via, TypeDeclaration type, String id) {
        this.via = via;
        this.type = type;
        this.id = id;
    }
}
