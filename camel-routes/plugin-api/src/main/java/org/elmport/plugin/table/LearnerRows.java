package org.elmport.plugin.table;

import static org.elmport.plugin.table.Column.text;
import static org.elmport.plugin.table.Column.value;
import static org.elmport.plugin.table.Column.values;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.elmport.record.Code;
import org.elmport.record.IdentifierCode;
import org.elmport.record.LearnerRecord;
import org.elmport.record.Place;
import org.elmport.record.Text;

/** The rows of learners. */
final class LearnerRows {

    static final List<Column> COLUMNS = Stream.concat(
                    Stream.of(
                            value("learner_id", "id", "L-1"),
                            value("esi", "studentIdentifier", "urn:schac:personalUniqueCode:int:esi:uni.example:S0001"),
                            value("national_id", "nationalIdentifier", ""),
                            value("national_id_country", "nationalIdentifier", ""),
                            value("given_name", "givenName", "Nives"),
                            value("family_name", "familyName", "Primerova"),
                            value("full_name", "fullName", ""),
                            value("birth_name", "birthName", ""),
                            value("name_language", "nameLanguage", ""),
                            value("birth_date", "dateOfBirth", "2001-02-03"),
                            value("birth_country", "placeOfBirth", "PT"),
                            text("birth_place", "placeOfBirth", ""),
                            values("email", "mailAddresses", "nives@example.org"),
                            values("citizenship", "citizenships", "PT"),
                            value("gender", "gender", ""),
                            value("country", "places", ""),
                            text("address", "places", ""),
                            value("wallet", "codes", "")),
                    Housekeeping.COLUMNS.stream())
            .toList();

    private LearnerRows() {}

    static LearnerRecord read(TableRow row) {
        LearnerRecord.Builder learner =
                LearnerRecord.builder(row.id(), row.origin()).sourceState(row.sourceState());
        names(row, learner);
        row.value("esi").ifPresent(learner::studentIdentifier);
        row.value("national_id")
                .map(number ->
                        new IdentifierCode(row.value("national_id_country").orElse(""), number))
                .ifPresent(learner::nationalIdentifier);
        row.date("birth_date").ifPresent(learner::dateOfBirth);
        row.values("email").forEach(learner::addMailAddress);
        row.codes("citizenship", "country").forEach(learner::addCitizenship);
        row.code("gender", "csv:gender").ifPresent(learner::gender);
        place(row, "birth_country", RowTexts.plain(row, "birth_place"), Text.EMPTY)
                .ifPresent(learner::placeOfBirth);
        place(row, "country", Text.EMPTY, RowTexts.plain(row, "address")).ifPresent(learner::addPlace);
        row.value("wallet")
                .map(address -> new IdentifierCode("wallet", address))
                .ifPresent(learner::addCode);
        return learner.build();
    }

    private static void names(TableRow row, LearnerRecord.Builder learner) {
        row.value("given_name").ifPresent(learner::givenName);
        row.value("family_name").ifPresent(learner::familyName);
        row.value("full_name").ifPresent(learner::fullName);
        row.value("birth_name").ifPresent(learner::birthName);
        row.value("name_language").ifPresent(learner::nameLanguage);
    }

    private static Optional<Place> place(TableRow row, String country, Text name, Text address) {
        Optional<Code> code = row.code(country, "country");
        if (code.isEmpty() && name.isBlank() && address.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(
                new Place(name, address, code.orElse(new Code("country", "")), Optional.empty(), Optional.empty()));
    }
}
