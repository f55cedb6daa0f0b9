package org.elmport.elm;

import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A reference to another entity: its identifier and, where the entity is at hand, the entity itself. In LOQ XML always
 * an {@code idref}; in JSON-LD the identifier alone, or the whole node where a profile wants it inline.
 *
 * @param <T> the class of entity referred to
 */
@XmlJavaTypeAdapter(LinkAdapter.class)
public final class Link<T extends Entity> {

    private final String id;
    private final @Nullable T target;

    private Link(String id, @Nullable T target) {
        this.id = id;
        this.target = target;
    }

    /** A reference by identifier alone. */
    public static <T extends Entity> Link<T> to(String id) {
        return new Link<>(id, null);
    }

    /** A reference to an entity that is carried along. */
    public static <T extends Entity> Link<T> to(T target) {
        return new Link<>(target.id(), target);
    }

    /** The identifier of the entity referred to. */
    public String id() {
        return id;
    }

    /** The entity itself, where it is carried along. */
    public Optional<T> target() {
        return Optional.ofNullable(target);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Link<?> link && id.equals(link.id) && Objects.equals(target, link.target);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "-> " + id;
    }
}
