package org.elmport.source.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.elmport.conformance.SourcePluginContract;
import org.elmport.plugin.SourcePlugin;
import org.elmport.plugin.table.RecordTable;
import org.elmport.record.RecordKind;
import org.elmport.source.csv.CsvSourcePlugin;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

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

    @Test
    void everyFileOfCsvIsAViewWithTheSameColumns() {
        // given
        CsvSourcePlugin files = new CsvSourcePlugin();
        Map<String, String> views = ViewTemplate.template().files();

        // then
        assertThat(plugin().kinds()).isEqualTo(files.kinds()).containsExactlyInAnyOrder(RecordKind.values());
        assertThat(views).hasSameSizeAs(files.inputTemplate().orElseThrow().files());
        files.inputTemplate().orElseThrow().files().forEach((name, text) -> {
            RecordTable table = RecordTable.named(name.replace(".csv", "")).orElseThrow();
            String view = Relation.usualName(table);
            JdbcRun run = new JdbcRun(Place.H2).execute(views.getOrDefault(view + ".sql", "-- no view " + view));
            assertThat(columns(run, view))
                    .as(view)
                    .containsExactly(text.lines().findFirst().orElseThrow().split(","));
        });
    }

    private static List<String> columns(JdbcRun run, String view) {
        try (Connection connection = run.connect();
                Statement statement = connection.createStatement();
                ResultSet none = statement.executeQuery("SELECT * FROM " + view)) {
            List<String> columns = new ArrayList<>();
            for (int i = 1; i <= none.getMetaData().getColumnCount(); i++) {
                columns.add(none.getMetaData().getColumnLabel(i).toLowerCase(Locale.ROOT));
            }
            return columns;
        } catch (SQLException absent) {
            throw new AssertionError(view, absent);
        }
    }
}
