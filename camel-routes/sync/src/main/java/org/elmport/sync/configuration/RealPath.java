package org.elmport.sync.configuration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where links lead, so that two names of one file or folder are one. */
public final class RealPath {

    private RealPath() {}

    /** The path without links, as far as it is there already. */
    public static Path of(Path place) {
        Path whole = place.toAbsolutePath().normalize();
        try {
            if (Files.exists(whole)) {
                return whole.toRealPath();
            }
            Path parent = whole.getParent();
            return parent == null || !Files.exists(parent)
                    ? whole
                    : parent.toRealPath().resolve(whole.getFileName());
        } catch (IOException unreadable) {
            // then the names alone are compared
            return whole;
        }
    }
}
