package org.elmport.dataset;

import java.util.List;
import java.util.SplittableRandom;
import org.elmport.elm.declaration.ElmModel;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.TypeDeclaration;
import org.elmport.node.NodeHandler;

/** Sends the events of invented entities of any class, every property now and then. */
final class RandomEntities {

    private static final int DEEPEST = 4;
    private static final List<String> TEXTS = List.of(
            "",
            "Algebra",
            "Ψηφιακή",
            "наука & <b>",
            "\uD83C\uDF93 degree",
            "a".repeat(300),
            "line\nbreak\ttab",
            "ß",
            "mittaavat pellon ja ilmoittavat virheen",
            "what \"exact\" means, & how far < is from \\");

    private final SplittableRandom random;
    private final int identifiers;

    RandomEntities(SplittableRandom random) {
        this(random, 1_000);
    }

    /** Takes identifiers, and what references lead to, out of so many. */
    RandomEntities(SplittableRandom random, int identifiers) {
        this.random = random;
        this.identifiers = identifiers;
    }

    private String identifier() {
        return "https://id.uni.example/" + random.nextInt(identifiers);
    }

    static List<TypeDeclaration> entityTypes() {
        return ElmModel.get().types().stream().filter(TypeDeclaration::entity).toList();
    }

    void send(TypeDeclaration type, NodeHandler handler) {
        send(type, identifier(), handler);
    }

    void send(TypeDeclaration type, String id, NodeHandler handler) {
        handler.startEntity(type, id);
        properties(type, handler, 0);
        handler.end();
    }

    private void properties(TypeDeclaration type, NodeHandler handler, int depth) {
        for (PropertyDeclaration property : type.properties()) {
            int most = property.many() ? 3 : 2;
            for (int i = random.nextInt(most); i > 0; i--) {
                value(property, handler, depth);
            }
        }
    }

    private void value(PropertyDeclaration property, NodeHandler handler, int depth) {
        switch (property.kind()) {
            case TEXT -> handler.value(property, text(), random.nextBoolean() ? "en" : "fi");
            case NOTATION -> handler.value(property, text(), random.nextBoolean() ? "" : "https://scheme.example/");
            case LITERAL -> handler.value(property, literal(property), "");
            case LINK -> handler.reference(property, identifier());
            case CONCEPT, EMBEDDED -> {
                if (depth < DEEPEST) {
                    TypeDeclaration node = property.range().get(0);
                    handler.startNode(
                            property, node, node.identified() ? "https://list.example/" + random.nextInt(50) : "");
                    properties(node, handler, depth + 1);
                    handler.end();
                }
            }
        }
    }

    private String literal(PropertyDeclaration property) {
        return switch (property.datatype()) {
            case DECIMAL -> "12.50";
            case INTEGER -> Integer.toString(random.nextInt());
            case BOOLEAN -> "true";
            case DURATION -> "PT60H";
            case DATE_TIME -> "2026-09-01T00:00:00+02:00";
            case STRING, LANG_STRING, ANY_URI -> text();
        };
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }
}
