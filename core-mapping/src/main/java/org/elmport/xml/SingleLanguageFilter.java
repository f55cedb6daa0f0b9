package org.elmport.xml;

import java.util.ArrayList;
import java.util.List;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.TypeDeclaration;
import org.elmport.node.NodeHandler;

/**
 * Lets through one language only where a version of LOQ takes no more: English if there is any, otherwise the first.
 * What it holds is one text of one note at a time.
 */
final class SingleLanguageFilter implements NodeHandler {

    /** Hears which text stays and which go. */
    @FunctionalInterface
    interface LossListener {
        void lost(PropertyDeclaration property, String kept, List<String> lost);
    }

    private record Text(PropertyDeclaration property, String lexical, String language) {}

    private final ApplicationProfile profile;
    private final NodeHandler next;
    private final LossListener listener;
    private final List<Text> held = new ArrayList<>();

    SingleLanguageFilter(ApplicationProfile profile, NodeHandler next, LossListener listener) {
        this.profile = profile;
        this.next = next;
        this.listener = listener;
    }

    @Override
    public void startEntity(TypeDeclaration type, String id) {
        next.startEntity(type, id);
    }

    @Override
    public void startNode(PropertyDeclaration property, TypeDeclaration type, String id) {
        release();
        next.startNode(property, type, id);
    }

    @Override
    public void value(PropertyDeclaration property, String lexical, String qualifier) {
        if (!held.isEmpty() && !held.get(0).property().equals(property)) {
            release();
        }
        if (property.many() && !property.cardinality(profile).many()) {
            held.add(new Text(property, lexical, qualifier));
        } else {
            next.value(property, lexical, qualifier);
        }
    }

    @Override
    public void reference(PropertyDeclaration property, String id) {
        release();
        next.reference(property, id);
    }

    @Override
    public void end() {
        release();
        next.end();
    }

    private void release() {
        if (held.isEmpty()) {
            return;
        }
        Text kept = held.stream()
                .filter(text -> "en".equals(text.language()))
                .findFirst()
                .orElse(held.get(0));
        next.value(kept.property(), kept.lexical(), kept.language());
        held.remove(kept);
        if (!held.isEmpty()) {
            listener.lost(
                    kept.property(),
                    kept.language(),
                    held.stream().map(Text::language).toList());
            held.clear();
        }
    }
}
