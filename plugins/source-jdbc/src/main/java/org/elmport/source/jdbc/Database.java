package org.elmport.source.jdbc;

import java.net.URI;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import org.elmport.plugin.SourceException;
import org.elmport.plugin.SourceException.Fault;
import org.elmport.plugin.setting.Settings;
import org.jspecify.annotations.Nullable;

/**
 * The one connection to the database. It only reads; each question is a transaction of its own, so that the database
 * is never held up. A connection that breaks is made anew, once for each question.
 */
final class Database implements AutoCloseable {

    private static final String POSTGRESQL = "jdbc:postgresql:";
    private static final String H2 = "jdbc:h2:";
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    /** What the network may take beyond the time of a query. */
    private static final Duration GRACE = Duration.ofSeconds(10);

    private final String url;
    private final Driver driver;
    private final Properties properties;
    private final Duration patience;
    private @Nullable Connection open;

    private Database(String url, Driver driver, Properties properties, Duration patience) {
        this.url = url;
        this.driver = driver;
        this.properties = properties;
        this.patience = patience;
    }

    /** What is asked of the database. */
    @FunctionalInterface
    interface Question<T> {
        T ask(Connection connection) throws SQLException, SourceException;
    }

    static Database of(Settings settings) throws SourceException {
        String url = settings.get(JdbcSettings.URL);
        Driver driver = Drivers.find(url)
                .orElseThrow(() -> new SourceException(
                        Fault.UNREACHABLE,
                        "There is no JDBC driver for " + shown(url) + ".",
                        "Put the jar of the driver into the folder of the plugin, or correct the address."));
        Properties properties = new Properties();
        String host = host(url);
        if (url.startsWith(POSTGRESQL)) {
            postgresql(properties, settings.get(JdbcSettings.CONNECT_TIMEOUT), host);
        }
        properties.putAll(settings.get(JdbcSettings.PROPERTIES));
        settings.find(JdbcSettings.USER).ifPresent(user -> properties.setProperty("user", user));
        settings.find(JdbcSettings.PASSWORD).ifPresent(password -> properties.setProperty("password", password));
        return new Database(complete(url), driver, properties, settings.get(JdbcSettings.STATEMENT_TIMEOUT));
    }

    /** On another machine, what is sent is encrypted unless the settings say otherwise. */
    private static void postgresql(Properties properties, Duration patience, String host) {
        String seconds = String.valueOf(Math.max(1, patience.toSeconds()));
        properties.setProperty("ApplicationName", "elmport");
        properties.setProperty("connectTimeout", seconds);
        properties.setProperty("loginTimeout", seconds);
        properties.setProperty("tcpKeepAlive", "true");
        if (!THIS_MACHINE.contains(host)) {
            properties.setProperty("sslmode", "require");
        }
    }

    private static String host(String url) {
        try {
            String host = URI.create(url.substring("jdbc:".length())).getHost();
            return host == null ? "" : host.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException several) {
            return "";
        }
    }

    /** H2 makes a database that is not there, which would look like an empty one. */
    private static String complete(String url) {
        boolean said = url.toUpperCase(Locale.ROOT).contains(";IFEXISTS=");
        return url.startsWith(H2) && !said ? url + ";IFEXISTS=TRUE" : url;
    }

    /** An address without its options. */
    static String shown(String url) {
        return url.split("[;?]", 2)[0];
    }

    @Override
    public String toString() {
        return shown(url);
    }

    /** Asks, in a transaction of its own that writes nothing. */
    <T> T ask(Question<T> question) throws SourceException {
        try {
            return once(question);
        } catch (SQLException failed) {
            if (!SqlFaults.lost(failed)) {
                throw SqlFaults.failed(this, failed, patience);
            }
            close();
        }
        try {
            return once(question);
        } catch (SQLException failedAgain) {
            throw SqlFaults.failed(this, failedAgain, patience);
        }
    }

    private <T> T once(Question<T> question) throws SQLException, SourceException {
        Connection connection = connection();
        try {
            T answer = question.ask(connection);
            connection.rollback();
            return answer;
        } catch (SQLException failed) {
            rollBack(connection, failed);
            throw failed;
        }
    }

    private static void rollBack(Connection connection, SQLException failed) {
        try {
            connection.rollback();
        } catch (SQLException alsoLost) {
            failed.addSuppressed(alsoLost);
        }
    }

    private Connection connection() throws SQLException, SourceException {
        Connection connection = open;
        if (connection == null) {
            connection = connect();
            open = connection;
        }
        return connection;
    }

    private Connection connect() throws SQLException, SourceException {
        Connection connection = connected();
        connection.setReadOnly(true);
        connection.setAutoCommit(false);
        long millis = Math.min(Integer.MAX_VALUE, patience.plus(GRACE).toMillis());
        try {
            connection.setNetworkTimeout(Runnable::run, (int) millis);
        } catch (SQLException notOffered) {
            // the time of a query still holds
            return connection;
        }
        return connection;
    }

    /** Drivers look for parts of themselves with the class loader of the thread, which is not that of this plugin. */
    private Connection connected() throws SourceException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(Database.class.getClassLoader());
        try {
            Connection connection = driver.connect(url, properties);
            if (connection != null) {
                return connection;
            }
        } catch (SQLException refused) {
            throw SqlFaults.notConnected(this, refused);
        } finally {
            thread.setContextClassLoader(before);
        }
        throw new SourceException(
                Fault.UNREACHABLE,
                "The driver does not take the address " + this + ".",
                "Correct the setting url; the documentation of the driver says how its addresses are written.");
    }

    @Override
    public void close() {
        Connection connection = open;
        open = null;
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException gone) {
            // it is closed, whichever way
            return;
        }
    }
}
