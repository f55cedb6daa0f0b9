package org.elmport.university;

import java.util.Optional;

/**
 * A university, a faculty, a department or an agency.
 *
 * @param index its place in the catalogue, from 0
 * @param key how it is known
 * @param type what kind of organisation it is
 * @param code a code of its own
 * @param name its names
 * @param shortName an abbreviation
 * @param description what it is
 * @param parent the organisation that it belongs to
 * @param address where it is
 * @param link its public page
 * @param email an address of an office, never of a person
 */
public record Organisation(
        int index,
        RecordKey key,
        OrganisationType type,
        String code,
        Texts name,
        String shortName,
        Texts description,
        Optional<RecordKey> parent,
        PostalAddress address,
        String link,
        String email) {}
