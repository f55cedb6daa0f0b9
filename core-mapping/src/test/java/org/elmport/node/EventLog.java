package org.elmport.node;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.TypeDeclaration;

/** Writes down the events it takes, one line each, to compare them. */
public class EventLog implements NodeHandler {

    private final List<String> lines = new ArrayList<>();

    /** The events so far. */
    public List<String> lines() {
        return Collections.unmodifiableList(lines);
    }

    @Override
    public void startEntity(TypeDeclaration type, String id) {
        lines.add("entity " + type + " " + id);
    }

    @Override
    public void startNode(PropertyDeclaration property, TypeDeclaration type, String id) {
        lines.add("node " + property + " " + type + " " + id);
    }

    @Override
    public void value(PropertyDeclaration property, String lexical, String qualifier) {
        lines.add("value " + property + " " + lexical + "@" + qualifier);
    }

    @Override
    public void reference(PropertyDeclaration property, String id) {
        lines.add("reference " + property + " " + id);
    }

    @Override
    public void end() {
        lines.add("end");
    }
}
