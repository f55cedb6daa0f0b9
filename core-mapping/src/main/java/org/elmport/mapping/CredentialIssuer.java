package org.elmport.mapping;

import java.util.Optional;

/**
 * Who issues and seals. Who seals with a certificate must be named as the certificate names it.
 *
 * @param organisationId the organisation, by its identifier in the source
 * @param legalIdentifier its identifier in the sense of the eIDAS regulation, such as {@code VATIE-0000000A}: the
 *     organisation identifier of the certificate
 * @param country the country that keeps that identifier, a code of two or three letters
 */
public record CredentialIssuer(String organisationId, Optional<String> legalIdentifier, String country) {}
