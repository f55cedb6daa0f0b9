package org.elmport.annex;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.elmport.elm.ElmNode;
import org.elmport.elm.Entity;
import org.elmport.elm.Link;
import org.elmport.elm.declaration.ElmModel;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.TypeDeclaration;

/**
 * The nodes of one credential by identifier. A credential repeats a node wherever it is used, and a copy may be partial
 * or the identifier alone; the copy that says most stands for all.
 */
final class CredentialNodes {

    private static final ElmModel MODEL = ElmModel.get();

    private final Map<String, Entity> richest = new HashMap<>();

    CredentialNodes(Entity credential) {
        collect(credential);
    }

    private void collect(Object node) {
        TypeDeclaration type = MODEL.type(node.getClass());
        if (node instanceof Entity entity && !entity.id().isEmpty()) {
            richest.merge(entity.id(), entity, CredentialNodes::richer);
        }
        for (PropertyDeclaration property : type.properties()) {
            for (Object value : property.values(node)) {
                if (value instanceof Link<?> link) {
                    link.target().ifPresent(this::collect);
                } else if (value instanceof ElmNode inline) {
                    collect(inline);
                }
            }
        }
    }

    private static Entity richer(Entity one, Entity other) {
        return content(other) > content(one) ? other : one;
    }

    private static int content(Entity entity) {
        return MODEL.type(entity.getClass()).properties().stream()
                .mapToInt(property -> property.values(entity).size())
                .sum();
    }

    /** The node that a link leads to, if it is there and of that class. */
    <T extends Entity> Optional<T> resolve(Link<? extends Entity> link, Class<T> wanted) {
        Entity known = richest.get(link.id());
        Entity node = wanted.isInstance(known)
                ? known
                : link.target().map(Entity.class::cast).orElse(known);
        return Optional.ofNullable(node).filter(wanted::isInstance).map(wanted::cast);
    }

    /** The nodes of that class that links lead to. */
    <T extends Entity> List<T> resolve(Stream<? extends Link<? extends Entity>> links, Class<T> wanted) {
        return links.flatMap(link -> resolve(link, wanted).stream()).toList();
    }
}
