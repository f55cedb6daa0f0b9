package org.elmport.sync.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.TypeDeclaration;
import org.elmport.node.NodeHandler;
import org.elmport.sync.ledger.CanonicalForm;

/** The values of an entity by property, languages apart, so that two forms of it can be held against each other. */
final class PropertyValues implements NodeHandler {

    private static final List<String> NAMES = List.of("title", "prefLabel", "legalName", "notation");

    private final Map<String, List<String>> values = new TreeMap<>();
    private final Deque<String> path = new ArrayDeque<>();

    static PropertyValues of(byte[] canonical) {
        PropertyValues values = new PropertyValues();
        CanonicalForm.replay(canonical, values);
        return values;
    }

    @Override
    public void startEntity(TypeDeclaration type, String id) {
        path.push("");
    }

    @Override
    public void startNode(PropertyDeclaration property, TypeDeclaration type, String id) {
        String here = here(property);
        if (!id.isEmpty()) {
            add(here, id);
        }
        path.push(here + ".");
    }

    @Override
    public void value(PropertyDeclaration property, String lexical, String qualifier) {
        add(here(property) + (qualifier.isEmpty() ? "" : "[" + qualifier + "]"), lexical);
    }

    @Override
    public void reference(PropertyDeclaration property, String id) {
        add(here(property), id);
    }

    @Override
    public void end() {
        path.pop();
    }

    private String here(PropertyDeclaration property) {
        return path.element() + property.name();
    }

    private void add(String property, String value) {
        values.computeIfAbsent(property, any -> new ArrayList<>(1)).add(value);
    }

    /** What people call it: its first title or name; empty when it has none. */
    String name() {
        for (String name : NAMES) {
            for (Map.Entry<String, List<String>> entry : values.entrySet()) {
                if (entry.getKey().equals(name) || entry.getKey().startsWith(name + "[")) {
                    return entry.getValue().get(0);
                }
            }
        }
        return "";
    }

    /** What is said differently in another form, by property. */
    List<PropertyChange> changesTo(PropertyValues after) {
        Map<String, List<String>> all = new TreeMap<>(values);
        after.values.forEach(all::putIfAbsent);
        List<PropertyChange> changes = new ArrayList<>();
        for (String property : all.keySet()) {
            List<String> old = values.getOrDefault(property, List.of());
            List<String> now = after.values.getOrDefault(property, List.of());
            if (!old.equals(now)) {
                changes.add(change(property, old, now));
            }
        }
        return changes;
    }

    private static PropertyChange change(String property, List<String> old, List<String> now) {
        List<String> gone = without(old, now);
        List<String> come = without(now, old);
        boolean order = gone.isEmpty() && come.isEmpty();
        return order ? new PropertyChange(property, old, now) : new PropertyChange(property, gone, come);
    }

    private static List<String> without(List<String> some, List<String> others) {
        List<String> left = new ArrayList<>(some);
        others.forEach(left::remove);
        return left;
    }
}
