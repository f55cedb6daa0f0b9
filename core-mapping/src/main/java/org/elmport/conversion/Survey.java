package org.elmport.conversion;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.TypeDeclaration;
import org.elmport.node.NodeHandler;

/** Counts the entities of a document, and notes whether they come in the order that XML wants. */
final class Survey implements NodeHandler {

    private final Map<String, Long> entities = new TreeMap<>();
    private final TreeSet<Integer> places = new TreeSet<>();
    private ApplicationProfile profile = ApplicationProfile.EDC_3_2;
    private int last = Integer.MIN_VALUE;
    private boolean ordered = true;

    Survey of(ApplicationProfile found) {
        profile = found;
        return this;
    }

    Map<String, Long> entities() {
        return Collections.unmodifiableMap(entities);
    }

    boolean ordered() {
        return ordered;
    }

    /** The places of containers that are there, from the first to the last. */
    Iterable<Integer> places() {
        return Collections.unmodifiableSortedSet(places);
    }

    @Override
    public void startEntity(TypeDeclaration type, String id) {
        entities.merge(type.name(), 1L, Long::sum);
        int place = Containers.place(type, profile);
        ordered &= place >= last;
        last = place;
        places.add(place);
    }

    @Override
    public void startNode(PropertyDeclaration property, TypeDeclaration type, String id) {
        // only entities are counted
    }

    @Override
    public void value(PropertyDeclaration property, String lexical, String qualifier) {
        // only entities are counted
    }

    @Override
    public void reference(PropertyDeclaration property, String id) {
        // only entities are counted
    }

    @Override
    public void end() {
        // only entities are counted
    }
}
