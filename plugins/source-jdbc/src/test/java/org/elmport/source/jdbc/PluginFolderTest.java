package org.elmport.source.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.regex.Pattern;
import org.elmport.finding.Findings;
import org.elmport.plugin.RecordSource;
import org.elmport.plugin.SourceContext;
import org.elmport.plugin.SourceException;
import org.elmport.plugin.SourcePlugin;
import org.elmport.plugin.setting.Settings;
import org.elmport.plugin.setting.SettingsReader;
import org.elmport.record.SourceRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In an installation the plugin and its drivers have a class loader of their own, and nobody else sees them. */
class PluginFolderTest {

    private static final Pattern OURS = Pattern.compile("source-jdbc|/h2-|/postgresql-|elmport-source-jdbc");

    private static final Pattern SEPARATOR = Pattern.compile(File.pathSeparator, Pattern.LITERAL);

    @TempDir
    Path directory = Path.of("");

    /** What a plugin shares with the house: the JDK, the plugin API and the core. */
    private static final class Shared extends ClassLoader {

        Shared() {
            super(ClassLoader.getPlatformClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (name.startsWith("org.elmport.") && !name.startsWith("org.elmport.source.")) {
                return Class.forName(name, false, PluginFolderTest.class.getClassLoader());
            }
            throw new ClassNotFoundException(name);
        }
    }

    private static URL[] folder() throws MalformedURLException {
        List<URL> places = new ArrayList<>();
        for (String place : SEPARATOR.split(System.getProperty("java.class.path"), -1)) {
            if (OURS.matcher(place).find()) {
                places.add(Path.of(place).toUri().toURL());
            }
        }
        return places.toArray(URL[]::new);
    }

    @Test
    void driversAreFoundBesideThePluginWhateverTheThreadSees() throws Exception {
        // given a database in a file, and a thread that sees the JDK alone
        String url = "jdbc:h2:file:" + directory.resolve("sis").toAbsolutePath();
        try (var connection = DriverManager.getConnection(url, "sa", "");
                var statement = connection.createStatement()) {
            statement.execute("CREATE VIEW elm_course_v AS SELECT 'C-1' AS course_id, 'Maps' AS title_en");
        }
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(folder(), new Shared())) {
            thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());

            // when
            SourcePlugin plugin = ServiceLoader.load(SourcePlugin.class, loader).stream()
                    .map(ServiceLoader.Provider::get)
                    .findFirst()
                    .orElseThrow();
            List<String> read = ids(plugin, url);

            // then
            assertThat(plugin.getClass().getClassLoader()).isSameAs(loader);
            assertThat(read).containsExactly("C-1");
            assertThat(thread.getContextClassLoader()).isSameAs(ClassLoader.getPlatformClassLoader());
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static List<String> ids(SourcePlugin plugin, String url) throws SourceException, IOException {
        Settings settings = new SettingsReader(text -> text, problem -> {})
                .read("", plugin.settings(), Map.of("url", url, "user", "sa"));
        assertThat(plugin.problems(settings)).isEmpty();
        List<String> ids = new ArrayList<>();
        try (RecordSource source = plugin.open(settings, new SourceContext(new Findings(), Clock.systemUTC()))) {
            for (Optional<SourceRecord> next = source.next(); next.isPresent(); next = source.next()) {
                ids.add(next.get().id());
            }
        }
        return ids;
    }
}
