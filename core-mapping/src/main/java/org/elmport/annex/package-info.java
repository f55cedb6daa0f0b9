/**
 * The standard elements of a micro-credential, as Annex I of the Council Recommendation of 16 June 2022 lists them, and
 * the integrity rules of the attestation rulebook: which are there, where, and what to add in the source.
 */
@NullMarked
package org.elmport.annex;

import org.jspecify.annotations.NullMarked;
