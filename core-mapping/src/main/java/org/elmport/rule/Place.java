package org.elmport.rule;

import java.util.ArrayList;
import java.util.List;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.TypeDeclaration;
import org.elmport.finding.RecordReference;
import org.jspecify.annotations.Nullable;

/** Where in the model a stream of events is: the open record, and the properties down to the open node. */
final class Place {

    private final List<PropertyDeclaration> open = new ArrayList<>();
    private String className = "";
    private String element = "";
    private String id = "";

    void start(TypeDeclaration type, String newId) {
        open.clear();
        className = type.name();
        element = type.element().isEmpty() ? type.name() : type.element();
        id = newId;
    }

    void enter(PropertyDeclaration property) {
        open.add(property);
    }

    /** Leaves the innermost node; nothing when only the record is open. */
    void leave() {
        if (!open.isEmpty()) {
            open.remove(open.size() - 1);
        }
    }

    /** The property that the open node is a value of; none when only the record is open. */
    @Nullable
    PropertyDeclaration inner() {
        return open.isEmpty() ? null : open.get(open.size() - 1);
    }

    /** The identifier of the open record. */
    String id() {
        return id;
    }

    /** The open record. */
    RecordReference record() {
        return new RecordReference(element, id);
    }

    /** The path of the open node, such as {@code LearningOpportunity.homepage}. */
    String path() {
        StringBuilder path = new StringBuilder(className);
        for (PropertyDeclaration property : open) {
            path.append('.').append(property.name());
        }
        return path.toString();
    }

    /** The path of a property of the open node. */
    String path(PropertyDeclaration property) {
        return path() + "." + property.name();
    }
}
