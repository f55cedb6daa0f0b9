package org.elmport.plugin.table;

import static org.elmport.plugin.table.Column.text;
import static org.elmport.plugin.table.Column.value;
import static org.elmport.plugin.table.Column.values;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.elmport.record.IdentifierCode;
import org.elmport.record.OrganisationRecord;
import org.elmport.record.WebLink;

/** The rows of organisations. */
final class OrganisationRows {

    static final List<Column> COLUMNS = Stream.concat(
                    Stream.of(
                            value("organisation_id", "id", "ORG-1"),
                            value("parent_id", "parentId", ""),
                            value("code", "codes", "uni.example"),
                            value("code_scheme", "codes", "schac"),
                            text("name", "legalName", "Example University"),
                            text("short_name", "shortName", "EXU"),
                            value("type", "type", "university"),
                            text("description", "description", ""),
                            value("country", "places", "PT"),
                            value("region", "places", ""),
                            text("city", "places", "Porto Novo"),
                            text("address", "places", "1 Harbour Street, Porto Novo"),
                            values("url", "homepages", "https://uni.example/"),
                            values("email", "mailAddresses", "registry@uni.example"),
                            values("phone", "phoneNumbers", ""),
                            values("accreditation_ids", "accreditationIds", "A-1")),
                    Housekeeping.COLUMNS.stream())
            .toList();

    /** What differs from the university in the row of the agency by which it is accredited. */
    private static final Map<String, String> AGENCY = Map.of(
            "organisation_id", "ORG-2",
            "code", "agency.example",
            "name", "Example Quality Agency",
            "short_name", "EQA",
            "type", "agency",
            "address", "2 Harbour Street, Porto Novo",
            "url", "https://agency.example/",
            "email", "office@agency.example",
            "accreditation_ids", "");

    private OrganisationRows() {}

    static List<String> agency() {
        return COLUMNS.stream()
                .map(column -> AGENCY.getOrDefault(column.name(), column.example()))
                .toList();
    }

    static OrganisationRecord read(TableRow row) {
        OrganisationRecord.Builder organisation = OrganisationRecord.builder(row.id(), row.origin())
                .sourceState(row.sourceState())
                .legalName(RowTexts.plain(row, "name"))
                .shortName(RowTexts.plain(row, "short_name"))
                .description(RowTexts.formatted(row, "description"));
        row.value("parent_id").ifPresent(organisation::parentId);
        row.value("code")
                .map(code -> new IdentifierCode(row.value("code_scheme").orElse("code"), code))
                .ifPresent(organisation::addCode);
        row.code("type", "csv:organisation-type").ifPresent(organisation::type);
        Places.read(row, "city").ifPresent(organisation::addPlace);
        row.values("url").forEach(address -> organisation.addHomepage(WebLink.of(address)));
        row.values("email").forEach(organisation::addMailAddress);
        row.values("phone").forEach(organisation::addPhoneNumber);
        row.values("accreditation_ids").forEach(organisation::addAccreditationId);
        return organisation.build();
    }
}
