package org.elmport.source.ooapi;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.elmport.plugin.setting.Setting;
import org.elmport.plugin.setting.SettingProblem;
import org.elmport.plugin.setting.Settings;
import org.elmport.record.RecordKind;
import org.elmport.source.ooapi.OoapiSettings.Authentication;

/** What can be wrong with settings that are right each by itself. */
final class SettingsCheck {

    static final Set<RecordKind> KINDS = Collections.unmodifiableSet(EnumSet.of(
            RecordKind.ORGANISATION,
            RecordKind.PROGRAMME,
            RecordKind.COURSE,
            RecordKind.OFFERING,
            RecordKind.GRADING_SCHEME,
            RecordKind.LEARNER,
            RecordKind.ENROLMENT,
            RecordKind.RESULT));

    /** Headers that belong to the connection, to other settings, or to sessions of people. */
    private static final Set<String> OWN_HEADERS = Set.of(
            "authorization",
            "proxy-authorization",
            "cookie",
            "host",
            "connection",
            "content-length",
            "transfer-encoding",
            "expect",
            "upgrade",
            "accept-encoding",
            "x-route",
            "x-envelope-response");

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Settings settings;
    private final List<SettingProblem> problems = new ArrayList<>();

    private SettingsCheck(Settings settings) {
        this.settings = settings;
    }

    static List<SettingProblem> problems(Settings settings) {
        SettingsCheck check = new SettingsCheck(settings);
        check.place();
        check.kindNames();
        check.authentication();
        check.encryption();
        check.headers();
        return check.problems;
    }

    static Set<RecordKind> kinds(Settings settings) {
        Set<RecordKind> kinds = EnumSet.noneOf(RecordKind.class);
        settings.get(OoapiSettings.KINDS).forEach(word -> kind(word).ifPresent(kinds::add));
        return kinds;
    }

    private static Optional<RecordKind> kind(String word) {
        return KINDS.stream().filter(kind -> kind.word().equals(word)).findFirst();
    }

    private void place() {
        if (settings.given(OoapiSettings.BASE_URL) == settings.given(OoapiSettings.PATH)) {
            problem(OoapiSettings.BASE_URL, "either base-url or path must be given, and not both");
        }
        settings.find(OoapiSettings.BASE_URL).ifPresent(address -> web(OoapiSettings.BASE_URL, address));
        settings.find(OoapiSettings.TOKEN_URL).ifPresent(address -> web(OoapiSettings.TOKEN_URL, address));
    }

    private void web(Setting<URI> setting, URI address) {
        String scheme = address.getScheme().toLowerCase(Locale.ROOT);
        if (!Set.of("http", "https").contains(scheme) || address.getHost() == null) {
            problem(setting, "must be an address that starts with https:// or http:// and names a host");
        }
        if (address.getUserInfo() != null) {
            problem(setting, "must not hold a user name or password; use the settings username and password");
        }
        if (address.getRawQuery() != null || address.getRawFragment() != null) {
            problem(setting, "must end before any ? or #");
        }
    }

    private void kindNames() {
        for (String word : settings.get(OoapiSettings.KINDS)) {
            if (kind(word).isEmpty()) {
                problem(
                        OoapiSettings.KINDS,
                        "\"" + word + "\" is none of " + String.join(", ", OoapiSettings.KIND_WORDS));
            }
        }
    }

    private void authentication() {
        switch (settings.get(OoapiSettings.AUTH)) {
            case NONE -> {}
            case BASIC -> needs(OoapiSettings.USERNAME, OoapiSettings.PASSWORD);
            case BEARER -> needs(OoapiSettings.TOKEN);
            case CLIENT_CREDENTIALS ->
                needs(OoapiSettings.TOKEN_URL, OoapiSettings.CLIENT_ID, OoapiSettings.CLIENT_SECRET);
        }
    }

    private void needs(Setting<?>... needed) {
        for (Setting<?> setting : needed) {
            if (!settings.given(setting)) {
                problem(setting, "is missing; auth asks for it");
            }
        }
    }

    private void encryption() {
        if (settings.get(OoapiSettings.AUTH) == Authentication.NONE || settings.get(OoapiSettings.PLAIN_HTTP)) {
            return;
        }
        for (Setting<URI> setting : List.of(OoapiSettings.BASE_URL, OoapiSettings.TOKEN_URL)) {
            settings.find(setting)
                    .filter(SettingsCheck::open)
                    .ifPresent(address -> problem(
                            setting,
                            "would send credentials over unencrypted HTTP; use https, or set plain-http where the network"
                                    + " is your own"));
        }
    }

    private static boolean open(URI address) {
        return "http".equalsIgnoreCase(address.getScheme())
                && address.getHost() != null
                && !LOOPBACK.contains(address.getHost().toLowerCase(Locale.ROOT));
    }

    private void headers() {
        for (String name : settings.get(OoapiSettings.HEADERS).keySet()) {
            if (OWN_HEADERS.contains(name.toLowerCase(Locale.ROOT)) || !name.matches("[A-Za-z0-9!#$%&'*+.^_`|~-]+")) {
                problem(OoapiSettings.HEADERS, "\"" + name + "\" cannot be set here");
            }
        }
    }

    private void problem(Setting<?> setting, String message) {
        problems.add(new SettingProblem(setting.name(), message));
    }
}
