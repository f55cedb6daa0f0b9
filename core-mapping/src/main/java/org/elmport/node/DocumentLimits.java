package org.elmport.node;

/**
 * What a reader takes before it gives up, so that a broken or hostile document cannot fill the memory.
 *
 * @param depth how deep elements or objects may be nested
 * @param valueLength how long one text, attribute or comment may be, in bytes of the document
 * @param documentSize how large the document may be, in bytes
 */
public record DocumentLimits(int depth, int valueLength, long documentSize) {

    /** Depth 64, 32 MiB for a value (images are embedded in documents), 64 GiB for a document. */
    public static final DocumentLimits DEFAULT = new DocumentLimits(64, 32 << 20, 64L << 30);
}
