package org.elmport.source.jdbc;

import java.util.Map;
import org.elmport.conformance.SourcePluginContract;
import org.elmport.plugin.SourcePlugin;
import org.junit.jupiter.api.BeforeAll;

/** What every source must do, done by this one. */
class JdbcSourcePluginTest extends SourcePluginContract {

    private static Map<String, Object> configuration = Map.of();

    @BeforeAll
    static void makeTheViewsOfTheTemplate() {
        JdbcRun run = new JdbcRun(Place.H2);
        ViewTemplate.template().files().values().forEach(run::execute);
        configuration = run.configuration();
    }

    @Override
    protected SourcePlugin plugin() {
        return new JdbcSourcePlugin();
    }

    @Override
    protected Map<String, Object> configuration() {
        return configuration;
    }
}
