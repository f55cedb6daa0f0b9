package org.elmport.source.jdbc;

import java.sql.Driver;
import java.sql.SQLException;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/**
 * The JDBC drivers beside this plugin. The {@link java.sql.DriverManager} is not asked: it knows the drivers of the
 * whole process, but not those in the folder of a plugin.
 */
final class Drivers {

    private Drivers() {}

    /** The driver for an address; empty when there is none. */
    static Optional<Driver> find(String url) {
        return drivers().filter(driver -> accepts(driver, url)).findFirst();
    }

    private static Stream<Driver> drivers() {
        return ServiceLoader.load(Driver.class, Drivers.class.getClassLoader()).stream()
                .flatMap(provider -> {
                    try {
                        return Stream.of(provider.get());
                    } catch (ServiceConfigurationError unusable) {
                        // one that cannot be loaded here is none
                        return Stream.empty();
                    }
                });
    }

    private static boolean accepts(Driver driver, String url) {
        try {
            return driver.acceptsURL(url);
        } catch (SQLException notOurs) {
            return false;
        }
    }
}
