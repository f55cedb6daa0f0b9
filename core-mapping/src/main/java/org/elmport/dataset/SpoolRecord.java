package org.elmport.dataset;

import java.util.Arrays;

/** A view of one record of a spool: the key that sorts it, what it says, and a note beside that. */
final class SpoolRecord {

    byte[] bytes = new byte[0];
    int key;
    int keyLength;
    int contentLength;
    int noteLength;

    /** Where the content starts. */
    int content() {
        return key + keyLength;
    }

    /** Where the note starts. */
    int note() {
        return content() + contentLength;
    }

    int length() {
        return keyLength + contentLength + noteLength;
    }

    ByteSource keySource() {
        return new ByteSource(bytes, key, keyLength);
    }

    ByteSource contentSource() {
        return new ByteSource(bytes, content(), contentLength);
    }

    ByteSource noteSource() {
        return new ByteSource(bytes, note(), noteLength);
    }

    void copyFrom(SpoolRecord other) {
        if (bytes.length < other.length()) {
            bytes = new byte[Math.max(2 * bytes.length, other.length())];
        }
        System.arraycopy(other.bytes, other.key, bytes, 0, other.length());
        key = 0;
        keyLength = other.keyLength;
        contentLength = other.contentLength;
        noteLength = other.noteLength;
    }

    boolean sameKey(SpoolRecord other) {
        return keyLength == other.keyLength
                && Arrays.equals(bytes, key, key + keyLength, other.bytes, other.key, other.key + other.keyLength);
    }

    boolean sameContent(SpoolRecord other) {
        return contentLength == other.contentLength
                && Arrays.equals(bytes, content(), note(), other.bytes, other.content(), other.note());
    }

    /** By key, then content, then note, so that the order in which records came never shows. */
    int compareTo(SpoolRecord other) {
        int byKey = compareKey(other);
        if (byKey != 0) {
            return byKey;
        }
        int byContent = compareContent(other);
        return byContent != 0
                ? byContent
                : Arrays.compareUnsigned(
                        bytes, note(), note() + noteLength, other.bytes, other.note(), other.note() + other.noteLength);
    }

    private int compareKey(SpoolRecord other) {
        return Arrays.compareUnsigned(bytes, key, key + keyLength, other.bytes, other.key, other.key + other.keyLength);
    }

    private int compareContent(SpoolRecord other) {
        return Arrays.compareUnsigned(
                bytes,
                content(),
                content() + contentLength,
                other.bytes,
                other.content(),
                other.content() + other.contentLength);
    }
}
