package org.elmport.sync.ledger;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.elmport.database.PostgresServer;

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
            return Server.fresh(directory);
        }
    };

    private static final AtomicInteger COUNT = new AtomicInteger();

    /**
     * The server, and its databases by the directories of the tests that asked for them. A database whose directory is
     * gone is dropped: with hundreds of them the server takes minutes to stop, longer than a process of tests may take to
     * end.
     */
    private static final class Server {

        private static final PostgresServer INSTANCE = PostgresServer.start();
        private static final Map<String, Path> DATABASES = new LinkedHashMap<>();

        static synchronized LedgerAddress fresh(Path directory) {
            String name = "ledger_" + COUNT.incrementAndGet();
            try (Connection connection = INSTANCE.connect(PostgresServer.NAME);
                    Statement statement = connection.createStatement()) {
                for (String left : List.copyOf(DATABASES.keySet())) {
                    if (!Files.exists(DATABASES.get(left))) {
                        statement.execute("DROP DATABASE " + left + " WITH (FORCE)");
                        DATABASES.remove(left);
                    }
                }
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
            DATABASES.put(name, directory);
            return LedgerAddress.server(INSTANCE.create(name), PostgresServer.NAME, "");
        }
    }

    /**
     * A ledger that nobody has used.
     *
     * @param directory a directory of the test, which goes when the test has ended, and the ledger with it
     */
    public abstract LedgerAddress fresh(Path directory);
}
