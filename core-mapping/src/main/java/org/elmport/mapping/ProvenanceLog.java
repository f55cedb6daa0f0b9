package org.elmport.mapping;

import java.util.ArrayList;
import java.util.List;
import org.elmport.elm.Concept;
import org.elmport.elm.ElmNode;
import org.elmport.elm.LangString;
import org.elmport.elm.Link;
import org.elmport.elm.Notation;
import org.elmport.elm.declaration.ElmModel;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.finding.SourcePointer;

/** Writes down where values come from, down to the leaves of inline nodes. */
final class ProvenanceLog {

    private static final ElmModel MODEL = ElmModel.get();

    private final List<Provenance> entries = new ArrayList<>();

    /** What is the same for all leaves of one value. */
    record Cause(SourcePointer source, String rule, String codeListEntry, String defaultSetting) {}

    void add(String entity, String path, Object value, Cause cause) {
        if (value instanceof ElmNode node && !(value instanceof Concept)) {
            leaves(entity, path, node, cause);
        } else {
            entries.add(new Provenance(
                    entity,
                    path,
                    lexical(value),
                    cause.source(),
                    cause.rule(),
                    cause.codeListEntry(),
                    cause.defaultSetting()));
        }
    }

    private void leaves(String entity, String path, ElmNode node, Cause cause) {
        for (PropertyDeclaration property : MODEL.type(node.getClass()).properties()) {
            for (Object value : property.values(node)) {
                add(entity, path + "." + property.name(), value, cause);
            }
        }
    }

    private static String lexical(Object value) {
        if (value instanceof LangString text) {
            return text.value();
        }
        if (value instanceof Concept concept) {
            return concept.uri();
        }
        if (value instanceof Link<?> link) {
            return link.id();
        }
        return value instanceof Notation notation ? notation.value() : value.toString();
    }

    List<Provenance> entries() {
        return entries;
    }
}
