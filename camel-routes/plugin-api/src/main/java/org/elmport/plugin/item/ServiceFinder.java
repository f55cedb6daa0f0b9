package org.elmport.plugin.item;

import java.util.Optional;

/** Finds what plugins offer besides being a source or a target, in whatever class loader they are. */
@FunctionalInterface
public interface ServiceFinder {

    /** Where there are no other plugins. */
    ServiceFinder NONE = new ServiceFinder() {
        @Override
        public <S> Optional<S> find(Class<S> kind) {
            return Optional.empty();
        }
    };

    /**
     * The first service of a kind.
     *
     * @param kind an interface of the core or of the plugin API
     */
    <S> Optional<S> find(Class<S> kind);
}
