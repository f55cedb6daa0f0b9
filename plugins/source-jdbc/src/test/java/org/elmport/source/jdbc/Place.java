package org.elmport.source.jdbc;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.elmport.database.PostgresServer;

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
            return Server.INSTANCE.create("sis_" + COUNT.incrementAndGet());
        }

        @Override
        String user() {
            return PostgresServer.NAME;
        }
    };

    private static final AtomicInteger COUNT = new AtomicInteger();

    private static final class Server {
        static final PostgresServer INSTANCE = PostgresServer.start();
    }

    /** The address of a database that nobody has used. */
    abstract String fresh();

    abstract String user();

    Connection connect(String url) throws SQLException {
        return DriverManager.getConnection(url, user(), "");
    }
}
