package org.elmport.university;

import java.util.UUID;

/**
 * How a record is known.
 *
 * @param id the short identifier that stands in the CSV files, such as {@code C-00017}
 * @param uuid the identifier that OOAPI uses
 */
public record RecordKey(String id, UUID uuid) {}
