package org.elmport.sync.ledger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/** Where tests have their ledgers: a file of H2, and a real PostgreSQL server, of which there is one per process. */
public enum LedgerPlace {
    FILE {
        @Override
        public LedgerAddress fresh(Path directory) {
            return LedgerAddress.file(directory.resolve("ledger-" + COUNT.incrementAndGet()));
        }
    },
    SERVER {
        @Override
        public LedgerAddress fresh(Path directory) {
            String name = "ledger_" + COUNT.incrementAndGet();
            EmbeddedPostgres server = Server.INSTANCE;
            try (Connection connection = server.getPostgresDatabase().getConnection()) {
                connection.createStatement().execute("CREATE DATABASE " + name);
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
            return LedgerAddress.server(server.getJdbcUrl("postgres", name), "postgres", "postgres");
        }
    };

    private static final AtomicInteger COUNT = new AtomicInteger();

    private static final class Server {
        static final EmbeddedPostgres INSTANCE = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    /** A ledger that nobody has used. */
    public abstract LedgerAddress fresh(Path directory);
}
