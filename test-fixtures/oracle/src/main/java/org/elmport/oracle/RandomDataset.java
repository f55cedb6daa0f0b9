package org.elmport.oracle;

import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.elmport.elm.Accreditation;
import org.elmport.elm.Qualification;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.elm.declaration.Cardinality;
import org.elmport.elm.declaration.ElmModel;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.PropertyKind;
import org.elmport.elm.declaration.TypeDeclaration;
import org.elmport.node.NodeHandler;
import org.elmport.vocabulary.CodeList;
import org.elmport.vocabulary.CodeLists;

/**
 * A dataset that uses the whole model at random and breaks none of its rules, made from the declarations alone. What
 * the official schemas say against it is an error of the declarations or of a writer. The same seed gives the same
 * dataset.
 */
public final class RandomDataset {

    private static final int SEVERAL = 3;

    private final ApplicationProfile profile;
    private final int perClass;
    private final SplittableRandom random;
    private final RandomValues values;
    private String entity = "";

    /**
     * A dataset.
     *
     * @param perClass how many entities of each class it has
     */
    public RandomDataset(long seed, ApplicationProfile profile, int perClass) {
        this.profile = profile;
        this.perClass = perClass;
        this.random = new SplittableRandom(seed);
        this.values = new RandomValues(random);
    }

    /** Sends the events of all entities, in the order of the containers. */
    public void send(NodeHandler handler) {
        for (TypeDeclaration type : records()) {
            for (int number = 0; number < perClass; number++) {
                entity = id(type, number);
                handler.startEntity(type, entity);
                properties(type, handler);
                handler.end();
            }
        }
    }

    /** The classes of the profile, in the order of the containers: AMS wants accreditations first. */
    private List<TypeDeclaration> records() {
        boolean accreditations = profile.family() == ApplicationProfile.Family.AMS;
        return ElmModel.get().types().stream()
                .filter(type -> type.entity() && type.in(profile))
                .sorted(Comparator.comparing(type -> !(accreditations && type.javaType() == Accreditation.class)))
                .toList();
    }

    private static String id(TypeDeclaration type, int number) {
        return "https://id.uni.example/" + type.element() + "/" + number;
    }

    private void properties(TypeDeclaration type, NodeHandler handler) {
        for (PropertyDeclaration property : type.properties()) {
            int count = count(property);
            for (int index = 0; index < count; index++) {
                value(property, index, handler);
            }
        }
    }

    private int count(PropertyDeclaration property) {
        Cardinality cardinality = property.cardinality(profile);
        if (cardinality.absent()) {
            return 0;
        }
        int minimum =
                Math.max(cardinality.minimum(), property.shapesCardinality().minimum());
        int maximum = Math.min(SEVERAL, cardinality.maximum());
        return random.nextBoolean() ? minimum : random.nextInt(minimum, maximum + 1);
    }

    private void value(PropertyDeclaration property, int index, NodeHandler handler) {
        switch (property.kind()) {
            case TEXT -> handler.value(property, values.text(), values.language(index));
            case NOTATION -> handler.value(property, values.code(), random.nextBoolean() ? "urn:example:code" : "");
            case LITERAL -> handler.value(property, values.literal(property), "");
            case LINK -> handler.reference(property, target(property));
            case EMBEDDED -> node(property, "", handler);
            case CONCEPT -> node(property, concept(property), handler);
        }
    }

    private void node(PropertyDeclaration property, String id, NodeHandler handler) {
        TypeDeclaration type = property.range(profile).get(0);
        handler.startNode(property, type, id);
        if (property.kind() == PropertyKind.EMBEDDED || !property.closedConcept()) {
            properties(type, handler);
        }
        handler.end();
    }

    private String concept(PropertyDeclaration property) {
        List<CodeList> lists = property.codeLists();
        if (lists.isEmpty()) {
            return "https://id.uni.example/concept/" + random.nextInt(1_000);
        }
        CodeList list = lists.get(random.nextInt(lists.size()));
        CodeLists codes = CodeLists.standard();
        long chosen = random.nextInt(codes.size(list));
        return list.concept(codes.codes(list).skip(chosen).findFirst().orElseThrow());
    }

    private String target(PropertyDeclaration property) {
        if (property.owner().name().equals("AwardingOpportunity")
                && !property.many()
                && leadsToSpecification(property)) {
            // an awarding opportunity points back at its owner
            return entity;
        }
        List<TypeDeclaration> range = property.range(profile).stream()
                .filter(type -> allowed(property, type))
                .toList();
        return id(range.get(random.nextInt(range.size())), random.nextInt(perClass));
    }

    private boolean leadsToSpecification(PropertyDeclaration property) {
        return property.range(profile).stream().anyMatch(type -> type.name().endsWith("Specification"));
    }

    /** What schema and shapes both take: parts and specialisations of the same class. */
    private static boolean allowed(PropertyDeclaration property, TypeDeclaration type) {
        return switch (property.name()) {
            case "limitQualification" -> type.javaType() == Qualification.class;
            case "hasPart", "isPartOf", "specialisationOf", "generalisationOf" -> type.equals(property.owner());
            default -> true;
        };
    }
}
