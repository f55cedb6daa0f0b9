package org.elmport.source.jdbc;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.elmport.plugin.setting.SettingType;
import org.elmport.plugin.table.RecordTable;
import org.elmport.plugin.table.TableSettingTypes;

/** How the settings that only databases have are read. */
final class JdbcSettingTypes {

    /** A time zone. */
    static final SettingType<ZoneId> ZONE = new SettingType<>("time zone", value -> {
        try {
            return ZoneId.of(value.toString().strip());
        } catch (DateTimeException unknown) {
            throw new IllegalArgumentException("must be a time zone, such as Europe/Vienna or Z", unknown);
        }
    });

    /** One part of a name, plain or quoted in the way of one of the databases. */
    private static final String PART = "(\"[^\"]+\"|`[^`]+`|\\[[^]]+]|[\\p{L}_][\\p{L}\\p{N}_$#]*)";

    private static final Pattern NAME = Pattern.compile(PART + "(\\." + PART + "){0,3}");

    private JdbcSettingTypes() {}

    /** The name of a view for each of some tables. */
    static SettingType<Map<RecordTable, String>> views(TableSettingTypes tables) {
        return checked(tables, name -> {
            if (!NAME.matcher(name).matches()) {
                throw new IllegalArgumentException(
                        "must hold names of views, such as elm_course_v or sis.kurse_v; a query is for queries");
            }
            return name;
        });
    }

    /** A query for each of some tables. */
    static SettingType<Map<RecordTable, String>> queries(TableSettingTypes tables) {
        return checked(tables, text -> {
            String query =
                    text.endsWith(";") ? text.substring(0, text.length() - 1).strip() : text;
            String start = query.toLowerCase(Locale.ROOT);
            if (!(start.startsWith("select") || start.startsWith("with")) || query.contains(";")) {
                throw new IllegalArgumentException("must hold one SELECT for each view, and nothing after it");
            }
            return query;
        });
    }

    private static SettingType<Map<RecordTable, String>> checked(
            TableSettingTypes tables, UnaryOperator<String> check) {
        SettingType<Map<RecordTable, String>> texts = tables.textByTable();
        return new SettingType<>(texts.word(), value -> {
            Map<RecordTable, String> read = texts.reader().apply(value);
            read.replaceAll((table, text) -> check.apply(text.strip()));
            return read;
        });
    }
}
