package org.elmport.sync.installation;

import java.security.CodeSource;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elmport.finding.Finding;
import org.elmport.plugin.Plugin;
import org.slf4j.Logger;

/**
 * What every plugin shares with Elmport: the JDK, the plugin API, the core, and the log. Nothing else is seen through
 * it, so that a plugin and Elmport can each have their own version of any other library.
 */
final class SharedClasses extends ClassLoader {

    private final Set<String> places;

    SharedClasses() {
        super("shared with plugins", ClassLoader.getPlatformClassLoader());
        this.places = Stream.of(Plugin.class, Finding.class, Logger.class)
                .flatMap(type -> place(type).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Asked for what the JDK does not have. */
    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        Class<?> found = Class.forName(name, false, SharedClasses.class.getClassLoader());
        if (place(found).filter(places::contains).isEmpty()) {
            throw new ClassNotFoundException(name + " belongs to Elmport, and is not shared with plugins");
        }
        return found;
    }

    private static Optional<String> place(Class<?> type) {
        return Optional.ofNullable(type.getProtectionDomain().getCodeSource())
                .map(CodeSource::getLocation)
                .map(Object::toString);
    }
}
