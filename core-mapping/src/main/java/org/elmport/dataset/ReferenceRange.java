package org.elmport.dataset;

import org.elmport.elm.Qualification;
import org.elmport.elm.QualificationReference;
import org.elmport.elm.declaration.ElmModel;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.PropertyKind;
import org.elmport.elm.declaration.TypeDeclaration;

/** Which classes each reference may lead to, as one bit per class. */
final class ReferenceRange {

    /** Leads to qualifications only, though its Java type would allow more. */
    private static final String LIMITED = "limitQualification";

    private final long[][] allowed;

    ReferenceRange() {
        var types = ElmModel.get().types();
        allowed = new long[types.size()][];
        for (TypeDeclaration type : types) {
            PropertyDeclaration[] properties = TapeFormat.properties(type);
            allowed[type.ordinal()] = new long[properties.length];
            for (PropertyDeclaration property : properties) {
                if (property.kind() == PropertyKind.LINK) {
                    allowed[type.ordinal()][property.index()] = bits(property);
                }
            }
        }
    }

    private static long bits(PropertyDeclaration property) {
        return property.range().stream()
                .filter(target -> !property.sameKind() || sameKind(property.owner(), target))
                .filter(target -> !LIMITED.equals(property.name()) || qualification(target))
                .mapToLong(target -> 1L << target.ordinal())
                .reduce(0, (one, other) -> one | other);
    }

    /** The schema keeps parts and specialisations within a kind; a reference stands for a qualification. */
    private static boolean sameKind(TypeDeclaration owner, TypeDeclaration target) {
        return owner.equals(target) || (owner.javaType().equals(Qualification.class) && qualification(target));
    }

    private static boolean qualification(TypeDeclaration target) {
        return target.javaType().equals(Qualification.class)
                || target.javaType().equals(QualificationReference.class);
    }

    boolean allows(int owner, int property, int target) {
        return ((allowed[owner][property] >>> target) & 1) != 0;
    }
}
