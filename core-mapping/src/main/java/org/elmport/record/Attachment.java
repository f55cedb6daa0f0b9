package org.elmport.record;

/**
 * A document that came with a record, such as a printed transcript. Personal.
 *
 * @param title what it is; may be empty
 * @param description what else is said of it; may be empty
 * @param mediaType the type of the content, such as {@code application/pdf}
 * @param content the content in Base64
 */
public record Attachment(Text title, Text description, String mediaType, String content) {

    /** Says what it is, and nothing of the person. */
    @Override
    public String toString() {
        return "attachment of type " + mediaType;
    }
}
