package org.elmport.finding;

/**
 * The record of the source that a finding is about.
 *
 * @param kind what it is in the words of the source: {@code course}, {@code offering}, {@code organisation} …
 * @param id its identifier in the source
 */
public record RecordReference(String kind, String id) {

    /** No record in particular. */
    public static final RecordReference NONE = new RecordReference("", "");

    @Override
    public String toString() {
        return kind.isEmpty() ? id : kind + " " + id;
    }
}
