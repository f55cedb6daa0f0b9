package org.elmport.source.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.elmport.finding.RecordReference;
import org.elmport.plugin.SourceException;
import org.elmport.plugin.SourceFinding;
import org.elmport.source.csv.Header.Binding;

/** Reads the first row of a file: columns are known by their names, in any order and case. */
final class HeaderReader {

    private static final int SHOWN = 20;

    private final CsvFile file;
    private final List<String> headers;
    private final Map<String, String> renamed;
    private final Map<String, Binding> bindings = new LinkedHashMap<>();
    private final List<String> unknown = new ArrayList<>();

    private HeaderReader(CsvFile file, List<String> headers) {
        this.file = file;
        this.headers = headers;
        this.renamed = new LinkedHashMap<>();
        file.options()
                .tables()
                .columns(file.table())
                .forEach((name, header) -> renamed.put(lower(header), lower(name)));
    }

    /** Reads a header. What is not known is one finding for the file. */
    static Header read(CsvFile file, RawRow row) throws SourceException {
        if (!row.excess().isEmpty()) {
            throw HeaderFaults.tooManyColumns(
                    file.name(), file.options().limits().columns());
        }
        return new HeaderReader(file, row.cells()).read();
    }

    private Header read() throws SourceException {
        for (int index = 0; index < headers.size(); index++) {
            bind(headers.get(index).strip(), index);
        }
        Binding identifier = identifier();
        checkRenamed();
        bindConstants();
        reportUnknown();
        return new Header(identifier.index(), width(), bindings, texts(), places());
    }

    private void bind(String header, int index) throws SourceException {
        if (header.isEmpty()) {
            return;
        }
        Optional<ColumnName> name = name(header);
        if (name.isEmpty()) {
            unknown.add(header);
        } else if (bindings.put(name.get().name(), binding(name.get(), header, index)) != null) {
            throw HeaderFaults.twice(file.name(), name.get().name());
        }
    }

    /** The column that a header means; one of our names means nothing where another header was given to it. */
    private Optional<ColumnName> name(String header) {
        String ours = renamed.get(lower(header));
        if (ours == null && renamed.containsValue(lower(header))) {
            return Optional.empty();
        }
        return ColumnName.of(file.table(), ours == null ? header : originalCase(ours));
    }

    /** Languages are told as the configuration writes them. */
    private String originalCase(String lowerName) {
        return file.options().tables().columns(file.table()).keySet().stream()
                .filter(name -> lower(name).equals(lowerName))
                .findFirst()
                .orElse(lowerName);
    }

    private Binding binding(ColumnName name, String header, int index) {
        return new Binding(name, header, index, "", file.options().tables().codes(file.table(), name.column()));
    }

    private Binding identifier() throws SourceException {
        String identifier = file.table().identifier();
        Binding binding = bindings.get(identifier);
        if (binding == null) {
            String wanted = renamed.entrySet().stream()
                    .filter(entry -> entry.getValue().equals(identifier))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(identifier);
            throw HeaderFaults.noIdentifier(file, wanted, headers);
        }
        return binding;
    }

    private void checkRenamed() throws SourceException {
        for (Map.Entry<String, String> column : renamed.entrySet()) {
            if (!bindings.containsKey(column.getValue())) {
                throw HeaderFaults.renamedMissing(file, column.getValue(), column.getKey(), headers);
            }
        }
    }

    private void bindConstants() {
        file.options()
                .tables()
                .constants(file.table())
                .forEach((text, constant) -> ColumnName.of(file.table(), text)
                        .filter(name -> !name.name().equals(file.table().identifier()))
                        .ifPresent(name -> bindings.merge(
                                name.name(),
                                binding(name, name.name(), -1).withConstant(constant),
                                (inFile, added) -> inFile.withConstant(constant))));
    }

    private void reportUnknown() {
        if (unknown.isEmpty()) {
            return;
        }
        List<String> named = unknown.stream().limit(SHOWN).map(this::meant).toList();
        String more = unknown.size() > SHOWN ? " and " + (unknown.size() - SHOWN) + " more" : "";
        file.report(
                SourceFinding.FIELD_UNKNOWN,
                RecordReference.NONE,
                file.cell(1, unknown.get(0)),
                "These columns are not known and are not carried over: " + String.join(", ", named) + more + ".");
    }

    private String meant(String header) {
        return header
                + ColumnName.nearest(file.table(), header)
                        .map(name -> " (did you mean " + name + "?)")
                        .orElse("");
    }

    /** Empty headers at the end, which spreadsheets like to leave, do not count. */
    private int width() {
        int width = headers.size();
        while (width > 0 && headers.get(width - 1).isBlank()) {
            width--;
        }
        return width;
    }

    private Map<String, List<Binding>> texts() {
        Map<String, List<Binding>> texts = new HashMap<>();
        for (Binding binding : bindings.values()) {
            ColumnName name = binding.name();
            if (name.column().shape() == Column.Shape.TEXT && !name.languageOf()) {
                texts.computeIfAbsent(name.column().name(), column -> new ArrayList<>())
                        .add(binding);
            }
        }
        return texts;
    }

    private Map<String, String> places() {
        Map<String, String> places = new LinkedHashMap<>();
        for (Column column : file.table().columns()) {
            bindings.values().stream()
                    .filter(binding -> binding.index() >= 0 && !binding.name().languageOf())
                    .filter(binding -> binding.name().column().equals(column))
                    .forEach(binding -> {
                        places.putIfAbsent(column.field(), binding.header());
                        places.putIfAbsent(column.name(), binding.header());
                        places.put(binding.name().name(), binding.header());
                    });
        }
        file.table().columns().forEach(column -> places.putIfAbsent(column.field(), column.name()));
        return Map.copyOf(places);
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
