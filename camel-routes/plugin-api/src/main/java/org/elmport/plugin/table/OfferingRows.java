package org.elmport.plugin.table;

import static org.elmport.plugin.table.Column.lost;
import static org.elmport.plugin.table.Column.text;
import static org.elmport.plugin.table.Column.value;
import static org.elmport.plugin.table.Column.values;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.elmport.record.Code;
import org.elmport.record.IdentifierCode;
import org.elmport.record.OfferingRecord;
import org.elmport.record.Price;
import org.elmport.record.RecordKind;
import org.elmport.record.SourceState;
import org.elmport.record.WebLink;

/** The rows of offerings. */
final class OfferingRows {

    private static final List<Column> WHAT_AND_WHEN = List.of(
            value("offering_id", "id", "O-1"),
            value("course_id", "offeredId", "C-1"),
            value("programme_id", "offeredId", ""),
            value("code", "codes", "GEO101-2026"),
            text("title", "title", "Introduction to geodesy, autumn 2026"),
            text("description", "description", ""),
            value("type", "type", "class"),
            value("start_date", "start", "2026-09-07"),
            value("end_date", "end", "2026-12-18"),
            value("enrol_from", "applicationStart", "2026-05-01"),
            values("enrol_until", "applicationDeadlines", "2026-08-15"));

    private static final List<Column> HOW_AND_WHERE = List.of(
            values("language", "languages", "en"),
            values("mode", "modes", "online"),
            value("schedule", "schedule", "full-time"),
            text("schedule_text", "scheduleText", "Mondays, 10 to 12."),
            text("location", "places", "Main campus"),
            value("country", "places", "PT"),
            text("address", "places", "1 Harbour Street, Porto Novo"),
            value("price_amount", "prices", "250"),
            value("price_currency", "prices", "EUR"),
            text("price_label", "prices", "Fee for the whole course"),
            lost("capacity", ""),
            value("state", "state", "active"),
            values("url", "homepages", "https://uni.example/offerings/geo101-2026"),
            value("organisation_id", "organisationId", ""),
            values("part_of", "partOfIds", ""),
            text("admission", "admission", "Apply on the page of the course."),
            value("duration", "duration", "P15W"));

    static final List<Column> COLUMNS = Stream.of(WHAT_AND_WHEN, HOW_AND_WHERE, Housekeeping.COLUMNS)
            .flatMap(List::stream)
            .toList();

    private static final Set<String> NOT_PUBLIC = Set.of("cancelled", "canceled", "withdrawn", "draft");

    private OfferingRows() {}

    static OfferingRecord read(TableRow row) {
        OfferingRecord.Builder offering = OfferingRecord.builder(row.id(), row.origin());
        offering.sourceState(sourceState(row));
        what(row, offering);
        when(row, offering);
        how(row, offering);
        where(row, offering);
        return offering.build();
    }

    /** A cancelled offering is withdrawn: the source keeps it, but not for the public. */
    private static SourceState sourceState(TableRow row) {
        SourceState state = row.sourceState();
        boolean notPublic = row.value("state")
                .filter(word -> NOT_PUBLIC.contains(word.toLowerCase(Locale.ROOT)))
                .isPresent();
        return state == SourceState.CURRENT && notPublic ? SourceState.WITHDRAWN : state;
    }

    private static void what(TableRow row, OfferingRecord.Builder offering) {
        boolean course = row.value("course_id").isPresent();
        offering.offeredKind(course || row.value("programme_id").isEmpty() ? RecordKind.COURSE : RecordKind.PROGRAMME)
                .offeredId(row.value(course ? "course_id" : "programme_id").orElse(""))
                .title(RowTexts.plain(row, "title"))
                .description(RowTexts.formatted(row, "description"));
        if (course) {
            row.lost("programme_id", "course_id says what is offered");
        }
        row.value("code").ifPresent(code -> offering.addCode(new IdentifierCode("code", code)));
        row.code("type", "csv:type").ifPresent(offering::type);
        row.code("state", "csv:state").ifPresent(offering::state);
        row.lost("capacity", "the model has no place for the number of places");
        row.values("part_of").forEach(offering::addPartOfId);
        row.values("url").forEach(address -> offering.addHomepage(WebLink.of(address)));
    }

    private static void when(TableRow row, OfferingRecord.Builder offering) {
        row.moment("start_date").ifPresent(offering::start);
        row.moment("end_date").ifPresent(offering::end);
        row.moment("enrol_from").ifPresent(offering::applicationStart);
        row.moments("enrol_until").forEach(offering::addApplicationDeadline);
        row.value("duration").ifPresent(offering::duration);
        row.code("schedule", "schedule").ifPresent(offering::schedule);
        offering.scheduleText(RowTexts.formatted(row, "schedule_text"));
    }

    private static void how(TableRow row, OfferingRecord.Builder offering) {
        row.codes("language", "language").forEach(offering::addLanguage);
        row.codes("mode", "mode").forEach(offering::addMode);
        offering.admission(RowTexts.formatted(row, "admission"));
        row.number("price_amount")
                .map(amount -> new Price(
                        amount,
                        new Code("currency", row.value("price_currency").orElse("")),
                        RowTexts.plain(row, "price_label")))
                .ifPresent(offering::addPrice);
    }

    private static void where(TableRow row, OfferingRecord.Builder offering) {
        row.value("organisation_id").ifPresent(offering::organisationId);
        Places.read(row, "location").ifPresent(offering::addPlace);
    }
}
