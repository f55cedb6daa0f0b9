package org.elmport.card;

import java.util.List;
import java.util.Optional;

/**
 * What came of reading a student identifier.
 *
 * @param identifier the identifier; empty when the text is none
 * @param fault why it is none
 * @param remarks what is worth knowing about it
 */
public record IdentifierReading(
        Optional<StudentIdentifier> identifier, Optional<IdentifierFault> fault, List<IdentifierRemark> remarks) {

    /** Keeps a list of its own. */
    public IdentifierReading {
        remarks = List.copyOf(remarks);
    }

    static IdentifierReading of(StudentIdentifier identifier, List<IdentifierRemark> remarks) {
        return new IdentifierReading(Optional.of(identifier), Optional.empty(), remarks);
    }

    static IdentifierReading of(IdentifierFault fault) {
        return new IdentifierReading(Optional.empty(), Optional.of(fault), List.of());
    }
}
