package org.elmport.source.jdbc;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Clob;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Reads a value as the text that a file would have: numbers with a point, dates as ISO 8601, lists with separators. */
final class CellReader {

    /** A state of the class of data that cannot be read as asked. */
    private static final String DATA_EXCEPTION = "22000";

    private final String separator;
    private final int longest;

    /**
     * A reader of values.
     *
     * @param separator what stands between the items of a list
     * @param longest the most characters that are needed of a large text
     */
    CellReader(String separator, int longest) {
        this.separator = separator;
        this.longest = longest;
    }

    /** The value of a column, from 1; empty when it is null. */
    String read(ResultSet row, int column, ColumnType type) throws SQLException {
        return switch (type) {
            case TEXT -> text(row.getString(column));
            case UUID -> text(row.getObject(column));
            case LONG_TEXT -> large(row.getClob(column));
            case NUMBER -> number(row.getBigDecimal(column));
            case FLOAT -> floating(row, Float.toString(row.getFloat(column)));
            case DOUBLE -> floating(row, Double.toString(row.getDouble(column)));
            case TRUTH -> truth(row, row.getBoolean(column));
            case DATE -> text(row.getObject(column, LocalDate.class));
            case DATE_WITH_TIME -> dateWithTime(row.getObject(column, LocalDateTime.class));
            case MOMENT -> text(row.getObject(column, LocalDateTime.class));
            case MOMENT_WITH_OFFSET -> text(row.getObject(column, OffsetDateTime.class));
            case LIST -> list(row.getArray(column));
            case UNREADABLE -> throw new SQLException("a type that cannot be read", DATA_EXCEPTION);
        };
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String number(@Nullable BigDecimal value) {
        return value == null ? "" : value.toPlainString();
    }

    /** Without the noughts that only the type adds; what is no number stays what it is called. */
    private static String floating(ResultSet row, String value) throws SQLException {
        if (row.wasNull()) {
            return "";
        }
        return Character.isLetter(value.charAt(value.length() - 1))
                ? value
                : new BigDecimal(value).stripTrailingZeros().toPlainString();
    }

    private static String truth(ResultSet row, boolean value) throws SQLException {
        return row.wasNull() ? "" : String.valueOf(value);
    }

    private static String dateWithTime(@Nullable LocalDateTime value) {
        return Optional.ofNullable(value)
                .map(moment -> moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                        ? moment.toLocalDate().toString()
                        : moment.toString())
                .orElse("");
    }

    /** As much as is needed to see that it is too much. */
    private String large(@Nullable Clob value) throws SQLException {
        if (value == null) {
            return "";
        }
        try (Reader characters = value.getCharacterStream()) {
            StringBuilder text = new StringBuilder();
            char[] buffer = new char[8192];
            for (int read = characters.read(buffer); read >= 0 && text.length() <= longest; ) {
                text.append(buffer, 0, read);
                read = characters.read(buffer);
            }
            return text.toString();
        } catch (IOException broken) {
            throw new SQLException(broken.getMessage(), "08006", broken);
        } finally {
            value.free();
        }
    }

    private String list(@Nullable Array value) throws SQLException {
        if (value == null) {
            return "";
        }
        StringJoiner text = new StringJoiner(separator);
        for (Object item : (Object[]) value.getArray()) {
            String word = text(item);
            if (word.contains(separator)) {
                throw new SQLException("an item holds the separator", DATA_EXCEPTION);
            }
            text.add(word);
        }
        value.free();
        return text.toString();
    }
}
