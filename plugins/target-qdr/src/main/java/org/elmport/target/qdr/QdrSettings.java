package org.elmport.target.qdr;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.plugin.setting.Setting;
import org.elmport.plugin.setting.SettingType;

/** The settings of the target, in the order in which people should read them. */
final class QdrSettings {

    /** How the records are spread over files. */
    enum Files {
        WHOLE,
        BY_KIND
    }

    private static final int LARGEST_PORT = 65_535;
    private static final int MOST_KEPT = 1_000;

    static final Setting<Path> FOLDER = Setting.of("folder", SettingType.PATH)
            .required()
            .summary("The folder of the files, for this job alone. It must exist.")
            .example("/var/lib/elmport/europass")
            .build();

    static final Setting<Files> FILES = Setting.of("files", SettingType.oneOf(Files.class))
            .defaultValue(Files.WHOLE)
            .summary("Whether one file holds everything (whole), or opportunities, qualifications and accreditations"
                    + " have a file of their own each (by-kind), as datasets that are registered one by one.")
            .example("by-kind")
            .build();

    static final Setting<Integer> RECORDS_PER_FILE = Setting.of("records-per-file", SettingType.COUNT)
            .summary("How many records a file holds at most; then there are several, with numbers in their names. What"
                    + " records refer to is repeated in each. Not split when left out.")
            .example("50000")
            .build();

    static final Setting<String> ELM = Setting.of("elm", versions())
            .defaultValue(ApplicationProfile.LOQ_3_3_1.version())
            .summary("The version of the European Learning Model of opportunities and qualifications.")
            .example("3.1.0")
            .build();

    static final Setting<Integer> KEEP_VERSIONS = Setting.of("keep-versions", numberUpTo(MOST_KEPT))
            .defaultValue(10)
            .summary("How many versions of each file stay in the folder versions, the current one among them, under"
                    + " names that hold the SHA-256 of their content.")
            .example("30")
            .build();

    static final Setting<URI> ADDRESS = Setting.of("address", SettingType.ADDRESS)
            .summary("The address under which the world sees the folder.")
            .example("https://courses.uni.example/europass/")
            .build();

    static final Setting<Map<String, String>> TITLE = Setting.of("title", SettingType.TEXT_BY_NAME)
            .defaultValue(Map.of())
            .summary("The title of the dataset in catalogue.jsonld, by language.")
            .example("{en: Courses of Example University}")
            .build();

    static final Setting<String> PUBLISHER = Setting.of("publisher", SettingType.TEXT)
            .summary("The name of who publishes, in catalogue.jsonld.")
            .example("Example University")
            .build();

    static final Setting<String> CONTACT = Setting.of("contact", SettingType.TEXT)
            .summary("The e-mail address of whom to ask about the dataset, in catalogue.jsonld.")
            .example("course-office@uni.example")
            .build();

    static final Setting<URI> LICENCE = Setting.of("licence", SettingType.ADDRESS)
            .summary("The licence, in catalogue.jsonld. What QDR publishes is free for everybody to use.")
            .example("https://creativecommons.org/licenses/by/4.0/")
            .build();

    static final Setting<URI> UPDATE_URL = Setting.of("update-url", updateAddress())
            .summary(
                    "Where to call once files have changed; nobody is called when left out. What the call must look like"
                            + " is not public: ask the register. This and the following may hold {address}, {file} and {sha256}"
                            + " of a file that changed; then there is a call for each.")
            .example("https://register.example/datasets/4711/update")
            .build();

    static final Setting<String> UPDATE_METHOD = Setting.of("update-method", method())
            .defaultValue("POST")
            .summary("The HTTP method of the call.")
            .example("PUT")
            .build();

    static final Setting<Map<String, String>> UPDATE_HEADER = Setting.of("update-header", SettingType.TEXT_BY_NAME)
            .defaultValue(Map.of())
            .summary("Headers of the call, by name; {key} stands for update-key.")
            .example("{X-API-Key: \"{key}\"}")
            .build();

    static final Setting<String> UPDATE_KEY = Setting.of("update-key", SettingType.TEXT)
            .secret()
            .summary("The key that the register has given you.")
            .example("${env:QDR_KEY}")
            .build();

    static final Setting<String> UPDATE_BODY = Setting.of("update-body", SettingType.TEXT)
            .summary("The body of the call. Its type is a matter of update-header.")
            .example("{\"url\": \"{address}\", \"checksum\": \"{sha256}\"}")
            .build();

    static final Setting<List<ExpectedStatus>> UPDATE_EXPECT_STATUS = Setting.of(
                    "update-expect-status", ExpectedStatus.TYPE)
            .defaultValue(List.of(new ExpectedStatus(200, 299)))
            .summary("The statuses that say that the call was taken.")
            .example("200, 202")
            .build();

    static final Setting<Duration> UPDATE_TIMEOUT = Setting.of("update-timeout", SettingType.DURATION)
            .defaultValue(Duration.ofSeconds(30))
            .summary("How long to wait for the answer to the call.")
            .example("2m")
            .build();

    static final Setting<Integer> UPDATE_ATTEMPTS = Setting.of("update-attempts", SettingType.COUNT)
            .defaultValue(3)
            .summary("How often the call is tried in one run, when the register cannot be reached or asks to come back."
                    + " The next run calls again.")
            .example("5")
            .build();

    static final Setting<Path> UPDATE_TRUST = Setting.of("update-trust", SettingType.PATH)
            .summary("A file of certificates (PEM) that are trusted for the call, in place of those that Java knows.")
            .example("/etc/elmport/register.pem")
            .build();

    static final Setting<String> SERVE_HOST = Setting.of("serve-host", SettingType.TEXT)
            .defaultValue("127.0.0.1")
            .summary("The address of this machine on which elmport serve offers the folder.")
            .example("0.0.0.0")
            .build();

    static final Setting<Integer> SERVE_PORT = Setting.of("serve-port", numberUpTo(LARGEST_PORT))
            .summary(
                    "The port on which elmport serve offers the folder; 0 takes any that is free. Not offered when left"
                            + " out.")
            .example("8088")
            .build();

    static final List<Setting<?>> ALL = List.of(
            FOLDER,
            FILES,
            RECORDS_PER_FILE,
            ELM,
            KEEP_VERSIONS,
            ADDRESS,
            TITLE,
            PUBLISHER,
            CONTACT,
            LICENCE,
            UPDATE_URL,
            UPDATE_METHOD,
            UPDATE_HEADER,
            UPDATE_KEY,
            UPDATE_BODY,
            UPDATE_EXPECT_STATUS,
            UPDATE_TIMEOUT,
            UPDATE_ATTEMPTS,
            UPDATE_TRUST,
            SERVE_HOST,
            SERVE_PORT);

    private QdrSettings() {}

    private static SettingType<String> versions() {
        List<String> versions = ApplicationProfile.loq().stream()
                .map(ApplicationProfile::version)
                .toList();
        return oneOf(versions);
    }

    private static SettingType<String> method() {
        List<String> methods = List.of("GET", "POST", "PUT", "PATCH");
        return new SettingType<>(
                "one of " + String.join(", ", methods),
                value -> oneOf(methods).reader().apply(value.toString().toUpperCase(Locale.ROOT)));
    }

    private static SettingType<String> oneOf(List<String> words) {
        String choice = "one of " + String.join(", ", words);
        return new SettingType<>(choice, value -> {
            String word = SettingType.TEXT.reader().apply(value).strip();
            if (!words.contains(word)) {
                throw new IllegalArgumentException("must be " + choice);
            }
            return word;
        });
    }

    private static SettingType<Integer> numberUpTo(int largest) {
        return new SettingType<>("whole number from 0 to " + largest, value -> {
            int number = SettingType.INTEGER.reader().apply(value);
            if (number < 0 || number > largest) {
                throw new IllegalArgumentException("must be a whole number from 0 to " + largest);
            }
            return number;
        });
    }

    /** An address that may hold placeholders, whose braces are no part of an address. */
    private static SettingType<URI> updateAddress() {
        return new SettingType<>(
                SettingType.ADDRESS.word(),
                value -> SettingType.ADDRESS
                        .reader()
                        .apply(Placeholders.escaped(SettingType.TEXT.reader().apply(value))));
    }

    static ApplicationProfile profile(String version) {
        return ApplicationProfile.loq().stream()
                .filter(profile -> profile.version().equals(version))
                .findFirst()
                .orElseThrow();
    }
}
