package org.elmport.vocabulary;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One row of a crosswalk: a value of a source's scheme is a concept of a code list, for a time.
 *
 * @param scheme the scheme of the source, such as {@code ooapi-v5}
 * @param value the value as the row writes it
 * @param list the code list
 * @param concept the IRI of the concept, which the list has
 * @param validFrom the first day it holds; empty when it always did
 * @param validUntil the last day it holds; empty when it still does
 * @param note a remark, such as the field of the source, or that the row is inferred; may be empty
 * @param row file and line of the row, for provenance, such as {@code ooapi-v5.csv:12}
 */
public record CrosswalkEntry(
        String scheme,
        String value,
        CodeList list,
        String concept,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validUntil,
        String note,
        String row) {

    /** Whether it holds on a day; the first and the last day count. */
    public boolean validOn(LocalDate day) {
        return validFrom.filter(day::isBefore).isEmpty()
                && validUntil.filter(day::isAfter).isEmpty();
    }

    /** Whether there is a day on which both hold. */
    boolean overlaps(CrosswalkEntry other) {
        return notAfter(validFrom, other.validUntil) && notAfter(other.validFrom, validUntil);
    }

    CrosswalkKey key() {
        return CrosswalkKey.of(scheme, value, list);
    }

    private static boolean notAfter(Optional<LocalDate> from, Optional<LocalDate> until) {
        return from.isEmpty() || until.isEmpty() || !from.get().isAfter(until.get());
    }
}
