package org.elmport.target.qdr;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of ours in the folder.
 *
 * @param sha256 the SHA-256 of its content, in hexadecimal
 * @param bytes its size
 * @param name its name; a version stands below {@code versions/}
 */
record PublishedFile(String sha256, long bytes, String name) {

    /** The folder of versions. */
    static final String VERSIONS = "versions/";

    /** A name can lead nowhere but into the folder and its folder of versions. */
    private static final Pattern LINE =
            Pattern.compile("([0-9a-f]{64}) (\\d{1,18}) ((?:versions/)?[a-z0-9][a-z0-9-]*\\.(?:xml|jsonld))");

    /** A version of it, under the name that it has for good. */
    PublishedFile version() {
        return new PublishedFile(sha256, bytes, VERSIONS + stem() + "-" + sha256 + ".xml");
    }

    boolean isVersion() {
        return name.startsWith(VERSIONS);
    }

    /** Whether it is a version of a file. */
    boolean isVersionOf(PublishedFile file) {
        return name.equals(new PublishedFile(sha256, bytes, file.name).version().name);
    }

    private String stem() {
        return name.substring(0, name.lastIndexOf('.'));
    }

    static Optional<PublishedFile> read(String line) {
        Matcher matcher = LINE.matcher(line);
        return matcher.matches()
                ? Optional.of(new PublishedFile(matcher.group(1), Long.parseLong(matcher.group(2)), matcher.group(3)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return sha256 + " " + bytes + " " + name;
    }
}
