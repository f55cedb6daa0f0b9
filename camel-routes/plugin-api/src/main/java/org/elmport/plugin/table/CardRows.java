package org.elmport.plugin.table;

import static org.elmport.plugin.table.Column.value;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.elmport.record.Consent;
import org.elmport.record.IdentifierCode;
import org.elmport.record.StudentCardRecord;

/** The rows of cards. */
final class CardRows {

    static final List<Column> COLUMNS = Stream.concat(
                    Stream.of(
                            value("card_id", "id", "CARD-1"),
                            value("learner_id", "learnerId", "L-1"),
                            value("esi", "studentIdentifier", "urn:schac:personalUniqueCode:int:esi:uni.example:S0001"),
                            value("card_number", "cardNumber", ""),
                            value("status", "status", "active"),
                            value("type", "type", "passive"),
                            value("issued", "issued", "2026-09-01"),
                            value("expires", "expires", "2027-09-30"),
                            value("issuer_id", "issuerId", "ORG-1"),
                            value("issuer_pic", "issuerCode", "999999999"),
                            value("processor", "processorCode", ""),
                            value("display_name", "displayName", ""),
                            value("academic_level", "academicLevel", "bachelor"),
                            value("consent", "consent", "")),
                    Housekeeping.COLUMNS.stream())
            .toList();

    private CardRows() {}

    static StudentCardRecord read(TableRow row) {
        StudentCardRecord.Builder card =
                StudentCardRecord.builder(row.id(), row.origin()).sourceState(row.sourceState());
        row.value("learner_id").ifPresent(card::learnerId);
        row.value("esi").ifPresent(card::studentIdentifier);
        row.value("card_number").ifPresent(card::cardNumber);
        row.value("display_name").ifPresent(card::displayName);
        row.value("issuer_id").ifPresent(card::issuerId);
        row.value("issuer_pic").map(code -> new IdentifierCode("PIC", code)).ifPresent(card::issuerCode);
        row.value("processor").map(code -> new IdentifierCode("VAT", code)).ifPresent(card::processorCode);
        row.code("status", "csv:card-status").ifPresent(card::status);
        row.code("type", "csv:card-type").ifPresent(card::type);
        row.code("academic_level", "csv:academic-level").ifPresent(card::academicLevel);
        row.moment("issued").ifPresent(card::issued);
        row.moment("expires").ifPresent(card::expires);
        row.value("consent").ifPresent(word -> card.consent(consent(row, word)));
        return card.build();
    }

    private static Consent consent(TableRow row, String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "true", "1", "yes", "given" -> Consent.GIVEN;
            case "false", "0", "no", "refused", "withdrawn" -> Consent.REFUSED;
            default -> {
                row.unusable("consent", "is neither given nor refused", "Write given or refused, or leave it empty.");
                yield Consent.REFUSED;
            }
        };
    }
}
