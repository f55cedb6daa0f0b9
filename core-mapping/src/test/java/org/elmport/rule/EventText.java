package org.elmport.rule;

import java.util.List;
import org.elmport.elm.declaration.ElmModel;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.PropertyKind;
import org.elmport.elm.declaration.TypeDeclaration;
import org.elmport.node.DocumentCursor;
import org.elmport.node.NodeHandler;

/**
 * Sends events that stand in a plain text, one per line, indented by two spaces: {@code Class id} for a record, then
 * {@code name@en text}, {@code name = literal}, {@code name -> reference}, {@code name <concept>} and {@code name} or
 * {@code name:Class} for a node. So a test can break a dataset by replacing a line.
 */
final class EventText {

    private final NodeHandler handler;
    private final TypeDeclaration[] open = new TypeDeclaration[8];
    private int depth;

    private EventText(NodeHandler handler) {
        this.handler = handler;
    }

    static void send(String text, NodeHandler handler, DocumentCursor cursor) {
        EventText events = new EventText(handler);
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                cursor.moveTo(i + 1, 1);
                events.line(lines.get(i));
            }
        }
        events.close(0);
    }

    private void line(String line) {
        String content = line.stripLeading();
        int level = (line.length() - content.length()) / 2;
        close(level);
        if (level == 0) {
            String[] words = content.split(" ", 2);
            TypeDeclaration type = type(words[0]);
            handler.startEntity(type, words.length > 1 ? words[1] : "");
            open[depth++] = type;
        } else {
            property(content);
        }
    }

    private void property(String content) {
        String name = content.split("[@ :]", 2)[0];
        PropertyDeclaration property = open[depth - 1].property(name).orElseThrow(() -> new AssertionError(content));
        String rest = content.substring(name.length());
        if (rest.startsWith("@")) {
            String[] words = rest.substring(1).split(" ", 2);
            handler.value(property, words.length > 1 ? words[1] : "", words[0]);
        } else if (rest.startsWith(" =")) {
            handler.value(property, rest.substring(2).replaceFirst("^ ", ""), "");
        } else if (rest.startsWith(" ->")) {
            handler.reference(property, rest.substring(3).strip());
        } else {
            node(property, rest);
        }
    }

    private void node(PropertyDeclaration property, String rest) {
        boolean concept = property.kind() == PropertyKind.CONCEPT;
        TypeDeclaration type = rest.startsWith(":")
                ? type(rest.substring(1))
                : property.range().get(0);
        handler.startNode(property, type, concept ? rest.replaceAll("[ <>]", "") : "");
        open[depth++] = type;
    }

    private void close(int level) {
        while (depth > level) {
            handler.end();
            depth--;
        }
    }

    private static TypeDeclaration type(String name) {
        return ElmModel.get().type(name).orElseThrow(() -> new AssertionError(name));
    }
}
