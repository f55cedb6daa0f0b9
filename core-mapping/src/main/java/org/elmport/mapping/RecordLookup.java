package org.elmport.mapping;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.elmport.record.Code;
import org.elmport.record.OrganisationRecord;
import org.elmport.record.Origin;
import org.elmport.record.Place;
import org.elmport.record.RecordKind;
import org.elmport.record.SourceRecord;
import org.elmport.record.Text;
import org.elmport.record.WebLink;

/** Finds the records that results refer to: courses, programmes, organisations, offerings, grading schemes. */
@FunctionalInterface
public interface RecordLookup {

    /** The record of a kind with an identifier of the source; empty when there is none. */
    Optional<SourceRecord> find(RecordKind kind, String id);

    /** A look-up in records that are at hand; of two with the same identifier the first counts. */
    static RecordLookup of(Iterable<? extends SourceRecord> records) {
        Map<RecordKind, Map<String, SourceRecord>> byKind = new HashMap<>();
        for (SourceRecord record : records) {
            byKind.computeIfAbsent(record.kind(), kind -> new HashMap<>()).putIfAbsent(record.id(), record);
        }
        return (kind, id) ->
                Optional.ofNullable(byKind.getOrDefault(kind, Map.of()).get(id));
    }

    /** The same, which knows an institution as well where the source does not deliver it. */
    default RecordLookup knowing(Institution institution) {
        return (kind, id) -> find(kind, id)
                .or(() -> kind == RecordKind.ORGANISATION && id.equals(institution.id())
                        ? Optional.of(record(institution))
                        : Optional.empty());
    }

    private static SourceRecord record(Institution institution) {
        OrganisationRecord.Builder record =
                OrganisationRecord.builder(institution.id(), Origin.NONE).legalName(institution.names());
        if (!institution.country().isBlank()) {
            record.addPlace(new Place(
                    Text.EMPTY,
                    Text.EMPTY,
                    new Code("country", institution.country()),
                    Optional.empty(),
                    Optional.empty()));
        }
        institution.homepage().map(WebLink::of).ifPresent(record::addHomepage);
        return record.build();
    }
}
