package org.elmport.plugin.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.elmport.finding.RecordReference;
import org.elmport.finding.SourcePointer;
import org.elmport.plugin.SourceFinding;
import org.elmport.plugin.table.TableLayout.Binding;
import org.elmport.record.Code;
import org.elmport.record.Origin;
import org.elmport.record.SourceMoment;
import org.elmport.record.SourceState;

/** A row with an identifier, asked by the names of our columns. What cannot be read is a finding and is left out. */
public final class TableRow {

    private static final int SHOWN = 60;

    private final OpenTable table;
    private final TableLayout layout;
    private final List<String> cells;
    private final Origin origin;
    private final String id;

    /**
     * A row of a table.
     *
     * @param table the table
     * @param layout which of its cells is what
     * @param cells its cells; an empty text where there is nothing
     * @param origin where it stands; where the place has a base, the name of a column follows it after a slash
     */
    public TableRow(OpenTable table, TableLayout layout, List<String> cells, Origin origin) {
        this.table = table;
        this.layout = layout;
        this.cells = cells;
        this.origin = origin;
        this.id = cells.get(layout.identifier()).strip();
    }

    /** The identifier; empty when the row has none. */
    public String id() {
        return id;
    }

    /** Where the row stands. */
    Origin origin() {
        return origin;
    }

    /** How findings call the record. */
    public RecordReference reference() {
        return table.reference(id);
    }

    TableOptions options() {
        return table.options();
    }

    TableLayout layout() {
        return layout;
    }

    /** The content of a cell, or the constant that stands for it; empty when there is neither. */
    String cell(Binding binding) {
        String text = binding.index() < 0 ? "" : cells.get(binding.index()).strip();
        if (text.isEmpty()) {
            return binding.constant();
        }
        if (unwritable(text)) {
            unreadable(binding, text, "holds control characters", SourceFinding.VALUE_UNREADABLE.remedy());
            return "";
        }
        return text;
    }

    /** Whether it holds what no XML can carry. */
    private static boolean unwritable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            // both ends of what is allowed in one comparison, because it is made for every character of a source
            if ((char) (character - ' ') >= (char) (0xFFFE - ' ') && !breaks(character)) {
                return true;
            }
        }
        return false;
    }

    private static boolean breaks(char character) {
        return character == '\t' || character == '\n' || character == '\r';
    }

    /** The value of a column. */
    Optional<String> value(String column) {
        Binding binding = layout.bindings().get(column);
        String value = binding == null ? "" : translated(binding, cell(binding));
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    /** The values of a column, each one once. */
    List<String> values(String column) {
        Binding binding = layout.bindings().get(column);
        if (binding == null) {
            return List.of();
        }
        String text = cell(binding);
        if (!text.contains(table.options().separator())) {
            String value = translated(binding, text);
            return value.isEmpty() ? List.of() : List.of(value);
        }
        return split(text)
                .map(value -> translated(binding, value))
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }

    /** The parts of a cell, without what surrounds them. */
    Stream<String> split(String text) {
        String separator = table.options().separator();
        return text.contains(separator)
                ? Arrays.stream(text.split(Pattern.quote(separator), -1)).map(String::strip)
                : Stream.of(text);
    }

    private static String translated(Binding binding, String value) {
        Map<String, String> codes = binding.codes();
        return codes.getOrDefault(value, value).strip();
    }

    /** The code in a column. */
    Optional<Code> code(String column, String scheme) {
        return value(column).map(value -> new Code(scheme, value));
    }

    /** The codes in a column. */
    List<Code> codes(String column, String scheme) {
        List<Code> codes = new ArrayList<>();
        for (String value : values(column)) {
            codes.add(new Code(scheme, value));
        }
        return codes;
    }

    /** The number in a column. */
    Optional<BigDecimal> number(String column) {
        Numbers numbers = table.options().numbers();
        return value(column).flatMap(text -> {
            Optional<BigDecimal> number =
                    typed(column) ? Numbers.PLAIN.read(text).or(() -> numbers.read(text)) : numbers.read(text);
            if (number.isEmpty()) {
                unreadable(column, text, "is not a number", numbers.remedy(text));
            }
            return number;
        });
    }

    /** Whether the table itself says what kind of value stands in a column. */
    private boolean typed(String column) {
        return layout.binding(column).filter(Binding::typed).isPresent();
    }

    private SourcePointer place(String header) {
        String path = origin.basePath().isEmpty() ? header : origin.basePath() + "/" + header;
        return new SourcePointer(origin.resource(), origin.line(), 0, path);
    }

    /** The moment in a column. */
    Optional<SourceMoment> moment(String column) {
        return value(column).flatMap(text -> moment(column, text));
    }

    /** The date in a column, without the time that may stand beside it. */
    Optional<LocalDate> date(String column) {
        return moment(column).map(SourceMoment::date);
    }

    /** Says that the value of a column cannot be used. */
    void unusable(String column, String why, String remedy) {
        value(column).ifPresent(text -> unreadable(column, text, why, remedy));
    }

    /** The moments in a column. */
    List<SourceMoment> moments(String column) {
        List<SourceMoment> moments = new ArrayList<>();
        for (String text : values(column)) {
            moment(column, text).ifPresent(moments::add);
        }
        return moments;
    }

    private Optional<SourceMoment> moment(String column, String text) {
        Moments moments = table.options().moments();
        Optional<SourceMoment> moment =
                typed(column) ? Moments.ISO_8601.read(text).or(() -> moments.read(text)) : moments.read(text);
        if (moment.isEmpty()) {
            unreadable(
                    column,
                    text,
                    "is not a date of the form " + moments,
                    "Correct the date, or say in the setting date-pattern how dates are written.");
        }
        return moment;
    }

    /** Whether the source still offers the subject of the row. */
    SourceState sourceState() {
        String deleted = value(Housekeeping.DELETED).orElse("false").toLowerCase(Locale.ROOT);
        return switch (deleted) {
            case "true", "1" -> SourceState.DELETED;
            case "false", "0" -> SourceState.CURRENT;
            default -> {
                unreadable(
                        Housekeeping.DELETED,
                        deleted,
                        "is neither true nor false",
                        "Write true or false, or say in code-maps what " + (table.personal() ? "it" : shown(deleted))
                                + " means.");
                yield SourceState.CURRENT;
            }
        };
    }

    /** Says, once for the table, that a column is not carried over, when this row has something in it. */
    void lost(String column, String why) {
        if (value(column).isPresent() && table.lost().add(column)) {
            table.report(
                    SourceFinding.FIELD_LOST,
                    reference(),
                    place(layout.header(column)),
                    "The column " + layout.header(column) + " is not carried over: " + why
                            + ". This is said once for the table.");
        }
    }

    /** Reports something about a column of this row. */
    void report(TableFinding code, String column, String message) {
        table.report(code, reference(), place(layout.header(column)), message);
    }

    private void unreadable(String column, String text, String why, String remedy) {
        layout.binding(column).ifPresent(binding -> unreadable(binding, text, why, remedy));
    }

    private void unreadable(Binding binding, String text, String why, String remedy) {
        table.report(
                SourceFinding.VALUE_UNREADABLE,
                reference(),
                place(binding.header()),
                subject(text) + " in the column " + binding.header() + " " + why + ".",
                remedy);
    }

    private String subject(String text) {
        return table.personal() ? "What stands" : "\"" + shown(text) + "\"";
    }

    private static String shown(String text) {
        String visible = text.codePoints()
                .limit(SHOWN)
                .map(character -> Character.isISOControl(character) ? '\uFFFD' : character)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return text.codePointCount(0, text.length()) > SHOWN ? visible + "…" : visible;
    }
}
