package org.elmport.sync.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Statements with their values. Timestamps are instants; hashes are bytes. */
final class Sql {

    private Sql() {}

    /** Makes something of the row where a result stands. */
    @FunctionalInterface
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    static int update(Connection connection, String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            return statement.executeUpdate();
        }
    }

    /** Inserts a row and gives its number. */
    static long insert(Connection connection, String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql, new String[] {"id"})) {
            bind(statement, values);
            statement.executeUpdate();
            try (ResultSet keys = statement.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        }
    }

    static <T> List<T> list(Connection connection, RowReader<T> reader, String sql, @Nullable Object... values)
            throws SQLException {
        List<T> rows = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(reader.read(result));
                }
            }
        }
        return rows;
    }

    static <T> Optional<T> first(Connection connection, RowReader<T> reader, String sql, @Nullable Object... values)
            throws SQLException {
        List<T> rows = list(connection, reader, sql, values);
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(0));
    }

    private static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        bindFrom(statement, 1, values);
    }

    /** Binds values from a place on, counted from 1. */
    static void bindFrom(PreparedStatement statement, int first, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            bindOne(statement, first + i, values[i]);
        }
    }

    private static void bindOne(PreparedStatement statement, int place, @Nullable Object value) throws SQLException {
        if (value instanceof Instant instant) {
            statement.setObject(place, OffsetDateTime.ofInstant(instant, ZoneOffset.UTC));
        } else if (value instanceof Hash hash) {
            statement.setBytes(place, hash.bytes());
        } else if (value instanceof byte[] bytes) {
            statement.setBytes(place, bytes);
        } else {
            statement.setObject(place, value);
        }
    }

    /** A text that fits into a column. */
    static String limited(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static Optional<Instant> optionalInstant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    static Optional<Hash> hash(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getBytes(column)).map(Hash::of);
    }

    static String text(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }
}
