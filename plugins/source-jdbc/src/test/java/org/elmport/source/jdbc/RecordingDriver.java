package org.elmport.source.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** A driver over H2 that keeps what is asked of connections and statements. Found by {@link java.util.ServiceLoader}. */
public final class RecordingDriver implements Driver {

    private static final String PREFIX = "jdbc:recorded:";

    private static final Set<String> KEPT = Set.of(
            "setReadOnly",
            "setAutoCommit",
            "setQueryTimeout",
            "setFetchSize",
            "setMaxRows",
            "createStatement",
            "prepareStatement",
            "executeUpdate",
            "commit",
            "rollback");

    private static final List<String> CALLS = new ArrayList<>();

    /** Made by {@link java.util.ServiceLoader}. */
    public RecordingDriver() {}

    /** The address under which an H2 database is asked through this driver. */
    static String over(String url) {
        return url.replaceFirst("^jdbc:h2:", PREFIX);
    }

    /** What was asked since this was asked last. */
    static List<String> calls() {
        List<String> calls = List.copyOf(CALLS);
        CALLS.clear();
        return calls;
    }

    @Override
    public @Nullable Connection connect(String url, Properties info) throws SQLException {
        if (!acceptsURL(url)) {
            return null;
        }
        Connection connection = DriverManager.getConnection("jdbc:h2:" + url.substring(PREFIX.length()), info);
        return recorded(Connection.class, connection);
    }

    private static <T> T recorded(Class<T> type, Object behind) {
        return type.cast(Proxy.newProxyInstance(
                RecordingDriver.class.getClassLoader(), new Class<?>[] {type}, (proxy, call, given) -> {
                    if (KEPT.contains(call.getName())) {
                        boolean said = given != null && !(given[0] instanceof String);
                        CALLS.add(call.getName() + (said ? " " + given[0] : ""));
                    }
                    try {
                        Object answer = call.invoke(behind, given);
                        if (answer instanceof PreparedStatement) {
                            return recorded(PreparedStatement.class, answer);
                        }
                        return answer instanceof Statement ? recorded(Statement.class, answer) : answer;
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                }));
    }

    @Override
    public boolean acceptsURL(String url) {
        return url.startsWith(PREFIX);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) {
        return new DriverPropertyInfo[0];
    }

    @Override
    public int getMajorVersion() {
        return 1;
    }

    @Override
    public int getMinorVersion() {
        return 0;
    }

    @Override
    public boolean jdbcCompliant() {
        return false;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException("it keeps no log");
    }
}
