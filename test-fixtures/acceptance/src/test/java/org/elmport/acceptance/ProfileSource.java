package org.elmport.acceptance;

import java.util.Optional;
import java.util.SortedSet;

/** What an experiment with a source has shown about properties, each named as {@code Class.property}. */
interface ProfileSource {

    /** The name of the plugin. */
    String name();

    /** The fields that give a property. */
    SortedSet<ProfileInput.Key> givers(String property);

    /** Whether the result has the property at all. */
    boolean gives(String property);

    /** What was reported when the fields were taken away. */
    SortedSet<String> effects(String property);

    /** A value. */
    Optional<String> example(String property);
}
