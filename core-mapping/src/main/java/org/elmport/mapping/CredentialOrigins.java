package org.elmport.mapping;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.elmport.elm.Concept;
import org.elmport.elm.EuropeanDigitalCredential;
import org.elmport.elm.MediaObject;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.PropertyKind;
import org.elmport.elm.declaration.TypeDeclaration;
import org.elmport.finding.SourcePointer;
import org.elmport.node.NodeHandler;
import org.elmport.node.NodeWalker;

/**
 * Where the values of a finished credential come from. What the mappers have written down is more than that: a
 * specification may have got outcomes of the person in the place of its own, and what only says where something belongs
 * is told by its name alone.
 */
final class CredentialOrigins implements NodeHandler {

    private final Set<String> values = new HashSet<>();
    private final List<Provenance> drawn = new ArrayList<>();
    private final String credential;
    private final Deque<TypeDeclaration> open = new ArrayDeque<>();
    private int picture;

    private CredentialOrigins(String credential) {
        this.credential = credential;
    }

    /** What of the lines is about something that the credential says; and, of its pictures, how they came about. */
    static List<Provenance> of(EuropeanDigitalCredential credential, List<Provenance> lines) {
        if (lines.isEmpty()) {
            return lines;
        }
        CredentialOrigins origins = new CredentialOrigins(credential.id());
        NodeWalker.walkWhole(credential, origins);
        List<Provenance> kept = new ArrayList<>();
        for (Provenance line : lines) {
            if (origins.values.contains(key(line.elmPath(), line.value()))) {
                kept.add(line);
            }
        }
        kept.addAll(origins.drawn);
        return kept;
    }

    @Override
    public void startEntity(TypeDeclaration type, String id) {
        open.push(type);
    }

    @Override
    public void startNode(PropertyDeclaration property, TypeDeclaration type, String id) {
        said(property, id, property.kind() == PropertyKind.CONCEPT);
        open.push(type);
        if (picture > 0 || property.name().equals("individualDisplay")) {
            picture++;
        }
    }

    @Override
    public void value(PropertyDeclaration property, String lexical, String qualifier) {
        said(property, lexical, open.element().javaType() != Concept.class);
    }

    @Override
    public void reference(PropertyDeclaration property, String id) {
        said(property, id, false);
    }

    @Override
    public void end() {
        open.pop();
        picture = Math.max(0, picture - 1);
    }

    private void said(PropertyDeclaration property, String value, boolean telling) {
        values.add(key(property.name(), value));
        if (picture > 0 && telling) {
            boolean image = open.element().javaType() == MediaObject.class;
            String path = image ? "DisplayDetail.image." + property.name() : property.toString();
            drawn.add(new Provenance(credential, path, value, SourcePointer.NONE, Rule.DRAWN, "", ""));
        }
    }

    private static String key(String path, String value) {
        return path.substring(path.lastIndexOf('.') + 1) + "=" + value;
    }
}
