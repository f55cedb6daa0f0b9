package org.elmport.vocabulary;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.elmport.finding.FindingSink;

/**
 * The ways from the values of student information systems to concepts of the code lists, each with the days on which it
 * holds. Values are compared without case, and blanks, underscores and hyphens are the same. Immutable; safe for any
 * number of threads.
 *
 * <p>Schemes that come with the library: {@code ooapi-v5}, {@code ooapi-v6}, {@code csv} (the words of the generic
 * files), {@code elmo}, {@code ewp}, {@code oneroster}, {@code usos}, {@code ladok}, {@code sisu}, {@code ifs-italy},
 * {@code xcri-cap}, {@code level-words} (names of levels and degrees, to EQF and to the framework of their country),
 * {@code credit-words} (names of credits that are ECTS one to one), {@code isced-1997} (fields of 1997 to those of 2013,
 * where the way is certain), {@code iso-3166} and {@code iso-639} (codes withdrawn from these standards, with the last
 * day on which they were in them and the one country or language that has their place).
 */
public final class Crosswalks {

    private static final Crosswalks STANDARD = new Crosswalks(Map.of(), Optional.empty());

    private final Map<CrosswalkKey, List<CrosswalkEntry>> own;

    /** The crosswalks under the own rows; at the bottom are those that come with the library. */
    private final Optional<Crosswalks> beneath;

    private Crosswalks(Map<CrosswalkKey, List<CrosswalkEntry>> own, Optional<Crosswalks> beneath) {
        this.own = own;
        this.beneath = beneath;
    }

    /** The crosswalks that come with the library. */
    public static Crosswalks standard() {
        return STANDARD;
    }

    /** The row for a value of a scheme that holds on a day; rows added later come before the standard ones. */
    public Optional<CrosswalkEntry> find(String scheme, String value, CodeList list, LocalDate day) {
        return find(CrosswalkKey.of(scheme, value, list), day);
    }

    private Optional<CrosswalkEntry> find(CrosswalkKey key, LocalDate day) {
        Optional<CrosswalkEntry> first = valid(own.getOrDefault(key, List.of()), day);
        if (first.isPresent()) {
            return first;
        }
        return beneath.isPresent() ? beneath.get().find(key, day) : valid(StandardCrosswalks.rows(key), day);
    }

    /**
     * The row for a value of a scheme that held last, when none holds any more: what a value meant that nobody gives out
     * today. Own rows come before those of the library.
     */
    public Optional<CrosswalkEntry> findExpired(String scheme, String value, CodeList list) {
        return findExpired(CrosswalkKey.of(scheme, value, list));
    }

    private Optional<CrosswalkEntry> findExpired(CrosswalkKey key) {
        Optional<CrosswalkEntry> first = expired(own.getOrDefault(key, List.of()));
        if (first.isPresent()) {
            return first;
        }
        return beneath.isPresent() ? beneath.get().findExpired(key) : expired(StandardCrosswalks.rows(key));
    }

    private static Optional<CrosswalkEntry> expired(List<CrosswalkEntry> rows) {
        return rows.stream().allMatch(row -> row.validUntil().isPresent())
                ? rows.stream().max(Comparator.comparing(row -> row.validUntil().orElseThrow()))
                : Optional.empty();
    }

    private static Optional<CrosswalkEntry> valid(List<CrosswalkEntry> rows, LocalDate day) {
        for (CrosswalkEntry row : rows) {
            if (row.validOn(day)) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    /** All rows, those added last first, each table in its own order. */
    public Stream<CrosswalkEntry> entries() {
        Stream<CrosswalkEntry> others = beneath.map(Crosswalks::entries).orElseGet(StandardCrosswalks::entries);
        return Stream.concat(own.values().stream().flatMap(List::stream), others);
    }

    /**
     * These crosswalks with an institution's own rows before them.
     *
     * @param file a CSV file in UTF-8 with the columns {@code scheme, value, list, code} and, if wanted,
     *     {@code valid_from, valid_until, note}; commas, semicolons or tabs between them
     * @param findings takes what is wrong with the file, by {@link CrosswalkFinding}, with line and column name
     */
    public Crosswalks with(Path file, FindingSink findings) {
        String name = String.valueOf(file.getFileName());
        try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return with(text, name, findings);
        } catch (IOException unreadable) {
            new CrosswalkReader(name, findings).unreadable("is not there or not readable");
            return this;
        }
    }

    /** The same from a text; its name stands in findings and in the provenance of rows. */
    public Crosswalks with(Reader text, String name, FindingSink findings) {
        return new Crosswalks(new CrosswalkReader(name, findings).read(text), Optional.of(this));
    }
}
