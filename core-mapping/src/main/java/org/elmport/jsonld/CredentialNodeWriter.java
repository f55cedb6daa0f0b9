package org.elmport.jsonld;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.elmport.elm.EuropeanDigitalPresentation;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.TypeDeclaration;
import org.elmport.finding.DocumentFinding;
import org.elmport.node.NodeHandler;

/** Writes the nodes of a credential one inside the other. */
final class CredentialNodeWriter implements NodeHandler {

    static final String CREDENTIAL = "VerifiableCredential";
    static final String PRESENTATION = "VerifiablePresentation";

    /** Hears what cannot be written as it is. */
    @FunctionalInterface
    interface Listener {
        void report(DocumentFinding code, Object where, String message);
    }

    /** Something that writes. */
    @FunctionalInterface
    private interface Writing {
        void run() throws IOException;
    }

    private final JsonGenerator json;
    private final Listener listener;
    private final EntityJsonWriter nodes;
    /** The classes of the nodes of this one document, so that a reference can say them. */
    private final Map<String, TypeDeclaration> classes = new HashMap<>();

    CredentialNodeWriter(JsonGenerator json, Listener listener) {
        this.json = json;
        this.listener = listener;
        this.nodes = new EntityJsonWriter(json, JsonForm.CREDENTIAL, (text, where) -> text, this::misplaced);
    }

    @Override
    public void startEntity(TypeDeclaration type, String id) {
        classes.put(id, type);
        write(() -> {
            json.writeStartObject();
            json.writeArrayFieldStart("@context");
            json.writeString(CredentialContext.VERIFIABLE);
            json.writeString(CredentialContext.EDC);
            json.writeEndArray();
            if (!id.isEmpty()) {
                json.writeStringField(LoqContext.ID, whole(id, type));
            }
            json.writeArrayFieldStart(LoqContext.TYPE);
            json.writeString(generalType(type));
            json.writeString(type.name());
            json.writeEndArray();
            nodes.push();
        });
    }

    private static String generalType(TypeDeclaration type) {
        return type.javaType() == EuropeanDigitalPresentation.class ? PRESENTATION : CREDENTIAL;
    }

    @Override
    public void startNode(PropertyDeclaration property, TypeDeclaration type, String id) {
        classes.put(id, type);
        write(() -> nodes.startNode(property, type, whole(id, property)));
    }

    @Override
    public void value(PropertyDeclaration property, String lexical, String qualifier) {
        write(() -> nodes.value(property, whole(lexical, property), whole(qualifier, property)));
    }

    @Override
    public void reference(PropertyDeclaration property, String id) {
        List<TypeDeclaration> range = property.range(ApplicationProfile.EDC_3_2);
        TypeDeclaration type = range.size() == 1 ? range.get(0) : classes.get(id);
        write(() -> {
            if (type == null) {
                nodes.reference(property, whole(id, property));
            } else {
                nodes.reference(property, type, whole(id, property));
            }
        });
    }

    @Override
    public void end() {
        write(nodes::end);
    }

    private static void write(Writing writing) {
        try {
            writing.run();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String whole(String text, Object where) {
        String whole = WholeCharacters.of(text);
        int removed = text.length() - whole.length();
        if (removed > 0) {
            listener.report(
                    DocumentFinding.CHARACTER_REMOVED,
                    where,
                    removed + " character(s) that JSON cannot carry were removed from " + where + ".");
        }
        return whole;
    }

    private void misplaced(PropertyDeclaration property, boolean outOfOrder) {
        if (outOfOrder) {
            listener.report(
                    DocumentFinding.ELEMENT_OUT_OF_ORDER,
                    property,
                    "A value of " + property + " came after its turn and was left out.");
        } else {
            listener.report(
                    DocumentFinding.VALUE_UNEXPECTED,
                    property,
                    property + " takes one value in credentials; another was left out.");
        }
    }
}
