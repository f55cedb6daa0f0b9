package org.elmport.source.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** Where tests have their databases: in the memory of H2, and on a real PostgreSQL server, one for each process. */
enum Place {
    H2 {
        @Override
        String fresh() {
            return "jdbc:h2:mem:sis" + COUNT.incrementAndGet() + ";DB_CLOSE_DELAY=-1";
        }

        @Override
        String user() {
            return "sa";
        }
    },
    POSTGRESQL {
        @Override
        String fresh() {
            String name = "sis_" + COUNT.incrementAndGet();
            try (Connection connection = Server.INSTANCE.getPostgresDatabase().getConnection()) {
                connection.createStatement().execute("CREATE DATABASE " + name);
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
            return "jdbc:postgresql://localhost:" + Server.INSTANCE.getPort() + "/" + name;
        }

        @Override
        String user() {
            return "postgres";
        }
    };

    private static final AtomicInteger COUNT = new AtomicInteger();

    private static final class Server {
        static final EmbeddedPostgres INSTANCE = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setPGStartupWait(Duration.ofMinutes(5))
                        .start();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    /** The address of a database that nobody has used. */
    abstract String fresh();

    abstract String user();

    Connection connect(String url) throws SQLException {
        return DriverManager.getConnection(url, user(), "");
    }
}
