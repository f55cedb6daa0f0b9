package org.elmport.source.ooapi;

import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.elmport.plugin.setting.Setting;
import org.elmport.plugin.setting.SettingType;

/** The settings of the source, in the order in which people should read them. */
final class OoapiSettings {

    /** How the system is told who asks. */
    enum Authentication {
        NONE,
        BASIC,
        BEARER,
        CLIENT_CREDENTIALS
    }

    /** What becomes of records that an institution hides from its own students. */
    enum HiddenItems {
        WITHHOLD,
        PUBLISH
    }

    /** The page sizes that the standard allows. */
    static final Set<Integer> PAGE_SIZES = Set.of(10, 20, 50, 100, 250);

    /** The kinds there are, by their words. */
    static final List<String> KIND_WORDS = List.of(
            "organisation", "programme", "course", "offering", "grading-scheme", "learner", "enrolment", "result");

    static final Setting<URI> BASE_URL = Setting.of("base-url", SettingType.ADDRESS)
            .summary("Address of the interface, up to and with the version. Either this or path is needed.")
            .example("https://sis.uni.example/v5")
            .build();

    static final Setting<Path> PATH = Setting.of("path", SettingType.PATH)
            .summary("File or directory with entities as JSON, read instead of a live system.")
            .example("catalogue/")
            .build();

    static final Setting<List<String>> KINDS = Setting.of("kinds", SettingType.TEXTS)
            .defaultValue(KIND_WORDS)
            .summary(
                    "Kinds of record to read, of those that the job asks for. Only a job for credentials or cards asks for"
                            + " learners, enrolments and results.")
            .example("organisation, course, offering")
            .build();

    static final Setting<List<String>> AFFILIATIONS = Setting.of("affiliations", SettingType.TEXTS)
            .defaultValue(List.of("student"))
            .summary("Whom to read where a job asks for people: student, employee, guest. Those who have left may be"
                    + " students no more; an empty list reads everybody.")
            .example("student, guest")
            .build();

    static final Setting<Authentication> AUTH = Setting.of("auth", SettingType.oneOf(Authentication.class))
            .defaultValue(Authentication.NONE)
            .summary("How Elmport proves to the system who it is.")
            .example("client-credentials")
            .build();

    static final Setting<String> USERNAME = Setting.of("username", SettingType.TEXT)
            .summary("User name, for basic.")
            .example("elmport")
            .build();

    static final Setting<String> PASSWORD = Setting.of("password", SettingType.TEXT)
            .secret()
            .summary("Password, for basic.")
            .example("${env:SIS_PASSWORD}")
            .build();

    static final Setting<String> TOKEN = Setting.of("token", SettingType.TEXT)
            .secret()
            .summary("Token, for bearer.")
            .example("${env:SIS_TOKEN}")
            .build();

    static final Setting<URI> TOKEN_URL = Setting.of("token-url", SettingType.ADDRESS)
            .summary("Address that gives tokens, for client-credentials.")
            .example("https://login.uni.example/oauth2/token")
            .build();

    static final Setting<String> CLIENT_ID = Setting.of("client-id", SettingType.TEXT)
            .summary("Name of the client, for client-credentials.")
            .example("elmport")
            .build();

    static final Setting<String> CLIENT_SECRET = Setting.of("client-secret", SettingType.TEXT)
            .secret()
            .summary("Secret of the client, for client-credentials.")
            .example("${env:SIS_CLIENT_SECRET}")
            .build();

    static final Setting<String> SCOPE = Setting.of("scope", SettingType.TEXT)
            .summary("Scope to ask a token for, for client-credentials.")
            .example("catalogue.read")
            .build();

    static final Setting<List<String>> ALLOWED_HOSTS = Setting.of("allowed-hosts", SettingType.TEXTS)
            .defaultValue(List.of())
            .summary("Hosts, with a port where it is not the usual one, to which a redirect may lead"
                    + " besides the host of base-url.")
            .example("api.uni.example, sis.uni.example:8443")
            .build();

    static final Setting<Boolean> PLAIN_HTTP = Setting.of("plain-http", SettingType.TRUTH)
            .defaultValue(false)
            .summary("Whether credentials may go over unencrypted HTTP to another machine.")
            .example("true")
            .build();

    static final Setting<Map<String, String>> HEADERS = Setting.of("headers", SettingType.TEXT_BY_NAME)
            .defaultValue(Map.of())
            .summary("Further headers of each request; no secrets.")
            .example("{Accept-Language: en}")
            .build();

    static final Setting<String> CONSUMER = Setting.of("consumer", SettingType.TEXT)
            .summary("Consumer to ask the system for; it then sends what it has for this consumer.")
            .example("europass")
            .build();

    static final Setting<List<String>> ALLOWED_CONSUMERS = Setting.of("allowed-consumers", SettingType.TEXTS)
            .defaultValue(List.of())
            .summary("Where given, a record that names consumers is published only if one of them is listed here.")
            .example("europass, rio")
            .build();

    static final Setting<HiddenItems> HIDDEN_ITEMS = Setting.of("hidden-items", SettingType.oneOf(HiddenItems.class))
            .defaultValue(HiddenItems.WITHHOLD)
            .summary("What becomes of records that are hidden from the institution's own students.")
            .example("publish")
            .build();

    static final Setting<String> GATEWAY_ENDPOINT = Setting.of("gateway-endpoint", SettingType.TEXT)
            .summary("Institution to ask for, where base-url is a gateway in front of several.")
            .example("uni.example")
            .build();

    static final Setting<Integer> PAGE_SIZE = Setting.of("page-size", pageSize())
            .defaultValue(250)
            .summary("Records for each request.")
            .example("100")
            .build();

    static final Setting<Integer> MAX_PAGES = Setting.of("max-pages", atLeast(1))
            .defaultValue(10_000)
            .summary("Pages of one list after which the crawl gives up.")
            .example("2000")
            .build();

    static final Setting<Integer> MAX_REDIRECTS = Setting.of("max-redirects", atLeast(0))
            .defaultValue(5)
            .summary("Redirects of one request that are followed.")
            .example("2")
            .build();

    static final Setting<Integer> MAX_RESPONSE_BYTES = Setting.of("max-response-bytes", atLeast(1024))
            .defaultValue(16 << 20)
            .summary("Size of one answer, unpacked, above which it is refused.")
            .example("33554432")
            .build();

    static final Setting<Duration> CONNECT_TIMEOUT = Setting.of("connect-timeout", SettingType.DURATION)
            .defaultValue(Duration.ofSeconds(10))
            .summary("How long to wait for a connection.")
            .example("5s")
            .build();

    static final Setting<Duration> TIMEOUT = Setting.of("timeout", SettingType.DURATION)
            .defaultValue(Duration.ofSeconds(60))
            .summary("How long to wait for a whole answer.")
            .example("2m")
            .build();

    static final Setting<Integer> RETRIES = Setting.of("retries", atLeast(0))
            .defaultValue(4)
            .summary("How often a request is repeated when the system is busy, faulty or out of reach.")
            .example("6")
            .build();

    static final Setting<Duration> RETRY_DELAY = Setting.of("retry-delay", SettingType.DURATION)
            .defaultValue(Duration.ofSeconds(1))
            .summary("How long to wait before the first repetition; each further wait is up to twice as long.")
            .example("2s")
            .build();

    static final Setting<Duration> MAX_RETRY_DELAY = Setting.of("max-retry-delay", SettingType.DURATION)
            .defaultValue(Duration.ofMinutes(2))
            .summary("Longest wait; a system that asks for more (Retry-After) ends the crawl.")
            .example("10m")
            .build();

    static final List<Setting<?>> ALL = List.of(
            BASE_URL,
            PATH,
            KINDS,
            AFFILIATIONS,
            AUTH,
            USERNAME,
            PASSWORD,
            TOKEN,
            TOKEN_URL,
            CLIENT_ID,
            CLIENT_SECRET,
            SCOPE,
            ALLOWED_HOSTS,
            PLAIN_HTTP,
            HEADERS,
            CONSUMER,
            ALLOWED_CONSUMERS,
            HIDDEN_ITEMS,
            GATEWAY_ENDPOINT,
            PAGE_SIZE,
            MAX_PAGES,
            MAX_REDIRECTS,
            MAX_RESPONSE_BYTES,
            CONNECT_TIMEOUT,
            TIMEOUT,
            RETRIES,
            RETRY_DELAY,
            MAX_RETRY_DELAY);

    private OoapiSettings() {}

    private static SettingType<Integer> pageSize() {
        return new SettingType<>("one of 10, 20, 50, 100, 250", value -> {
            Integer size = SettingType.INTEGER.reader().apply(value);
            if (!PAGE_SIZES.contains(size)) {
                throw new IllegalArgumentException("must be one of 10, 20, 50, 100, 250");
            }
            return size;
        });
    }

    private static SettingType<Integer> atLeast(int least) {
        return new SettingType<>("whole number from " + least, value -> {
            BigDecimal number = SettingType.DECIMAL.reader().apply(value);
            try {
                if (number.intValueExact() >= least) {
                    return number.intValueExact();
                }
            } catch (ArithmeticException notWhole) {
                throw new IllegalArgumentException("must be a whole number from " + least, notWhole);
            }
            throw new IllegalArgumentException("must be a whole number from " + least);
        });
    }
}
