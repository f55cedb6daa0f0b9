package org.elmport.source.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.elmport.plugin.setting.SettingProblem;
import org.elmport.plugin.setting.Settings;
import org.elmport.plugin.table.RecordTable;

/** What is wrong with settings that are right each by itself. */
final class SettingsCheck {

    private static final Set<String> LOGIN = Set.of("user", "username", "password", "pwd", "passwd");

    private static final Pattern SECRET = Pattern.compile("(?i)[?&;:](user|username|password|pwd|passwd)=");
    private static final Pattern LOGIN_BEFORE_HOST =
            Pattern.compile("(?i)^jdbc:[^?;]*(//[^/?;]*@|:[^/:?;@]+/[^/:?;@]+@).*");

    private final Settings settings;
    private final List<SettingProblem> problems = new ArrayList<>();

    private SettingsCheck(Settings settings) {
        this.settings = settings;
    }

    static List<SettingProblem> problems(Settings settings) {
        SettingsCheck check = new SettingsCheck(settings);
        settings.find(JdbcSettings.URL).ifPresent(check::address);
        check.login();
        check.twice();
        return List.copyOf(check.problems);
    }

    /** What is wrong is told without the address, which may hold a secret. */
    private void address(String url) {
        if (!url.startsWith("jdbc:")) {
            problem(JdbcSettings.URL.name(), "must be a JDBC address, such as jdbc:postgresql://sis.uni.example/sis");
        } else if (holdsSecret(url)) {
            problem(
                    JdbcSettings.URL.name(),
                    "holds a user or a password; take them out and use the settings user and password");
        } else if (Drivers.find(url).isEmpty()) {
            problem(
                    JdbcSettings.URL.name(),
                    "there is no JDBC driver for " + Database.shown(url)
                            + "; put its jar into the folder plugins/source-jdbc, or correct the address");
        }
    }

    static boolean holdsSecret(String url) {
        return SECRET.matcher(url).find() || LOGIN_BEFORE_HOST.matcher(url).matches();
    }

    private void login() {
        for (String name : settings.get(JdbcSettings.PROPERTIES).keySet()) {
            if (LOGIN.contains(name.toLowerCase(Locale.ROOT))) {
                problem(JdbcSettings.PROPERTIES.name(), "holds " + name + "; use the settings user and password");
            }
        }
    }

    private void twice() {
        for (RecordTable table : settings.get(JdbcSettings.VIEWS).keySet()) {
            if (settings.get(JdbcSettings.QUERIES).containsKey(table)) {
                problem(
                        JdbcSettings.QUERIES.name(),
                        "has a query for " + table.word() + ", for which views names a view; take one of them out");
            }
        }
    }

    private void problem(String path, String message) {
        problems.add(new SettingProblem(path, message));
    }
}
