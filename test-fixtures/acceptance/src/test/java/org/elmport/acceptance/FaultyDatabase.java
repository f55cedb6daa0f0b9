package org.elmport.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** A database, in the memory of this process, whose views are those tables of a directory; they can be made to fail. */
final class FaultyDatabase {

    private final String url;

    private FaultyDatabase(String url) {
        this.url = url;
    }

    /** The one of this directory, with its tables when it is asked for the first time. */
    static FaultyDatabase of(Path drop) throws IOException {
        String name = Integer.toHexString(drop.toAbsolutePath().hashCode());
        FaultyDatabase database = new FaultyDatabase("jdbc:h2:mem:faulty" + name);
        try (var files = Files.list(drop)) {
            for (Path file :
                    files.filter(any -> any.toString().endsWith(".csv")).toList()) {
                database.execute("CREATE TABLE IF NOT EXISTS " + view(Fixtures.plainName(file))
                        + " AS SELECT * FROM CSVREAD('" + file + "')");
            }
        }
        return database;
    }

    private static String view(String table) {
        return "elm_" + table.substring(0, table.length() - 1) + "_v";
    }

    FaultyDatabase execute(String... statements) {
        try (Connection connection = DriverManager.getConnection(url + ";DB_CLOSE_DELAY=-1", "sa", "")) {
            for (String statement : statements) {
                connection.createStatement().execute(statement);
            }
            return this;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Puts a view in the place of the table of courses. */
    FaultyDatabase courses(String query) {
        return execute(
                "ALTER TABLE elm_course_v RENAME TO kept_courses", "CREATE VIEW elm_course_v AS SELECT " + query);
    }

    /** A row in the middle of the courses cannot be had. */
    FaultyDatabase breaking() {
        return courses("* FROM kept_courses WHERE 1 / (CASE WHEN course_id ="
                + " (SELECT course_id FROM kept_courses ORDER BY course_id LIMIT 1 OFFSET 40) THEN 0 ELSE 1 END) = 1");
    }

    /** Counts what takes hours to count. */
    FaultyDatabase slow() {
        return courses("'C-' || COUNT(*) AS course_id FROM SYSTEM_RANGE(1, 1000000) a, SYSTEM_RANGE(1, 1000000) b"
                + " WHERE a.x + b.x = 7");
    }

    /** What a job says that reads it, with all the time that it takes. */
    String source() {
        return source("sa", "10m");
    }

    /** The same, by another user. */
    String sourceOf(String user) {
        return source(user, "10m");
    }

    /** The same, with a query that may take a second. */
    String sourceWithoutPatience() {
        return source("sa", "1s");
    }

    private String source(String user, String timeout) {
        return String.join(
                "\n      ",
                List.of(
                        "plugin: jdbc",
                        "url: " + url,
                        "user: " + user,
                        "page-size: 10",
                        "statement-timeout: " + timeout));
    }

    /** What a job says that reads a database at a port of this machine. */
    static String sourceAt(int port) {
        return "plugin: jdbc\n      url: jdbc:postgresql://127.0.0.1:" + port + "/sis\n      user: reader";
    }
}
