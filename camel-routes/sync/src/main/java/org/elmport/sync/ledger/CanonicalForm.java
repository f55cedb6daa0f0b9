package org.elmport.sync.ledger;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import org.elmport.elm.declaration.ElmModel;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.TypeDeclaration;
import org.elmport.node.NodeHandler;

/**
 * The form in which entities are kept and compared: a line for each event, by the names of the model and not by its
 * numbers, so that a ledger outlives versions of Elmport. A line starts with a sign ({@code E} entity, {@code >} node,
 * {@code =} value, {@code @} reference, {@code <} end); spaces, line ends and backslashes within a word are escaped.
 */
public final class CanonicalForm {

    /** Changes whenever the same events come to give other bytes. */
    public static final int NUMBER = 1;

    private CanonicalForm() {}

    /** Writes entities; each is there once its last event came. */
    public static final class Writer implements NodeHandler {

        private final Runnable finished;
        private final CanonicalBuffer bytes = new CanonicalBuffer();
        private String kind = "";
        private String id = "";
        private int depth;

        /** Tells when an entity is whole; it can then be taken, until the next one starts. */
        public Writer(Runnable finished) {
            this.finished = finished;
        }

        /** The class of the entity. */
        public String kind() {
            return kind;
        }

        /** Its IRI. */
        public String id() {
            return id;
        }

        /** Its canonical form. */
        public byte[] content() {
            return bytes.copy();
        }

        /** The hash of its canonical form. */
        public Hash hash(Hashing hashing) {
            return hashing.of(bytes.array(), 0, bytes.size());
        }

        @Override
        public void startEntity(TypeDeclaration type, String entityId) {
            bytes.reset();
            kind = type.name();
            id = entityId;
            depth = 1;
            bytes.sign('E').word(kind).word(id).line();
        }

        @Override
        public void startNode(PropertyDeclaration property, TypeDeclaration type, String nodeId) {
            depth++;
            bytes.sign('>').word(property.name()).word(type.name()).word(nodeId).line();
        }

        @Override
        public void value(PropertyDeclaration property, String lexical, String qualifier) {
            bytes.sign('=').word(property.name()).word(qualifier).word(lexical).line();
        }

        @Override
        public void reference(PropertyDeclaration property, String target) {
            bytes.sign('@').word(property.name()).word(target).line();
        }

        @Override
        public void end() {
            bytes.sign('<').line();
            depth--;
            if (depth == 0) {
                finished.run();
            }
        }
    }

    /**
     * Sends the events of an entity.
     *
     * @throws LedgerException when the model has no such class or property any more
     */
    public static void replay(byte[] content, NodeHandler handler) {
        new Player(new String(content, StandardCharsets.UTF_8), handler).play();
    }

    private static final class Player {

        private final String text;
        private final NodeHandler handler;
        private final Deque<TypeDeclaration> open = new ArrayDeque<>(4);
        private int position;

        Player(String text, NodeHandler handler) {
            this.text = text;
            this.handler = handler;
        }

        void play() {
            while (position < text.length()) {
                char sign = text.charAt(position++);
                switch (sign) {
                    case 'E' -> entity();
                    case '>' -> node();
                    case '=' -> value();
                    case '@' -> handler.reference(property(word()), word());
                    case '<' -> {
                        open.pop();
                        handler.end();
                    }
                    default -> throw unknown("the sign " + sign);
                }
                position++;
            }
        }

        private void entity() {
            TypeDeclaration type = type(word());
            handler.startEntity(type, word());
            open.push(type);
        }

        private void node() {
            PropertyDeclaration property = property(word());
            TypeDeclaration type = type(word());
            handler.startNode(property, type, word());
            open.push(type);
        }

        private void value() {
            PropertyDeclaration property = property(word());
            String qualifier = word();
            handler.value(property, word(), qualifier);
        }

        private String word() {
            int from = ++position;
            boolean plain = true;
            while (position < text.length() && text.charAt(position) != ' ' && text.charAt(position) != '\n') {
                plain &= text.charAt(position) != '\\';
                position++;
            }
            String raw = text.substring(from, position);
            return plain ? raw : unescaped(raw);
        }

        private TypeDeclaration type(String name) {
            return ElmModel.get().type(name).orElseThrow(() -> unknown("the class " + name));
        }

        private PropertyDeclaration property(String name) {
            TypeDeclaration type = open.element();
            return type.property(name).orElseThrow(() -> unknown("the property " + type + "." + name));
        }

        private static LedgerException unknown(String what) {
            return new LedgerException(
                    LedgerException.Fault.DAMAGED,
                    "the ledger holds an entity with " + what + ", which this version of Elmport does not know",
                    "Run a whole sync with this version: it replaces what the ledger holds.");
        }
    }

    private static String unescaped(String raw) {
        StringBuilder text = new StringBuilder(raw.length());
        boolean escaped = false;
        for (int i = 0; i < raw.length(); i++) {
            char letter = raw.charAt(i);
            if (escaped) {
                text.append(letter == 's' ? ' ' : letter == 'n' ? '\n' : letter);
                escaped = false;
            } else if (letter == '\\') {
                escaped = true;
            } else {
                text.append(letter);
            }
        }
        return text.toString();
    }
}
