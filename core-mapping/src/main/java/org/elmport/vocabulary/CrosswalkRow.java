package org.elmport.vocabulary;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elmport.finding.Finding;
import org.elmport.finding.FindingSink;
import org.elmport.finding.RecordReference;
import org.elmport.finding.SourcePointer;

/** One row of a table of codes, being checked. */
final class CrosswalkRow {

    /** The lists by name and by scheme. */
    private static final Map<String, CodeList> LISTS = lists();

    private final String name;
    private final CrosswalkColumns columns;
    private final List<String> fields;
    private final long line;
    private final FindingSink findings;
    private boolean wrong;

    CrosswalkRow(String name, CrosswalkColumns columns, CsvRecord record, FindingSink findings) {
        this.name = name;
        this.columns = columns;
        this.fields = record.getFields();
        this.line = record.getStartingLineNumber();
        this.findings = findings;
    }

    /** The entry that the row makes; empty when any of its fields is wrong. */
    Optional<CrosswalkEntry> entry() {
        if (fields.size() > columns.count()) {
            report(CrosswalkFinding.CROSSWALK_ROW_TOO_LONG, "", "The row has " + fields.size() + " fields");
        }
        String scheme = filled(CrosswalkColumns.SCHEME);
        String value = filled(CrosswalkColumns.VALUE);
        Optional<CodeList> list = list(filled(CrosswalkColumns.LIST));
        Optional<String> concept = concept(list, filled(CrosswalkColumns.CODE));
        Optional<LocalDate> from = date(CrosswalkColumns.VALID_FROM);
        Optional<LocalDate> until = date(CrosswalkColumns.VALID_UNTIL);
        if (from.isPresent() && until.filter(from.get()::isAfter).isPresent()) {
            report(
                    CrosswalkFinding.CROSSWALK_PERIOD_REVERSED,
                    CrosswalkColumns.VALID_UNTIL,
                    "The period from " + from.get() + " until " + until.get() + " has no day");
        }
        if (wrong || list.isEmpty() || concept.isEmpty()) {
            return Optional.empty();
        }
        String note = columns.field(fields, CrosswalkColumns.NOTE);
        return Optional.of(
                new CrosswalkEntry(scheme, value, list.get(), concept.get(), from, until, note, name + ":" + line));
    }

    private String filled(String column) {
        String field = columns.field(fields, column);
        if (field.isEmpty()) {
            report(CrosswalkFinding.CROSSWALK_FIELD_EMPTY, column, "The field " + column + " is empty");
        }
        return field;
    }

    private static Map<String, CodeList> lists() {
        Map<String, CodeList> lists = new HashMap<>();
        for (CodeList list : CodeList.values()) {
            lists.put(CrosswalkKey.normalised(list.name()), list);
            lists.put(CrosswalkKey.normalised(list.scheme()), list);
        }
        return lists;
    }

    private Optional<CodeList> list(String field) {
        Optional<CodeList> list = Optional.ofNullable(LISTS.get(CrosswalkKey.normalised(field)));
        if (list.isEmpty() && !field.isEmpty()) {
            report(CrosswalkFinding.CROSSWALK_LIST_UNKNOWN, CrosswalkColumns.LIST, "There is no code list " + field);
        }
        return list;
    }

    private Optional<String> concept(Optional<CodeList> list, String field) {
        if (list.isEmpty() || field.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> concept = known(list.get(), SourceText.code(list.get(), field));
        if (concept.isEmpty()) {
            report(
                    CrosswalkFinding.CROSSWALK_CODE_UNKNOWN,
                    CrosswalkColumns.CODE,
                    "The list " + list.get() + " has no code " + field);
        }
        return concept;
    }

    /** Of a list that is not whole any code may be right; the whole frameworks in the list of levels are none. */
    private static Optional<String> known(CodeList list, String code) {
        return list.complete()
                ? CodeLists.standard()
                        .concept(list, code)
                        .filter(concept -> !CodeLists.standard().framework(concept))
                : Optional.of(list.concept(code));
    }

    private Optional<LocalDate> date(String column) {
        String field = columns.field(fields, column);
        try {
            return field.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(field));
        } catch (DateTimeParseException malformed) {
            report(CrosswalkFinding.CROSSWALK_DATE_MALFORMED, column, "The date " + field + " is none");
            return Optional.empty();
        }
    }

    private void report(CrosswalkFinding code, String column, String message) {
        wrong = true;
        findings.add(Finding.of(code, RecordReference.NONE, SourcePointer.cell(name, line, column), "", message));
    }
}
