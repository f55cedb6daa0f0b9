package org.elmport.plugin.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.elmport.plugin.table.TableLayout.Binding;
import org.elmport.plugin.table.TableLayout.TextBinding;

/** Finds out what the columns of a table are: they are known by their names, in any order and case. */
public final class LayoutReader {

    private final RecordTable table;
    private final TableOptions.Names names;
    private final Map<String, String> renamed = new LinkedHashMap<>();
    private final Map<String, Binding> bindings = new LinkedHashMap<>();
    private final List<String> twice = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();

    private LayoutReader(RecordTable table, TableOptions.Names names) {
        this.table = table;
        this.names = names;
        names.columns(table).forEach((name, header) -> renamed.put(lower(header), lower(name)));
    }

    /**
     * Reads the headers of a table.
     *
     * @param table what should be in it
     * @param names what settings say about its columns
     * @param headers its headers, in the order of its cells
     * @param typed whether the table says that the values of the header at a place are numbers or moments
     */
    public static LayoutReading read(
            RecordTable table, TableOptions.Names names, List<String> headers, IntPredicate typed) {
        return new LayoutReader(table, names).read(headers, typed);
    }

    private LayoutReading read(List<String> headers, IntPredicate typed) {
        for (int index = 0; index < headers.size(); index++) {
            bind(headers.get(index).strip(), index, typed.test(index));
        }
        Optional<Binding> identifier = Optional.ofNullable(bindings.get(table.identifier()));
        Map<String, String> absent = absent();
        bindConstants();
        TableLayout layout =
                new TableLayout(identifier.map(Binding::index).orElse(-1), width(headers), bindings, texts(), places());
        return new LayoutReading(
                layout, twice, absent, identifier.isPresent() ? Optional.empty() : Optional.of(wanted()), unknown);
    }

    private void bind(String header, int index, boolean typed) {
        if (header.isEmpty()) {
            return;
        }
        Optional<ColumnName> name = name(header);
        if (name.isEmpty()) {
            unknown.add(header);
        } else if (bindings.put(name.get().name(), binding(name.get(), header, index, typed)) != null) {
            twice.add(name.get().name());
        }
    }

    /** The column that a header means; one of our names means nothing where another header was given to it. */
    private Optional<ColumnName> name(String header) {
        String ours = renamed.get(lower(header));
        if (ours == null && renamed.containsValue(lower(header))) {
            return Optional.empty();
        }
        return ColumnName.of(table, ours == null ? header : originalCase(ours));
    }

    /** Languages are told as the configuration writes them. */
    private String originalCase(String lowerName) {
        return names.columns(table).keySet().stream()
                .filter(name -> lower(name).equals(lowerName))
                .findFirst()
                .orElse(lowerName);
    }

    private Binding binding(ColumnName name, String header, int index, boolean typed) {
        return new Binding(name, header, index, typed, "", names.codes(table, name.column()));
    }

    /** The header that the column of identifiers should have. */
    private String wanted() {
        return renamed.entrySet().stream()
                .filter(entry -> entry.getValue().equals(table.identifier()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(table.identifier());
    }

    private Map<String, String> absent() {
        Map<String, String> absent = new LinkedHashMap<>();
        renamed.forEach((header, name) -> {
            if (!bindings.containsKey(name)) {
                absent.put(name, header);
            }
        });
        return absent;
    }

    private void bindConstants() {
        names.constants(table)
                .forEach((text, constant) -> ColumnName.of(table, text)
                        .filter(name -> !name.name().equals(table.identifier()))
                        .ifPresent(name -> bindings.merge(
                                name.name(),
                                binding(name, name.name(), -1, false).withConstant(constant),
                                (inTable, added) -> inTable.withConstant(constant))));
    }

    /** Empty headers at the end, which spreadsheets like to leave, do not count. */
    private static int width(List<String> headers) {
        int width = headers.size();
        while (width > 0 && headers.get(width - 1).isBlank()) {
            width--;
        }
        return width;
    }

    private Map<String, List<TextBinding>> texts() {
        Map<String, List<TextBinding>> texts = new HashMap<>();
        for (Binding binding : bindings.values()) {
            ColumnName name = binding.name();
            if (name.column().shape() == Column.Shape.TEXT && !name.languageOf()) {
                texts.computeIfAbsent(name.column().name(), column -> new ArrayList<>())
                        .add(new TextBinding(binding, languageOf(name)));
            }
        }
        return texts;
    }

    private Optional<Binding> languageOf(ColumnName text) {
        return Optional.ofNullable(bindings.get(text.name() + ColumnName.LANGUAGE_SUFFIX));
    }

    private Map<String, String> places() {
        Map<String, String> places = new LinkedHashMap<>();
        for (Column column : table.columns()) {
            bindings.values().stream()
                    .filter(binding -> binding.index() >= 0 && !binding.name().languageOf())
                    .filter(binding -> binding.name().column().equals(column))
                    .forEach(binding -> {
                        places.putIfAbsent(column.field(), binding.header());
                        places.putIfAbsent(column.name(), binding.header());
                        places.put(binding.name().name(), binding.header());
                    });
        }
        table.columns().forEach(column -> places.putIfAbsent(column.field(), column.name()));
        return places;
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
