package org.elmport.elm.declaration;

/** What a literal must look like beyond its datatype. */
public enum ValueForm {
    /** No more than the datatype says. */
    ANY,
    /** A URI or IRI reference. */
    URI,
    /** A web resource whose address starts with {@code http:} or {@code https:}. */
    WEB_ADDRESS,
    /** An IRI with the scheme {@code mailto}. */
    MAIL_ADDRESS,
    /** Text with the few HTML tags that QDR keeps. */
    HTML,
    /** Bytes in base64. */
    BASE64,
    /** A whole number from 1. */
    POSITIVE,
    /** A whole number from 1 to 100. */
    COMPLETION
}
