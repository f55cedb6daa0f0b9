package org.elmport.source.jdbc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elmport.finding.FindingSink;
import org.elmport.plugin.table.Housekeeping;
import org.elmport.plugin.table.LayoutReader;
import org.elmport.plugin.table.LayoutReading;
import org.elmport.plugin.table.OpenTable;
import org.elmport.plugin.table.RecordTable;
import org.elmport.plugin.table.TableOptions;

/** Holds the columns of a view against those that are known. */
final class ViewCheck {

    private static final int SHOWN = 20;

    private final Relation relation;
    private final JdbcOptions options;
    private final FindingSink findings;
    private final ViewProblems problems;
    private final TableOptions.Names names;

    private final List<ViewColumn> all;

    ViewCheck(
            Relation relation, List<ViewColumn> all, JdbcOptions options, FindingSink findings, ViewProblems problems) {
        this.relation = relation;
        this.all = all;
        this.options = options;
        this.findings = findings;
        this.problems = problems;
        this.names = relation.deleted()
                ? ofDeleted(options.cells().names())
                : options.cells().names();
    }

    /** A view of what is gone has identifiers, and perhaps when they went; each of its rows is a tombstone. */
    private TableOptions.Names ofDeleted(TableOptions.Names usual) {
        RecordTable table = relation.table();
        Map<String, String> renamed = new LinkedHashMap<>(usual.columns(table));
        renamed.keySet().retainAll(List.of(table.identifier(), Housekeeping.MODIFIED_AT));
        renamed.values()
                .removeIf(header ->
                        all.stream().noneMatch(column -> column.header().equalsIgnoreCase(header)));
        return new TableOptions.Names(
                Map.of(table.word(), renamed), Map.of(table.word(), Map.of(Housekeeping.DELETED, "true")), Map.of());
    }

    /** How the view is read; empty where something does not fit, which is then among the problems. */
    Optional<ViewShape> shape() {
        if (all.isEmpty()) {
            return Optional.empty();
        }
        if (all.size() > options.limits().columns()) {
            problems.add(
                    relation + " has " + all.size() + " columns, more than the limit allows (max-columns: "
                            + options.limits().columns() + ").",
                    "Check that it is the right view; if so, raise the limit.");
            return Optional.empty();
        }
        LayoutReading found = reading(all);
        List<ViewColumn> known = all.stream()
                .filter(column -> !found.unknown().contains(column.header()))
                .filter(column -> !relation.deleted() || ofDeleted(column))
                .toList();
        if (!fits(found) || !readable(known)) {
            return Optional.empty();
        }
        OpenTable table = new OpenTable(relation.name(), relation.word(), relation.table(), withNames(), findings);
        if (!relation.deleted()) {
            found.reportUnknown(table, 0);
        }
        return Optional.of(new ViewShape(relation, table, reading(known).layout(), known));
    }

    private TableOptions withNames() {
        TableOptions cells = options.cells();
        return new TableOptions(
                cells.moments(), cells.numbers(), cells.separator(), cells.language(), cells.format(), names);
    }

    private boolean ofDeleted(ViewColumn column) {
        String identifier = relation.table().identifier();
        Map<String, String> renamed = names.columns(relation.table());
        return Stream.of(identifier, Housekeeping.MODIFIED_AT)
                .anyMatch(name -> column.header().equalsIgnoreCase(renamed.getOrDefault(name, name)));
    }

    private LayoutReading reading(List<ViewColumn> columns) {
        List<String> headers = columns.stream().map(ViewColumn::header).toList();
        return LayoutReader.read(
                relation.table(),
                names,
                headers,
                index -> columns.get(index).type().typed());
    }

    private boolean fits(LayoutReading found) {
        found.twice()
                .forEach(name -> problems.add(
                        relation + " has two columns for " + name + ".",
                        "Leave one of the two out of the view, or give the other a name of its own in the setting"
                                + " columns."));
        Map<String, String> absent = new LinkedHashMap<>(found.absent());
        found.identifier().ifPresent(wanted -> {
            absent.remove(relation.table().identifier());
            problems.add(
                    relation + " has no column " + wanted + ", which every row of "
                            + relation.table().word() + " needs; it has " + shown() + ".",
                    "Add the column to the view, or say in the setting columns which one it is.");
        });
        absent.forEach((name, header) -> problems.add(
                relation + " has no column " + header + ", which the setting columns names for " + name + "; it has "
                        + shown() + ".",
                "Correct the setting columns, or the view."));
        return found.twice().isEmpty() && absent.isEmpty() && found.identifier().isEmpty();
    }

    private boolean readable(List<ViewColumn> known) {
        List<ViewColumn> unreadable = new ArrayList<>(known.stream()
                .filter(column -> column.type() == ColumnType.UNREADABLE)
                .toList());
        unreadable.forEach(column -> problems.add(
                relation + ": its column " + column.header() + " is of the type " + column.typeName()
                        + ", which cannot be read.",
                "Cast it in the view to a text, a number, a date or a timestamp."));
        ViewColumn key = known.get(reading(known).layout().identifier());
        if (key.type() != ColumnType.UNREADABLE && !key.type().orderable()) {
            unreadable.add(key);
            problems.add(
                    relation + ": its column " + key.header() + " is of the type " + key.typeName()
                            + ", by which no pages can be made.",
                    "Cast the identifier in the view to a text or a whole number.");
        }
        checkModified(known, unreadable);
        return unreadable.isEmpty();
    }

    /** What cannot say when is no matter as long as nobody asks since when. */
    private void checkModified(List<ViewColumn> known, List<ViewColumn> unreadable) {
        if (options.changes().isEmpty() || !unreadable.isEmpty()) {
            return;
        }
        reading(known)
                .layout()
                .binding(Housekeeping.MODIFIED_AT)
                .filter(binding -> binding.index() >= 0)
                .map(binding -> known.get(binding.index()))
                .filter(column -> !Changes.told(column.type()))
                .ifPresent(column -> {
                    unreadable.add(column);
                    problems.add(
                            relation + ": its column " + column.header() + " is of the type " + column.typeName()
                                    + ", by which changes cannot be found.",
                            "Cast it in the view to a timestamp.");
                });
    }

    private String shown() {
        String shown = all.stream().limit(SHOWN).map(ViewColumn::header).collect(Collectors.joining(", "));
        return all.size() > SHOWN ? shown + " and " + (all.size() - SHOWN) + " more" : shown;
    }
}
