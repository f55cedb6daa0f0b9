package org.elmport.acceptance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Files of one source in which every field that the source knows has a value somewhere. */
interface ProfileInput {

    /**
     * A field of the source.
     *
     * @param file the file, without its ending
     * @param field the column, or the name in the JSON object
     */
    record Key(String file, String field) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            int files = file.compareTo(other.file);
            return files == 0 ? field.compareTo(other.field) : files;
        }

        @Override
        public String toString() {
            return file + " " + field;
        }
    }

    /** The name of the plugin. */
    String source();

    /** Every field, but for identifiers. */
    List<Key> keys() throws IOException;

    /** Writes the files, without one of the fields where one is said. */
    void write(Path directory, Optional<Key> without) throws IOException;
}
