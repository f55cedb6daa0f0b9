package org.elmport.conversion;

import org.elmport.elm.Accreditation;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.elm.declaration.ElmModel;
import org.elmport.elm.declaration.TypeDeclaration;

/** The order in which XML wants its records. */
final class Containers {

    private Containers() {}

    /** A number that grows from container to container; AMS wants accreditations first, and class by class. */
    static int place(TypeDeclaration type, ApplicationProfile profile) {
        if (profile.family() == ApplicationProfile.Family.AMS) {
            return type.javaType() == Accreditation.class ? -1 : type.ordinal();
        }
        return ElmModel.get().types().stream()
                .filter(other -> other.container().equals(type.container()))
                .mapToInt(TypeDeclaration::ordinal)
                .min()
                .orElse(type.ordinal());
    }
}
