package org.elmport.oracle;

import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.elmport.elm.Accreditation;
import org.elmport.elm.Qualification;
import org.elmport.elm.QualificationReference;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.elm.declaration.Cardinality;
import org.elmport.elm.declaration.ElmModel;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.PropertyKind;
import org.elmport.elm.declaration.TypeDeclaration;
import org.elmport.node.NodeHandler;
import org.elmport.vocabulary.CodeList;

/**
 * A dataset that uses the whole model at random and breaks none of the rules of the official schemas, made from the
 * declarations alone. What they say against it is an error of the declarations or of a writer. The same seed gives the
 * same dataset.
 */
public final class RandomDataset {

    private static final int SEVERAL = 3;

    /** Most lawful documents are small, because the official checks take long. */
    private static final int SMALL = 4;

    private final ApplicationProfile profile;
    private final int perClass;
    private final boolean lawful;
    private final SplittableRandom random;
    private final RandomValues values;
    private TypeDeclaration type = ElmModel.get().types().get(0);
    private int number;

    private RandomDataset(
            SplittableRandom random, ApplicationProfile profile, int perClass, boolean lawful, RandomValues values) {
        this.profile = profile;
        this.perClass = perClass;
        this.lawful = lawful;
        this.random = random;
        this.values = values;
    }

    /**
     * A dataset with many values, and among them characters that a careless writer gets wrong.
     *
     * @param perClass how many entities of each class it has; those of one alone have no parts
     */
    public static RandomDataset wild(long seed, ApplicationProfile profile, int perClass) {
        SplittableRandom random = new SplittableRandom(seed);
        return new RandomDataset(random, profile, perClass, false, RandomValues.wild(random));
    }

    /** A small dataset that breaks no rule of ours either: with periods in order, HTML that is allowed, and levels. */
    public static RandomDataset lawful(long seed, ApplicationProfile profile) {
        SplittableRandom random = new SplittableRandom(seed);
        int perClass = random.nextInt(SMALL) == 0 ? 2 : 1;
        return new RandomDataset(random, profile, perClass, true, RandomValues.tame(random));
    }

    /** Sends the events of all entities, in the order of the containers. */
    public void send(NodeHandler handler) {
        for (TypeDeclaration record : records()) {
            for (int which = 0; which < perClass; which++) {
                type = record;
                number = which;
                handler.startEntity(record, id(record, which));
                properties(record, handler);
                handler.end();
            }
        }
    }

    /** The classes of the profile, in the order of the containers: AMS wants accreditations first. */
    private List<TypeDeclaration> records() {
        boolean accreditations = profile.family() == ApplicationProfile.Family.AMS;
        return ElmModel.get().types().stream()
                .filter(record -> record.entity() && record.in(profile))
                .sorted(Comparator.comparing(record -> !(accreditations && record.javaType() == Accreditation.class)))
                .toList();
    }

    private static String id(TypeDeclaration record, int which) {
        return "https://id.uni.example/" + record.element() + "/" + which;
    }

    private void properties(TypeDeclaration owner, NodeHandler handler) {
        for (PropertyDeclaration property : owner.properties()) {
            int count = leadsOn(property) ? count(property) : 0;
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
        boolean least = lawful ? random.nextInt(SMALL) > 0 : random.nextBoolean();
        return least ? minimum : random.nextInt(minimum, maximum + 1);
    }

    private void value(PropertyDeclaration property, int index, NodeHandler handler) {
        switch (property.kind()) {
            case TEXT -> handler.value(property, values.text(property), values.language(index));
            case NOTATION -> handler.value(property, values.code(), values.codeType());
            case LITERAL -> handler.value(property, values.literal(property), "");
            case LINK -> handler.reference(property, target(property));
            case EMBEDDED -> node(property, "", handler);
            case CONCEPT -> node(property, concept(property), handler);
        }
    }

    private void node(PropertyDeclaration property, String id, NodeHandler handler) {
        TypeDeclaration inner = property.range(profile).get(0);
        handler.startNode(property, inner, id);
        if (property.kind() == PropertyKind.EMBEDDED || !property.closedConcept()) {
            properties(inner, handler);
        }
        handler.end();
    }

    private String concept(PropertyDeclaration property) {
        List<CodeList> lists = property.codeLists();
        return lists.isEmpty() ? values.concept() : values.code(lists.get(random.nextInt(lists.size())));
    }

    private String target(PropertyDeclaration property) {
        if (property.toString().equals("AwardingOpportunity.learningAchievementSpecification")) {
            // an awarding opportunity points back at its owner
            return id(type, number);
        }
        List<TypeDeclaration> range = property.range(profile).stream()
                .filter(target -> allowed(property, target))
                .toList();
        return id(range.get(random.nextInt(range.size())), which(property));
    }

    /** Parts lead from a record to later ones only, so that there is no circle. */
    private boolean leadsOn(PropertyDeclaration property) {
        return switch (property.name()) {
            case "hasPart", "hasSubOrganization" -> number < perClass - 1;
            case "isPartOf", "subOrganizationOf" -> number > 0;
            default -> true;
        };
    }

    private int which(PropertyDeclaration property) {
        return switch (property.name()) {
            case "hasPart", "hasSubOrganization" -> random.nextInt(number + 1, perClass);
            case "isPartOf", "subOrganizationOf" -> random.nextInt(number);
            default -> random.nextInt(perClass);
        };
    }

    /** What schema and shapes both take: parts and the like are of the same class. */
    private static boolean allowed(PropertyDeclaration property, TypeDeclaration target) {
        return switch (property.name()) {
            case "limitQualification" -> target.javaType() == Qualification.class;
            case "hasPart", "isPartOf", "specialisationOf", "generalisationOf" -> target.equals(property.owner());
            default -> !property.sameKind() || target.javaType() != QualificationReference.class;
        };
    }
}
