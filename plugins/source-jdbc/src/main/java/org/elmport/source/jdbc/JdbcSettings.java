package org.elmport.source.jdbc;

import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.elmport.plugin.setting.Setting;
import org.elmport.plugin.setting.SettingType;
import org.elmport.plugin.table.Moments;
import org.elmport.plugin.table.RecordTable;
import org.elmport.plugin.table.TableSettingTypes;
import org.elmport.plugin.table.TableSettings;

/** What can be set about a database. */
final class JdbcSettings {

    private static final TableSettingTypes TABLES = new TableSettingTypes("view", RecordTable::named);

    static final Setting<String> URL = Setting.of("url", SettingType.TEXT)
            .required()
            .summary("The JDBC address of the database, without user and password.")
            .example("jdbc:postgresql://sis.uni.example/sis")
            .build();

    static final Setting<String> USER = Setting.of("user", SettingType.TEXT)
            .summary("The user of the database. It needs the right to read the views, and no other.")
            .example("elmport")
            .build();

    static final Setting<String> PASSWORD = Setting.of("password", SettingType.TEXT)
            .secret()
            .summary("The password of the user.")
            .example("${env:SIS_PASSWORD}")
            .build();

    static final Setting<Map<String, String>> PROPERTIES = Setting.of("properties", SettingType.TEXT_BY_NAME)
            .defaultValue(Map.of())
            .summary("Properties for the driver, such as those for TLS. A PostgreSQL server on another machine is asked"
                    + " for sslmode require unless another is set.")
            .example("{sslmode: verify-full, sslrootcert: /etc/elmport/sis-ca.pem}")
            .build();

    static final Setting<Map<RecordTable, String>> VIEWS = Setting.of("views", JdbcSettingTypes.views(TABLES))
            .defaultValue(Map.of())
            .summary("The names of views that are called otherwise than elm_course_v, elm_offering_v and so on.")
            .example("{courses: sis.kurse_v}")
            .build();

    static final Setting<Map<RecordTable, String>> QUERIES = Setting.of("queries", JdbcSettingTypes.queries(TABLES))
            .defaultValue(Map.of())
            .summary("A query instead of a view, where none can be made: a SELECT without ORDER BY.")
            .example("{courses: SELECT nr AS course_id, titel AS title_de FROM kurse}")
            .build();

    static final Setting<Map<RecordTable, String>> DELETED_VIEWS = Setting.of(
                    "deleted-views", JdbcSettingTypes.views(TABLES))
            .defaultValue(Map.of())
            .summary("Views with the identifiers of rows that are gone, for views that have no column deleted.")
            .example("{courses: elm_course_deleted_v}")
            .build();

    static final Setting<List<RecordTable>> REQUIRED_VIEWS = Setting.of("required-views", TABLES.tables())
            .defaultValue(List.of(RecordTable.COURSES))
            .summary("The views without which nothing is read, so that a forgotten view does not look like an empty"
                    + " catalogue. Views that settings name are always required.")
            .example("courses, offerings")
            .build();

    static final Setting<Map<String, Map<String, String>>> COLUMNS = Setting.of("columns", TABLES.byTableAndColumn())
            .defaultValue(Map.of())
            .summary("The columns that are called otherwise than here: for each view, the name of the column here and"
                    + " that in the view.")
            .example("{courses: {code: kursnummer, title_de: titel, modified_at: updated_at}}")
            .build();

    static final Setting<Map<String, Map<String, String>>> CONSTANTS = Setting.of(
                    "constants", TABLES.byTableAndColumn())
            .defaultValue(Map.of())
            .summary("What holds where a view has no such column or the column is null: for each view, the column and"
                    + " its value.")
            .example("{courses: {language: en, institution_id: ORG-1}}")
            .build();

    static final Setting<Map<String, Map<String, String>>> CODE_MAPS = Setting.of(
                    "code-maps", TABLES.byColumnAndValue())
            .defaultValue(Map.of())
            .summary("What the codes in a column mean: for each column, with or without its view before it, the code in"
                    + " the view and the one it stands for. An empty one leaves the value out.")
            .example("{mode: {ONL: online, CMP: presential}, courses.type: {V: lecture}}")
            .build();

    static final Setting<Moments> DATE_PATTERN = Setting.of("date-pattern", TableSettingTypes.DATE_PATTERN)
            .defaultValue(Moments.of("yyyy-MM-dd"))
            .summary("How dates are written in columns of text: d is the day, M the month, y the year; H, m and s the"
                    + " time where there is one. Columns of dates need no pattern.")
            .example("dd.MM.yyyy")
            .build();

    static final Setting<Boolean> DECIMAL_COMMA = Setting.of("decimal-comma", SettingType.TRUTH)
            .defaultValue(false)
            .summary("Whether numbers in columns of text have a comma before their decimals, as in 7,5.")
            .example("true")
            .build();

    static final Setting<String> MULTI_VALUE_SEPARATOR = Setting.of(
                    "multi-value-separator", TableSettingTypes.SEPARATOR)
            .defaultValue("|")
            .summary("What stands between two values of one column of text. Columns of arrays need none.")
            .example("|")
            .build();

    static final Setting<Integer> PAGE_SIZE = Setting.of("page-size", SettingType.COUNT)
            .defaultValue(1_000)
            .summary("How many rows a query asks for; the next begins after the last identifier of the one before.")
            .example("1000")
            .build();

    static final Setting<Integer> FETCH_SIZE = Setting.of("fetch-size", SettingType.COUNT)
            .defaultValue(200)
            .summary("How many rows the driver fetches at a time.")
            .example("200")
            .build();

    static final Setting<Duration> CONNECT_TIMEOUT = Setting.of("connect-timeout", SettingType.DURATION)
            .defaultValue(Duration.ofSeconds(15))
            .summary("How long to wait for the database to answer a connection.")
            .example("15s")
            .build();

    static final Setting<Duration> STATEMENT_TIMEOUT = Setting.of("statement-timeout", SettingType.DURATION)
            .defaultValue(Duration.ofSeconds(60))
            .summary("How long a query may take; the crawl then ends with an error.")
            .example("60s")
            .build();

    static final Setting<Duration> OVERLAP = Setting.of("overlap", SettingType.DURATION)
            .defaultValue(Duration.ofHours(1))
            .summary("How much earlier than asked for changes are looked for, because transactions become visible later"
                    + " than the time in modified_at.")
            .example("1h")
            .build();

    static final Setting<ZoneId> MODIFIED_ZONE = Setting.of("modified-zone", JdbcSettingTypes.ZONE)
            .defaultValue(ZoneOffset.UTC)
            .summary("The time zone of modified_at where it is a timestamp without one.")
            .example("Europe/Vienna")
            .build();

    static final Setting<Integer> MAX_CELL_SIZE = Setting.of("max-cell-size", SettingType.COUNT)
            .defaultValue(1_048_576)
            .summary("The most characters of a value; a row with a larger one is passed over.")
            .example("1048576")
            .build();

    static final Setting<Integer> MAX_COLUMNS = Setting.of("max-columns", SettingType.COUNT)
            .defaultValue(1_000)
            .summary("The most columns of a view; a view with more is not read.")
            .example("1000")
            .build();

    static final Setting<Integer> MAX_ROWS = Setting.of("max-rows", SettingType.COUNT)
            .defaultValue(50_000_000)
            .summary("The most rows of a view; the crawl ends with an error when a view has more.")
            .example("50000000")
            .build();

    /** All of them, in the order in which people should read them. */
    static final List<Setting<?>> ALL = List.of(
            URL,
            USER,
            PASSWORD,
            PROPERTIES,
            VIEWS,
            QUERIES,
            DELETED_VIEWS,
            REQUIRED_VIEWS,
            COLUMNS,
            CONSTANTS,
            CODE_MAPS,
            DATE_PATTERN,
            DECIMAL_COMMA,
            MULTI_VALUE_SEPARATOR,
            TableSettings.DEFAULT_LANGUAGE,
            TableSettings.TEXT_FORMAT,
            PAGE_SIZE,
            FETCH_SIZE,
            CONNECT_TIMEOUT,
            STATEMENT_TIMEOUT,
            OVERLAP,
            MODIFIED_ZONE,
            MAX_CELL_SIZE,
            TableSettings.MAX_ROW_SIZE,
            MAX_COLUMNS,
            MAX_ROWS);

    private JdbcSettings() {}
}
