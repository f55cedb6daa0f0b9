package org.elmport.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.elmport.elm.declaration.ElmModel;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.TypeDeclaration;

/** The properties on the way of a path such as {@code LearningOpportunity.priceDetail.amount.value}. */
final class ElmPath {

    private ElmPath() {}

    /** Each property on the way as {@code Class.property}; empty for what is no path. */
    static List<String> properties(String path) {
        List<String> found = new ArrayList<>();
        String[] parts = path.split("\\.", -1);
        List<TypeDeclaration> types = ElmModel.get().type(parts[0]).stream().toList();
        for (int i = 1; i < parts.length; i++) {
            String name = parts[i];
            Optional<PropertyDeclaration> property =
                    types.stream().flatMap(type -> type.property(name).stream()).findFirst();
            if (property.isEmpty()) {
                break;
            }
            found.add(property.get().toString());
            types = property.get().range();
        }
        return found;
    }
}
