package org.elmport.camel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.elmport.elm.Entity;
import org.elmport.elm.declaration.ElmModel;
import org.elmport.mapping.MappingResult;
import org.jspecify.annotations.Nullable;

/** The entities in the body of a message: one, a list of them, or results of the mapping. */
final class EntityBody {

    private EntityBody() {}

    /** The entities in the order in which a document has them; empty when the body is something else. */
    static Optional<List<Entity>> entities(@Nullable Object body) {
        List<Entity> entities = new ArrayList<>();
        if (!collect(body, entities)) {
            return Optional.empty();
        }
        ElmModel model = ElmModel.get();
        entities.sort(Comparator.<Entity>comparingInt(
                        entity -> model.type(entity.getClass()).ordinal())
                .thenComparing(Entity::id));
        return Optional.of(entities);
    }

    private static boolean collect(@Nullable Object body, List<Entity> entities) {
        if (body instanceof Entity entity) {
            return entities.add(entity);
        }
        if (body instanceof MappingResult result) {
            entities.addAll(result.entities());
            result.draft().ifPresent(draft -> entities.add(draft.opportunity()));
            return true;
        }
        if (body instanceof List<?> items) {
            return items.stream().allMatch(item -> collect(item, entities));
        }
        return false;
    }
}
