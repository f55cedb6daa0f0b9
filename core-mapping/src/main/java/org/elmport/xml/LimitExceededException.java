package org.elmport.xml;

import javax.xml.stream.XMLStreamException;

/** A limit of the reader is reached; ends the reading. Its message names the limit. */
final class LimitExceededException extends XMLStreamException {

    private static final long serialVersionUID = 1L;

    LimitExceededException(String limit) {
        super(limit);
    }
}
