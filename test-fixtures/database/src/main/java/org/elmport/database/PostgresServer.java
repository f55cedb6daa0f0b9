package org.elmport.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** A PostgreSQL server on this machine, without a password, with the user and the database {@value #NAME}. */
public final class PostgresServer implements AutoCloseable {

    /** The name of the user, and of the database that is there from the start. */
    public static final String NAME = "postgres";

    /**
     * Ports below those that the system gives to connections, from 32768 on: one of these could be taken between the
     * moment when it was seen to be free and the one when the server asks for it.
     */
    private static final int FIRST_PORT = 12_000;

    private static final int PORTS = 16_000;
    /** How many ports further the search of the next process begins. */
    private static final int STRIDE = 17;

    private static final AtomicInteger STARTED = new AtomicInteger();

    private final EmbeddedPostgres server;

    private PostgresServer(EmbeddedPostgres server) {
        this.server = server;
    }

    /** Starts one; it is there when this returns. */
    public static PostgresServer start() {
        try {
            return new PostgresServer(EmbeddedPostgres.builder()
                    .setPort(port())
                    .setPGStartupWait(Duration.ofMinutes(5))
                    .start());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static int port() throws IOException {
        long begin = ProcessHandle.current().pid() * STRIDE + STARTED.getAndIncrement();
        for (int next = 0; next < PORTS; next++) {
            int port = FIRST_PORT + (int) ((begin + next) % PORTS);
            if (free(port)) {
                return port;
            }
        }
        throw new IOException("no port from " + FIRST_PORT + " on is free");
    }

    private static boolean free(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    /** The address of a database for JDBC, without a user. */
    public String url(String database) {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + database;
    }

    /** Connects to a database. */
    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database), NAME, "");
    }

    /** Makes a database, and says its address. */
    public String create(String database) {
        try (Connection connection = connect(NAME)) {
            connection.createStatement().execute("CREATE DATABASE " + database);
            return url(database);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Stops it, and removes all it held. */
    @Override
    public void close() throws IOException {
        server.close();
    }
}
