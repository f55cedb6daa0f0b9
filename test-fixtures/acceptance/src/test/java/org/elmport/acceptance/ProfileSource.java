package org.elmport.acceptance;

import java.util.Optional;
import java.util.SortedSet;

/** What an experiment with a source has shown about properties, each named as {@code Class.property}. */
interface ProfileSource {

    /** The name of the plugin. */
    String name();

    /** Whether the fields of a place are called as those of the source before, so that only the place needs to be said. */
    default boolean namedAsThoseBefore(String place) {
        return false;
    }

    /** The fields that give a property. */
    SortedSet<ProfileInput.Key> givers(String property);

    /** Whether the result has the property at all. */
    boolean gives(String property);

    /** What was reported when the fields were taken away. */
    SortedSet<String> effects(String property);

    /** A value. */
    Optional<String> example(String property);
}
