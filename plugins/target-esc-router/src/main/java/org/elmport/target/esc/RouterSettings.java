package org.elmport.target.esc;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.elmport.plugin.setting.Setting;
import org.elmport.plugin.setting.SettingProblem;
import org.elmport.plugin.setting.SettingType;
import org.elmport.plugin.setting.Settings;
import org.elmport.target.esc.mapping.InstitutionCode;

/** The settings of the target, declared once. */
final class RouterSettings {

    static final Setting<URI> BASE_URL = Setting.of("base-url", SettingType.ADDRESS)
            .defaultValue(URI.create("https://router.europeanstudentcard.eu/esc-rest/api/v2"))
            .summary("Address of the router's interface, up to and with the version.")
            .example("https://sandbox.europeanstudentcard.eu/esc-rest/api/v2")
            .build();

    static final Setting<String> TOKEN = Setting.of("token", SettingType.TEXT)
            .required()
            .secret()
            .summary("Token of the institution, from the pages of the router. Those of the sandbox are others.")
            .example("${env:ESC_ROUTER_TOKEN}")
            .build();

    static final Setting<String> INSTITUTION = Setting.of("institution", InstitutionCode.TYPE)
            .required()
            .summary("PIC of the institution that issues the cards.")
            .example("999999999")
            .build();

    static final Setting<List<String>> ALLOWED_HOSTS = Setting.of("allowed-hosts", SettingType.TEXTS)
            .defaultValue(List.of())
            .summary("Hosts that base-url may name besides those of the router.")
            .example("esc-proxy.uni.example")
            .build();

    static final Setting<Integer> PAGE_SIZE = Setting.of("page-size", SettingType.COUNT)
            .defaultValue(200)
            .summary("Entries to ask for in each page of a list; the router may give fewer.")
            .example("10")
            .build();

    static final Setting<Integer> MAX_PAGES = Setting.of("max-pages", SettingType.COUNT)
            .defaultValue(100_000)
            .summary("Pages of one list after which it counts as incomplete.")
            .example("5000")
            .build();

    static final Setting<Integer> PAGE_ATTEMPTS = Setting.of("page-attempts", SettingType.COUNT)
            .defaultValue(6)
            .summary("How often a page of a list is asked for when the router is busy, faulty or out of reach.")
            .example("3")
            .build();

    static final Setting<Duration> PAGE_DELAY = Setting.of("page-delay", SettingType.DURATION)
            .defaultValue(Duration.ofMillis(500))
            .summary("How long to wait before a page is asked for again; each further wait is twice as long.")
            .example("2s")
            .build();

    static final Setting<Duration> MAX_PAGE_DELAY = Setting.of("max-page-delay", SettingType.DURATION)
            .defaultValue(Duration.ofMinutes(1))
            .summary("Longest wait for a page; a router that asks for more (Retry-After) ends the list.")
            .example("5m")
            .build();

    static final Setting<Integer> MAX_RESPONSE_BYTES = Setting.of("max-response-bytes", SettingType.COUNT)
            .defaultValue(4 << 20)
            .summary("Size of one answer above which it is refused.")
            .example("1048576")
            .build();

    static final Setting<Duration> CONNECT_TIMEOUT = Setting.of("connect-timeout", SettingType.DURATION)
            .defaultValue(Duration.ofSeconds(20))
            .summary("How long to wait for a connection.")
            .example("10s")
            .build();

    static final Setting<Duration> TIMEOUT = Setting.of("timeout", SettingType.DURATION)
            .defaultValue(Duration.ofSeconds(60))
            .summary("How long to wait for a whole answer.")
            .example("30s")
            .build();

    static final List<Setting<?>> ALL = List.of(
            BASE_URL,
            TOKEN,
            INSTITUTION,
            ALLOWED_HOSTS,
            PAGE_SIZE,
            MAX_PAGES,
            PAGE_ATTEMPTS,
            PAGE_DELAY,
            MAX_PAGE_DELAY,
            MAX_RESPONSE_BYTES,
            CONNECT_TIMEOUT,
            TIMEOUT);

    private static final Set<String> ROUTERS =
            Set.of("router.europeanstudentcard.eu", "sandbox.europeanstudentcard.eu", "dev.europeanstudentcard.eu");
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private RouterSettings() {}

    static RouterClient client(Settings settings) {
        RouterTransport transport = new RouterTransport(
                settings.get(CONNECT_TIMEOUT), settings.get(TIMEOUT), settings.get(MAX_RESPONSE_BYTES));
        return new RouterClient(transport, settings.get(BASE_URL), settings.get(TOKEN));
    }

    static RouterListing.Limits limits(Settings settings) {
        return new RouterListing.Limits(
                settings.get(PAGE_SIZE),
                settings.get(MAX_PAGES),
                settings.get(PAGE_ATTEMPTS),
                settings.get(PAGE_DELAY),
                settings.get(MAX_PAGE_DELAY));
    }

    static List<SettingProblem> problems(Settings settings) {
        URI base = settings.get(BASE_URL);
        List<SettingProblem> problems = new ArrayList<>();
        if (!allowed(base, settings.get(ALLOWED_HOSTS))) {
            problems.add(new SettingProblem(
                    BASE_URL.name(),
                    "names a host that is none of the router's; add it to allowed-hosts if it is yours"));
        }
        if (!encrypted(base)) {
            problems.add(new SettingProblem(BASE_URL.name(), "must start with https://, for it carries a token"));
        }
        if (base.getRawUserInfo() != null || base.getRawQuery() != null || base.getRawFragment() != null) {
            problems.add(new SettingProblem(BASE_URL.name(), "must be an address alone, without @, ? or #"));
        }
        if (!base.getPath().endsWith("/api/v2")) {
            problems.add(new SettingProblem(BASE_URL.name(), "must end with /esc-rest/api/v2"));
        }
        return problems;
    }

    private static boolean allowed(URI address, List<String> others) {
        String host = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
        return ROUTERS.contains(host)
                || LOOPBACK.contains(host)
                || others.stream().anyMatch(other -> other.equalsIgnoreCase(host));
    }

    /** Whether nobody can listen: encrypted, or not leaving this machine. */
    static boolean encrypted(URI address) {
        String host = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
        return "https".equalsIgnoreCase(address.getScheme())
                || ("http".equalsIgnoreCase(address.getScheme()) && LOOPBACK.contains(host));
    }
}
