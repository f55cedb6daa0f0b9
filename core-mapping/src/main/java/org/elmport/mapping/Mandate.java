package org.elmport.mapping;

import java.util.Optional;

/**
 * The right to issue for somebody else, as an alliance does for its members.
 *
 * @param statement what the mandate says, and where it is written down
 * @param mandatorId the organisation that gave it, by its identifier in the source
 */
public record Mandate(String statement, Optional<String> mandatorId) {}
