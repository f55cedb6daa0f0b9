package org.elmport.source.elmo;

import java.util.Map;
import java.util.Optional;
import org.elmport.record.OrganisationRecord;
import org.elmport.record.Origin;
import org.elmport.record.Text;
import org.elmport.record.WebLink;

/**
 * The institution of reports that do not say theirs.
 *
 * @param id its identifier
 * @param name its official name
 * @param country its country
 * @param homepage its public page
 */
record IssuerDefaults(Optional<String> id, Optional<String> name, Optional<String> country, Optional<String> homepage) {

    /** The record of the institution; empty where the settings name none. */
    Optional<OrganisationRecord> record(String resource, ElmoElement report) {
        return id.map(known -> {
            Origin origin = new Origin(resource, report.line(), report.path(), Map.of("legalName", "/issuer"));
            OrganisationRecord.Builder record =
                    OrganisationRecord.builder(known, origin).legalName(Text.of("", name.orElse(known)));
            country.ifPresent(code -> record.addPlace(Places.of(Text.EMPTY, Text.EMPTY, code)));
            homepage.ifPresent(address -> record.addHomepage(WebLink.of(address)));
            return record.build();
        });
    }
}
