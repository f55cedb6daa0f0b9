package org.elmport.mapping;

import java.util.Optional;
import org.elmport.record.Text;

/**
 * The institution that publishes: an organisation of the dataset that need not be in the source. It provides what the
 * source gives no provider for.
 *
 * @param id its identifier, as the source would have it
 * @param names its official names
 * @param country its country, as a code of two or three letters
 * @param homepage its public page
 */
public record Institution(String id, Text names, String country, Optional<String> homepage) {}
