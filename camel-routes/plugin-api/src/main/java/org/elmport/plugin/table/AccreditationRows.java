package org.elmport.plugin.table;

import static org.elmport.plugin.table.Column.text;
import static org.elmport.plugin.table.Column.value;
import static org.elmport.plugin.table.Column.values;

import java.util.List;
import java.util.stream.Stream;
import org.elmport.record.AccreditationRecord;
import org.elmport.record.WebLink;

/** The rows of accreditations. */
final class AccreditationRows {

    static final List<Column> COLUMNS = Stream.concat(
                    Stream.of(
                            value("accreditation_id", "id", "A-1"),
                            value("type", "type", "institutional-quality-assurance"),
                            text("title", "title", "Institutional accreditation 2025"),
                            text("description", "description", ""),
                            values("organisation_ids", "organisationIds", "ORG-1"),
                            value("accrediting_agent_id", "accreditingAgentId", "ORG-2"),
                            value("limited_to", "limitedToId", ""),
                            values("isced_f", "fieldsOfEducation", ""),
                            values("level_eqf", "levels", "6|7"),
                            value("decision", "decision", ""),
                            value("issued", "issued", "2025-03-01"),
                            value("valid_from", "validFrom", "2025-03-01"),
                            value("review_date", "reviewDate", ""),
                            value("expires", "expires", "2031-02-28"),
                            values("url", "landingPages", "https://register.example/decisions/1"),
                            value("report_url", "report", "")),
                    Housekeeping.COLUMNS.stream())
            .toList();

    private AccreditationRows() {}

    static AccreditationRecord read(TableRow row) {
        AccreditationRecord.Builder accreditation = AccreditationRecord.builder(row.id(), row.origin())
                .sourceState(row.sourceState())
                .title(RowTexts.plain(row, "title"))
                .description(RowTexts.formatted(row, "description"));
        row.code("type", "accreditation-type").ifPresent(accreditation::type);
        row.values("organisation_ids").forEach(accreditation::addOrganisationId);
        row.value("accrediting_agent_id").ifPresent(accreditation::accreditingAgentId);
        row.value("limited_to").ifPresent(accreditation::limitedToId);
        row.codes("isced_f", "isced-f").forEach(accreditation::addFieldOfEducation);
        row.codes("level_eqf", "eqf").forEach(accreditation::addLevel);
        row.code("decision", "csv:decision").ifPresent(accreditation::decision);
        row.values("url").forEach(address -> accreditation.addLandingPage(WebLink.of(address)));
        row.value("report_url").map(WebLink::of).ifPresent(accreditation::report);
        dates(row, accreditation);
        return accreditation.build();
    }

    private static void dates(TableRow row, AccreditationRecord.Builder accreditation) {
        row.moment("issued").ifPresent(accreditation::issued);
        row.moment("valid_from").ifPresent(accreditation::validFrom);
        row.moment("review_date").ifPresent(accreditation::reviewDate);
        row.moment("expires").ifPresent(accreditation::expires);
    }
}
