package org.elmport.target.qdr;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.elmport.plugin.setting.Setting;
import org.elmport.plugin.setting.SettingProblem;
import org.elmport.plugin.setting.Settings;

/** What can be wrong with settings that are right each by itself. */
final class SettingsCheck {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final String TOKEN = "[A-Za-z0-9!#$%&'*+.^_`|~-]+";
    /** Headers that belong to the connection. */
    private static final Set<String> OWN_HEADERS =
            Set.of("host", "connection", "content-length", "transfer-encoding", "expect", "upgrade");

    private final Settings settings;
    private final List<SettingProblem> problems = new ArrayList<>();

    private SettingsCheck(Settings settings) {
        this.settings = settings;
    }

    static List<SettingProblem> problems(Settings settings) {
        SettingsCheck check = new SettingsCheck(settings);
        check.addresses();
        check.call();
        check.headers();
        check.key();
        return check.problems;
    }

    private void addresses() {
        settings.find(QdrSettings.ADDRESS).ifPresent(address -> web(QdrSettings.ADDRESS, address));
        settings.find(QdrSettings.UPDATE_URL).ifPresent(address -> web(QdrSettings.UPDATE_URL, address));
        settings.find(QdrSettings.ADDRESS)
                .filter(address -> address.getRawQuery() != null || address.getRawFragment() != null)
                .ifPresent(address -> problem(QdrSettings.ADDRESS, "must end before any ? or #"));
    }

    private void web(Setting<URI> setting, URI address) {
        String scheme = address.getScheme().toLowerCase(Locale.ROOT);
        if (!Set.of("http", "https").contains(scheme) || address.getHost() == null) {
            problem(setting, "must be an address that starts with https:// or http:// and names a host");
        }
        if (address.getUserInfo() != null) {
            problem(setting, "must not hold a user name or password");
        }
    }

    private void call() {
        if (settings.find(QdrSettings.UPDATE_URL).isEmpty()) {
            Stream.of(QdrSettings.UPDATE_HEADER, QdrSettings.UPDATE_KEY, QdrSettings.UPDATE_BODY)
                    .filter(settings::given)
                    .forEach(setting -> problem(setting, "is of no use without update-url"));
        }
        boolean names = texts().anyMatch(Placeholders::namesAddress);
        if (names && settings.find(QdrSettings.ADDRESS).isEmpty()) {
            problem(QdrSettings.ADDRESS, "is needed, because the call names the {address} of a file");
        }
    }

    private Stream<String> texts() {
        return Stream.concat(
                Stream.concat(
                        settings.find(QdrSettings.UPDATE_URL).map(URI::toString).stream(),
                        settings.find(QdrSettings.UPDATE_BODY).stream()),
                settings.get(QdrSettings.UPDATE_HEADER).values().stream());
    }

    private void headers() {
        for (Map.Entry<String, String> header :
                settings.get(QdrSettings.UPDATE_HEADER).entrySet()) {
            String name = header.getKey();
            if (!name.matches(TOKEN) || OWN_HEADERS.contains(name.toLowerCase(Locale.ROOT))) {
                problem(QdrSettings.UPDATE_HEADER, "\"" + name + "\" cannot be set here");
            }
            if (header.getValue().chars().anyMatch(Character::isISOControl)) {
                problem(QdrSettings.UPDATE_HEADER, "the value of \"" + name + "\" must be one line");
            }
        }
    }

    /** A key stands in a header only, because addresses and bodies show up in logs, and goes out encrypted only. */
    private void key() {
        boolean inHeader =
                settings.get(QdrSettings.UPDATE_HEADER).values().stream().anyMatch(Placeholders::namesKey);
        if (settings.given(QdrSettings.UPDATE_KEY) != inHeader) {
            problem(QdrSettings.UPDATE_KEY, "and {key} in update-header belong together");
        }
        if (Stream.concat(
                        settings.find(QdrSettings.UPDATE_URL).map(URI::toString).stream(),
                        settings.find(QdrSettings.UPDATE_BODY).stream())
                .anyMatch(Placeholders::namesKey)) {
            problem(QdrSettings.UPDATE_KEY, "may stand in update-header only, as {key}");
        }
        settings.find(QdrSettings.UPDATE_URL)
                .filter(address -> settings.given(QdrSettings.UPDATE_KEY) && unencrypted(address))
                .ifPresent(address ->
                        problem(QdrSettings.UPDATE_URL, "must start with https://, because update-key goes with it"));
        settings.find(QdrSettings.UPDATE_TRUST)
                .map(Path::toAbsolutePath)
                .filter(file -> !java.nio.file.Files.isReadable(file))
                .ifPresent(file -> problem(QdrSettings.UPDATE_TRUST, "names " + file + ", which cannot be read"));
    }

    private static boolean unencrypted(URI address) {
        return !"https".equalsIgnoreCase(address.getScheme())
                && (address.getHost() == null
                        || !LOOPBACK.contains(address.getHost().toLowerCase(Locale.ROOT)));
    }

    private void problem(Setting<?> setting, String message) {
        problems.add(new SettingProblem(setting.name(), message));
    }
}
