package org.elmport.oracle;

import java.util.List;
import java.util.SplittableRandom;
import org.elmport.elm.EuropeanDigitalCredential;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.elm.declaration.Cardinality;
import org.elmport.elm.declaration.ElmModel;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.PropertyKind;
import org.elmport.elm.declaration.TypeDeclaration;
import org.elmport.node.NodeHandler;

/** A credential made at random from the declarations: the same seed, the same events. */
public final class RandomCredential {

    private static final ApplicationProfile PROFILE = ApplicationProfile.EDC_3_2;
    private static final int DEEPEST = 7;
    private static final int SEVERAL = 3;

    private final SplittableRandom random;
    private final RandomValues values;
    private int nodes;

    /** A credential. */
    public RandomCredential(long seed) {
        this.random = new SplittableRandom(seed);
        this.values = RandomValues.wild(random);
    }

    /** Sends its events. */
    public void send(NodeHandler handler) {
        TypeDeclaration type = ElmModel.get().type(EuropeanDigitalCredential.class);
        handler.startEntity(type, "urn:credential:" + random.nextInt(1_000_000));
        properties(type, handler, 1);
        handler.end();
    }

    private void properties(TypeDeclaration type, NodeHandler handler, int depth) {
        for (PropertyDeclaration property : type.properties()) {
            int count = property.carriedBy(PROFILE) ? count(property.cardinality(PROFILE), depth) : 0;
            for (int index = 0; index < count; index++) {
                value(property, index, handler, depth);
            }
        }
    }

    private int count(Cardinality cardinality, int depth) {
        int chance = depth < 3 ? 2 : 4;
        return random.nextInt(chance) > 0
                ? cardinality.minimum()
                : random.nextInt(cardinality.minimum(), Math.min(SEVERAL, cardinality.maximum()) + 1);
    }

    private void value(PropertyDeclaration property, int index, NodeHandler handler, int depth) {
        switch (property.kind()) {
            case TEXT -> handler.value(property, values.text(property), values.language(index));
            case NOTATION -> handler.value(property, values.code(), "");
            case LITERAL -> handler.value(property, values.literal(property), "");
            case CONCEPT, EMBEDDED -> node(property, handler, depth);
            case LINK -> {
                if (depth < DEEPEST && random.nextInt(3) > 0) {
                    node(property, handler, depth);
                } else {
                    handler.reference(property, "urn:epass:elsewhere:" + random.nextInt(100));
                }
            }
        }
    }

    private void node(PropertyDeclaration property, NodeHandler handler, int depth) {
        List<TypeDeclaration> range = property.range(PROFILE);
        TypeDeclaration type = range.get(random.nextInt(range.size()));
        handler.startNode(property, type, id(property, type));
        if (property.kind() == PropertyKind.LINK) {
            // a node that says nothing of itself would be a reference
            type.properties().stream()
                    .filter(title -> title.carriedBy(PROFILE) && title.kind() == PropertyKind.TEXT)
                    .findFirst()
                    .ifPresentOrElse(
                            title -> whole(type, title, handler, depth + 1),
                            () -> properties(type, handler, depth + 1));
        } else {
            properties(type, handler, depth + 1);
        }
        handler.end();
    }

    /** All properties, with one value at least of the one named. */
    private void whole(TypeDeclaration type, PropertyDeclaration named, NodeHandler handler, int depth) {
        for (PropertyDeclaration property : type.properties()) {
            int count = property.carriedBy(PROFILE) ? count(property.cardinality(PROFILE), depth) : 0;
            int least = property.equals(named) ? Math.max(1, count) : count;
            for (int index = 0; index < least; index++) {
                value(property, index, handler, depth);
            }
        }
    }

    private String id(PropertyDeclaration property, TypeDeclaration type) {
        if (property.kind() == PropertyKind.CONCEPT) {
            return "https://id.uni.example/concept/" + random.nextInt(1_000);
        }
        return random.nextInt(5) == 0 ? "" : "urn:epass:" + type.name() + ":" + ++nodes;
    }
}
