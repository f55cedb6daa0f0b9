package org.elmport.jsonld;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.elmport.elm.Concept;
import org.elmport.elm.declaration.Datatype;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.PropertyKind;
import org.elmport.elm.declaration.TypeDeclaration;
import org.elmport.node.PlainText;
import org.elmport.node.RepeatedTexts;
import org.jspecify.annotations.Nullable;

/** Writes one entity after the other as JSON objects; the document around them is not its business. */
final class EntityJsonWriter {

    /** Where a value cannot be written, because it comes out of turn or is one too many. */
    @FunctionalInterface
    interface MisplacementListener {
        void misplaced(PropertyDeclaration property, boolean outOfOrder);
    }

    /** Removes from an identifier what JSON cannot carry; asked only about those that are not plain. */
    @FunctionalInterface
    interface IdentifierRepair {
        String whole(String id, Object where);
    }

    /** An object that is not finished. */
    private static final class OpenNode {
        private @Nullable PropertyDeclaration property;
        private boolean array;
    }

    private static final SerializableString ID = new SerializedString(LoqContext.ID);
    private static final SerializableString TYPE = new SerializedString(LoqContext.TYPE);
    private static final int SAFE_DIGITS = 15;

    private final JsonGenerator json;
    private final JsonForm form;
    private final IdentifierRepair repair;
    private final MisplacementListener listener;
    private final RepeatedTexts concepts = new RepeatedTexts();
    private final TermNames names = TermNames.INSTANCE;
    private final LanguageMap texts = new LanguageMap();
    private final List<OpenNode> nodes = new ArrayList<>();
    private int depth;
    private int skipped;

    EntityJsonWriter(JsonGenerator json, JsonForm form, IdentifierRepair repair, MisplacementListener listener) {
        this.json = json;
        this.form = form;
        this.repair = repair;
        this.listener = listener;
    }

    int open() {
        return depth;
    }

    void startEntity(TypeDeclaration type, String id) throws IOException {
        open(type, id, type);
    }

    void startNode(PropertyDeclaration property, TypeDeclaration type, String id) throws IOException {
        if (skipped > 0 || !enter(property)) {
            skipped++;
            return;
        }
        open(type, id, property);
    }

    private void open(TypeDeclaration type, String id, Object where) throws IOException {
        json.writeStartObject();
        identify(type, id, where);
        push();
    }

    /** Writes the keys that say what a node is. */
    private void identify(TypeDeclaration type, String id, Object where) throws IOException {
        if (form.writesId(type, id)) {
            json.writeFieldName(ID);
            identifier(type.javaType() == Concept.class ? concepts.plain(id) : PlainText.of(id), id, where);
        }
        json.writeFieldName(TYPE);
        json.writeString(names.of(type));
    }

    private void identifier(byte[] plain, String id, Object where) throws IOException {
        if (plain.length > 0) {
            json.writeRawUTF8String(plain, 0, plain.length);
        } else {
            json.writeString(repair.whole(id, where));
        }
    }

    /** Goes on inside an object that has been started already. */
    void push() {
        if (depth == nodes.size()) {
            nodes.add(new OpenNode());
        }
        nodes.get(depth++).property = null;
    }

    void value(PropertyDeclaration property, String lexical, String qualifier) throws IOException {
        if (skipped > 0) {
            return;
        }
        if (property.kind() == PropertyKind.TEXT) {
            if (entersText(property)) {
                texts.add(qualifier, lexical);
            }
        } else if (enter(property)) {
            writeLiteral(property, lexical, qualifier);
        }
    }

    /** The same for a value that needs no escaping. */
    void plainValue(PropertyDeclaration property, PlainText lexical, String qualifier) throws IOException {
        if (skipped > 0) {
            return;
        }
        if (property.kind() == PropertyKind.TEXT) {
            if (entersText(property)) {
                texts.add(qualifier, lexical);
            }
        } else if (enter(property)) {
            writePlainLiteral(property, lexical, qualifier);
        }
    }

    private boolean entersText(PropertyDeclaration property) throws IOException {
        boolean another = nodes.get(depth - 1).property == property && !texts.isEmpty();
        return another || enter(property);
    }

    private void writeLiteral(PropertyDeclaration property, String lexical, String qualifier) throws IOException {
        IriForm form = names.iriForm(property);
        if (!form.type().isEmpty()) {
            json.writeStartObject();
            json.writeFieldName(ID);
            JsonText.write(lexical, json);
            json.writeStringField(LoqContext.TYPE, form.type());
            json.writeEndObject();
        } else if (!qualifier.isEmpty()) {
            json.writeStartObject();
            json.writeStringField("@type", qualifier);
            json.writeStringField("@value", lexical);
            json.writeEndObject();
        } else if (property.datatype() == Datatype.BOOLEAN && isTruth(lexical)) {
            json.writeBoolean("true".equals(lexical));
        } else if (property.datatype() == Datatype.INTEGER && isPlainInteger(lexical)) {
            json.writeNumber(Long.parseLong(lexical));
        } else {
            JsonText.write(lexical, json);
        }
    }

    /** No plain text is as short as a number or truth value that JSON writes without quotation marks. */
    private void writePlainLiteral(PropertyDeclaration property, PlainText lexical, String qualifier)
            throws IOException {
        if (qualifier.isEmpty() && names.iriForm(property).type().isEmpty()) {
            JsonText.write(lexical, json);
        } else {
            writeLiteral(property, lexical.toString(), qualifier);
        }
    }

    private static boolean isTruth(String lexical) {
        return "true".equals(lexical) || "false".equals(lexical);
    }

    /** Whether a JSON number says the same to the letter. */
    private static boolean isPlainInteger(String lexical) {
        return lexical.length() <= SAFE_DIGITS && lexical.matches("0|[1-9][0-9]*");
    }

    void reference(PropertyDeclaration property, String id) throws IOException {
        if (skipped == 0 && enter(property)) {
            identifier(PlainText.of(id), id, property);
        }
    }

    /** The same, as an object that says the class as well. */
    void reference(PropertyDeclaration property, TypeDeclaration type, String id) throws IOException {
        if (skipped == 0 && enter(property)) {
            json.writeStartObject();
            identify(type, id, property);
            json.writeEndObject();
        }
    }

    /** Makes ready for a value of a property; false when none can be written any more. */
    private boolean enter(PropertyDeclaration property) throws IOException {
        OpenNode node = nodes.get(depth - 1);
        PropertyDeclaration last = node.property;
        if (last == property && node.array) {
            return true;
        }
        if (last != null && property.index() <= last.index()) {
            listener.misplaced(property, property.index() < last.index());
            return false;
        }
        leave(node);
        node.property = property;
        json.writeFieldName(names.of(property));
        node.array = form.array(property) && property.kind() != PropertyKind.TEXT;
        if (node.array) {
            json.writeStartArray();
        }
        return true;
    }

    private void leave(OpenNode node) throws IOException {
        if (!texts.isEmpty()) {
            texts.write(json);
        }
        if (node.property != null && node.array) {
            json.writeEndArray();
        }
    }

    void end() throws IOException {
        if (skipped > 0) {
            skipped--;
            return;
        }
        leave(nodes.get(--depth));
        json.writeEndObject();
    }
}
