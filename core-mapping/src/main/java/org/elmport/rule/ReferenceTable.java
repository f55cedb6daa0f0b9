package org.elmport.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.elmport.elm.LearningAchievementSpecification;
import org.elmport.elm.Qualification;
import org.elmport.elm.QualificationReference;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.elm.declaration.ElmModel;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.PropertyKind;
import org.elmport.elm.declaration.TypeDeclaration;

/**
 * Where references may lead, as bits: the lower bits of a number say of which classes a record is, the upper ones which
 * sets of classes have been asked for. Worked out once from the model.
 */
final class ReferenceTable {

    /** What a reference says about parts. */
    enum Part {
        NONE,
        /** The target is a part of the owner. */
        TARGET,
        /** The owner is a part of the target. */
        OWNER
    }

    private static final ReferenceTable INSTANCE = new ReferenceTable();

    private final int classes;
    private final List<Integer> ranges = new ArrayList<>();
    private final int[][] rangeOf;
    private final Part[][] partOf;
    private final boolean[][] identifier;

    private ReferenceTable() {
        List<TypeDeclaration> types = ElmModel.get().types();
        classes = (int) types.stream().filter(TypeDeclaration::entity).count();
        rangeOf = new int[types.size()][];
        partOf = new Part[types.size()][];
        identifier = new boolean[types.size()][];
        for (TypeDeclaration type : types) {
            read(type);
        }
        if (classes + ranges.size() > Integer.SIZE - 1) {
            throw new IllegalStateException("the bits of a number do not suffice for " + ranges.size() + " ranges");
        }
    }

    static ReferenceTable get() {
        return INSTANCE;
    }

    private void read(TypeDeclaration type) {
        int count = type.properties().size();
        rangeOf[type.ordinal()] = new int[count];
        partOf[type.ordinal()] = new Part[count];
        identifier[type.ordinal()] = new boolean[count];
        for (PropertyDeclaration property : type.properties()) {
            boolean link = property.kind() == PropertyKind.LINK
                    && !property.cardinality(ApplicationProfile.LOQ_3_3_1).absent();
            rangeOf[type.ordinal()][property.index()] = link ? range(classes(property)) : 0;
            partOf[type.ordinal()][property.index()] = link ? declaredPart(property) : Part.NONE;
            identifier[type.ordinal()][property.index()] = "adms:identifier".equals(property.iri());
        }
    }

    private int range(int mask) {
        if (!ranges.contains(mask)) {
            ranges.add(mask);
        }
        return ranges.indexOf(mask);
    }

    /** The classes that a link may lead to, narrower than its Java type where the schema's keys say so. */
    private static int classes(PropertyDeclaration property) {
        List<Class<?>> only = List.of();
        if (property.sameKind()) {
            only = property.owner().javaType() == Qualification.class
                    ? List.of(Qualification.class, QualificationReference.class)
                    : List.of(LearningAchievementSpecification.class);
        }
        int mask = 0;
        for (TypeDeclaration type : property.range(ApplicationProfile.LOQ_3_3_1)) {
            if (only.isEmpty() || only.contains(type.javaType())) {
                mask |= 1 << type.ordinal();
            }
        }
        return mask;
    }

    private static Part declaredPart(PropertyDeclaration property) {
        return switch (property.name()) {
            case "hasPart", "hasSubOrganization" -> Part.TARGET;
            case "isPartOf", "subOrganizationOf" -> Part.OWNER;
            default -> Part.NONE;
        };
    }

    /** The bit of a class. */
    int declared(TypeDeclaration type) {
        return 1 << type.ordinal();
    }

    /** The bits of all classes. */
    int declaredBits() {
        return (1 << classes) - 1;
    }

    /** The bit that says that a record has been asked for by such a reference. */
    int wanted(PropertyDeclaration property) {
        return 1 << (classes + rangeOf[property.owner().ordinal()][property.index()]);
    }

    /** Whether a record with these bits is what the reference asks for. */
    boolean satisfied(int bits, PropertyDeclaration property) {
        return (bits & ranges.get(rangeOf[property.owner().ordinal()][property.index()])) != 0;
    }

    /** How many of the sets of classes asked for the record does not belong to. */
    int unsatisfied(int bits) {
        int count = 0;
        for (int i = 0; i < ranges.size(); i++) {
            if ((bits & (1 << (classes + i))) != 0 && (bits & ranges.get(i)) == 0) {
                count++;
            }
        }
        return count;
    }

    Part part(PropertyDeclaration property) {
        return partOf[property.owner().ordinal()][property.index()];
    }

    /** Whether the property holds identifiers whose notation is unique in the document ({@code adms:identifier}). */
    boolean identifier(PropertyDeclaration property) {
        return identifier[property.owner().ordinal()][property.index()];
    }

    /** The kinds of record that a reference may lead to, for people. */
    String kinds(PropertyDeclaration property) {
        return names(ranges.get(rangeOf[property.owner().ordinal()][property.index()]), " or ");
    }

    /** The kinds of record that something is, for people. */
    String kinds(int bits) {
        return names(bits & declaredBits(), " and ");
    }

    private static String names(int mask, String separator) {
        return ElmModel.get().types().stream()
                .filter(TypeDeclaration::entity)
                .filter(type -> (mask & (1 << type.ordinal())) != 0)
                .map(TypeDeclaration::element)
                .collect(Collectors.joining(separator));
    }
}
