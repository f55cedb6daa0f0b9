package org.elmport.jsonld;

import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.TypeDeclaration;

/** The two ways in which nodes are written. */
enum JsonForm {
    /** Entities side by side, links by identifier alone; what may occur several times is an array. */
    GRAPH {
        @Override
        boolean array(PropertyDeclaration property) {
            return property.many();
        }

        @Override
        boolean writesId(TypeDeclaration type, String id) {
            return type.identified();
        }
    },
    /** Nodes inside nodes, each with its id where it has one; what a credential takes several times is an array. */
    CREDENTIAL {
        @Override
        boolean array(PropertyDeclaration property) {
            return property.cardinality(ApplicationProfile.EDC_3_2).many();
        }

        @Override
        boolean writesId(TypeDeclaration type, String id) {
            return !id.isEmpty();
        }
    };

    abstract boolean array(PropertyDeclaration property);

    abstract boolean writesId(TypeDeclaration type, String id);
}
