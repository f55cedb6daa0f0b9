package org.elmport.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class PostgresServerTest {

    @Test
    void twoServersKeepTheirDatabasesApartUntilTheyAreClosed() throws Exception {
        try (PostgresServer one = PostgresServer.start()) {
            String other;
            try (PostgresServer server = PostgresServer.start()) {
                // given
                other = server.url(PostgresServer.NAME);
                one.create("students");

                // when
                boolean there = databases(one, "students");
                boolean elsewhere = databases(server, "students");

                // then
                assertThat(there).isTrue();
                assertThat(elsewhere).isFalse();
                assertThat(other).isNotEqualTo(one.url(PostgresServer.NAME));
            }
            assertThat(port(one.url("students"))).isLessThan(32_768);
            try (Connection connection = one.connect("students")) {
                assertThat(connection.isValid(0)).isTrue();
            }
            assertThatThrownBy(() -> DriverManager.getConnection(other, PostgresServer.NAME, ""))
                    .isInstanceOf(SQLException.class);
        }
    }

    private static boolean databases(PostgresServer server, String name) throws SQLException {
        try (Connection connection = server.connect(PostgresServer.NAME);
                ResultSet found = connection
                        .createStatement()
                        .executeQuery("SELECT 1 FROM pg_database WHERE datname = '" + name + "'")) {
            return found.next();
        }
    }

    private static int port(String url) {
        return URI.create(url.substring("jdbc:".length())).getPort();
    }
}
